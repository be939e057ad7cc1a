import type { LoadOutcome } from './load-outcome.js';
import { checkScoreboard } from './scoreboard-check.js';

const cacheName = 'thidua-scoreboards';
/** Addresses remembered on one site; of more, those written longest ago are forgotten. */
const mostAddresses = 20;

/**
 * Keeps the text of a good scoreboard for the next visit, on this site only. Where nothing can be
 * kept (http, private windows, no room), nothing is.
 */
export async function remember(url: string, text: string): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, new Response(text, { headers: { date: new Date().toUTCString() } }));
    const requests = await cache.keys();
    await Promise.all(requests.slice(0, -mostAddresses).map((request) => cache.delete(request)));
  } catch {
    // A visit without memory is a first visit.
  }
}

/** A storage that does not answer by then has nothing: what is shown must not wait for it. */
const longestWait = 2000;

/** What an earlier visit kept, checked anew: other scripts of the site can write there too. */
export function recall(url: string): Promise<LoadOutcome | undefined> {
  const nothing = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait));
  return Promise.race([keptFor(url), nothing]);
}

async function keptFor(url: string): Promise<LoadOutcome | undefined> {
  try {
    const kept = await caches.match(url, { cacheName });
    if (!kept) return undefined;
    const loaded = checkScoreboard(await kept.text());
    const at = Date.parse(kept.headers.get('date') ?? '');
    return loaded.scoreboard && at ? { ...loaded, at } : undefined;
  } catch {
    return undefined;
  }
}
