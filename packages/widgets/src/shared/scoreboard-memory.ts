import type { LoadOutcome } from './load-outcome.js';
import { checkScoreboard } from './scoreboard-check.js';

const cacheName = 'thidua-scoreboards';
/** The most addresses remembered on one site; beyond that, the oldest are forgotten. */
const mostAddresses = 20;

/**
 * Keeps the text of a good scoreboard for the next visit, on this site only. If nothing can be kept
 * (http, private windows, no space), it does nothing.
 */
export async function remember(url: string, text: string): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, new Response(text, { headers: { date: new Date().toUTCString() } }));
    const requests = await cache.keys();
    await Promise.all(requests.slice(0, -mostAddresses).map((request) => cache.delete(request)));
  } catch {
    // A visit without memory counts as a first visit.
  }
}

/** A storage that has not answered by then counts as empty: the display must not wait for it. */
const longestWait = 2000;

/**
 * Data kept from an earlier visit, checked again: other scripts of the site can write there too.
 */
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
