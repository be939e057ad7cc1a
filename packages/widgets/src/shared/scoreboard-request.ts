import { failed, type LoadOutcome } from './load-outcome.js';

/** A board of 10,000 rows is 2 MB; anything above the limit is not a scoreboard. */
const largestBytes = 5_000_000;
const longestMilliseconds = 20_000;

const failures = {
  'not-loaded': 'notLoaded',
  'too-slow': 'tooSlow',
  'too-large': 'tooLarge',
  'not-utf-8': 'notText',
} as const;

/**
 * When a server accepts the next request, in milliseconds since 1970 UTC: from seconds or a date.
 */
function retryTime(text: string | null): number | undefined {
  if (!text) return undefined;
  const seconds = Number(text);
  const at = Number.isNaN(seconds) ? Date.parse(text) : Date.now() + seconds * 1000;
  return Number.isFinite(at) ? at : undefined;
}

/**
 * Counts the unpacked bytes as they arrive, since a server can declare one length and send another.
 */
async function readText({ body }: Response, stop: AbortController): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      stop.abort('not-utf-8');
      throw stop.signal.reason;
    }
  };
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decode();
    bytes += piece.value.length;
    if (bytes > largestBytes) {
      stop.abort('too-large');
      throw stop.signal.reason;
    }
    text += decode(piece.value);
  }
}

/**
 * Fetches text, within limits of time and size, and without cookies.
 *
 * @param cache `no-cache` revalidates what the browser has with the server
 * @param stop ends the request from outside
 * @param integrity hash of the only content that is accepted
 */
export async function fetchText(
  url: string,
  cache: RequestCache,
  stop: AbortController,
  integrity = '',
): Promise<string | LoadOutcome> {
  const timer = setTimeout(() => stop.abort('too-slow'), longestMilliseconds);
  try {
    const { signal } = stop;
    const response = await fetch(url, { signal, credentials: 'omit', cache, integrity });
    if (response.ok) return await readText(response, stop);
    const { status, headers } = response;
    const retryAt = retryTime(headers.get('retry-after'));
    return {
      ...failed('not-loaded', (words) => words.refused(`${status}`), url),
      ...(retryAt && { retryAt }),
    };
  } catch (cause) {
    const reason = stop.signal.reason as keyof typeof failures;
    const code = typeof reason === 'string' ? reason : 'not-loaded';
    return failed(code, (words) => words[failures[code]], cause);
  } finally {
    clearTimeout(timer);
    // The body of an error response is not needed either.
    stop.abort();
  }
}
