import type { Scoreboard } from '@thidua/core';
import { watchClock } from './clock.js';
import { isIntegrity } from './integrity.js';
import { failed, keep, type LoadOutcome } from './load-outcome.js';
import { checkScoreboard } from './scoreboard-check.js';
import { recall, remember } from './scoreboard-memory.js';
import { fetchText } from './scoreboard-request.js';

/** An element that shows a scoreboard from an address. */
export interface Follower {
  readonly isConnected: boolean;
  readonly baseURI: string;
  readonly src: string | undefined;
  readonly integrity: string | undefined;
  readonly scoreboard: Scoreboard | undefined;
  readonly refreshMinutes: number | undefined;
}

type Receive = (loaded: LoadOutcome) => void;

/** One feed for an address (and an `integrity`, if given), however many elements follow it. */
interface Feed {
  key: string;
  url: string;
  integrity: string | undefined;
  followers: Map<Follower, Receive>;
  good?: LoadOutcome;
  /** What came last, with a failure. */
  failed?: LoadOutcome | undefined;
  /** Failures in a row. */
  failures: number;
  /** No automatic request before this, in milliseconds since 1970 UTC. */
  restsUntil: number;
  /** When the server was last asked, in milliseconds since 1970 UTC. */
  askedAt: number;
  flight?: Promise<void> | undefined;
  /**
   * Aborts the current request; a request that finds another one here knows that it was replaced.
   */
  stop?: AbortController;
  isInterrupted?: boolean;
  stopClock?: (() => void) | undefined;
  /** Ends telling the age of old data. */
  stopAge?: (() => void) | undefined;
}

/** How long a feed that nobody follows is kept: an element that is moved finds it again. */
const keptMilliseconds = 10_000;
const second = 1000;
/** Longest pause after failures, unless the server asks for a longer one. */
const longestRest = 300 * second;

const feeds = new Map<string, Feed>();
const feedOf = new WeakMap<Follower, Feed>();

/** The absolute address of an element's data, without the fragment; nothing if there is none. */
function addressOf({ src, baseURI }: Follower): string | undefined {
  try {
    const url = new URL(src ?? '', baseURI);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function deliver(feed: Feed, loaded: LoadOutcome): void {
  if (loaded.scoreboard) feed.good = loaded;
  for (const receive of feed.followers.values()) receive(loaded);
}

/** Records how the server answered: after each failure the pause doubles. */
function settle(feed: Feed, { failure, retryAt = 0 }: LoadOutcome, shown: LoadOutcome): void {
  feed.stopAge?.();
  feed.failed = failure && shown;
  feed.failures = failure ? feed.failures + 1 : 0;
  const rest = Math.min(second * 2 ** (feed.failures - 1), longestRest);
  feed.restsUntil = failure ? Math.max(Date.now() + rest, retryAt) : 0;
  // With a failure, old data state their age, which changes.
  const next = (now: number): number => now + 60 * second;
  const tellAge = (now: number): number => {
    deliver(feed, { ...shown });
    return next(now);
  };
  feed.stopAge = failure && shown.scoreboard ? watchClock(tellAge, next(Date.now())) : undefined;
}

/** Asks the server. Data from the last visit are shown until it answers, and if it does not. */
async function ask(feed: Feed, cache: RequestCache): Promise<void> {
  const { url, integrity } = feed;
  feed.askedAt = Date.now();
  feed.isInterrupted = false;
  const stop = new AbortController();
  feed.stop = stop;
  // Kept data may have other content than `integrity` allows; the browser caches what never
  // changes.
  const recalled =
    (feed.good ?? integrity) ||
    recall(url).then((kept) => {
      if (kept && !feed.good) deliver(feed, kept);
    });
  const answer = await fetchText(url, cache, stop, integrity);
  if (feed.isInterrupted || feed.stop !== stop) return;
  feed.flight = undefined;
  const isText = typeof answer === 'string';
  const loaded = isText ? checkScoreboard(answer) : answer;
  if (isText && loaded.scoreboard && !integrity) void remember(url, answer);
  else await recalled;
  const shown = feed.good && !loaded.scoreboard ? keep(feed.good, loaded) : loaded;
  settle(feed, loaded, shown);
  deliver(feed, shown);
}

const begin = (feed: Feed, cache: RequestCache): Promise<void> =>
  (feed.flight ??= ask(feed, cache));

/** The shortest interval that a follower asks for, at least a minute; `Infinity` if none does. */
function minutesOf({ followers }: Feed): number {
  const wishes = [...followers.keys()].map(({ refreshMinutes }) => refreshMinutes ?? 0);
  return Math.max(1, Math.min(...wishes.filter((wish) => wish > 0)));
}

/** Boards that are not refreshed need not fetch the code for it. */
async function schedule(feed: Feed): Promise<void> {
  const module = minutesOf(feed) < Infinity ? await import('./scoreboard-refresh.js') : undefined;
  feed.stopClock?.();
  // Followers may have come and gone in the meantime.
  const minutes = minutesOf(feed);
  feed.stopClock =
    minutes < Infinity
      ? module?.repeat(minutes, feed.askedAt, () => {
          if (Date.now() >= feed.restsUntil) void begin(feed, 'no-cache');
        })
      : undefined;
}

function leave(follower: Follower): void {
  const feed = feedOf.get(follower);
  if (!feed) return;
  feedOf.delete(follower);
  feed.followers.delete(follower);
  void schedule(feed);
  if (feed.followers.size === 0) setTimeout(() => free(feed), keptMilliseconds);
}

/** Nobody follows any more: a scoreboard may be large, and a page may show many in turn. */
function free(feed: Feed): void {
  if (feed.followers.size > 0 || feeds.get(feed.key) !== feed) return;
  feeds.delete(feed.key);
  feed.stop?.abort();
  feed.stopAge?.();
}

/**
 * Lets an element follow the scoreboard at its `src`, or stop if it has left the page, has no `src`
 * or has its own data. Loaded data are delivered at once; a failed request is repeated on the next
 * call, and never loses what was loaded before.
 *
 * @param isRefresh whether to ask the server even if the data are loaded
 * @returns when the request that this needed, if any, has been answered
 */
export async function follow(
  follower: Follower,
  receive: Receive,
  isRefresh: boolean,
): Promise<void> {
  const { src, integrity, scoreboard, isConnected } = follower;
  const url = addressOf(follower);
  const key = `${url} ${integrity}`;
  const isAsked = Boolean(src) && !scoreboard && isConnected;
  if (!isAsked || feedOf.get(follower)?.key !== key) leave(follower);
  if (!isAsked) return;
  if (!url) {
    return receive(failed('not-an-address', (words) => words.notAnAddress(`${src}`), src));
  }
  if (integrity && !isIntegrity(integrity)) {
    return receive(
      failed('not-an-integrity', (words) => words.notAnIntegrity(integrity), integrity),
    );
  }
  const made: Feed = {
    ...{ key, url, integrity, followers: new Map(), askedAt: 0, failures: 0, restsUntil: 0 },
  };
  const feed = feeds.get(key) ?? made;
  feeds.set(key, feed);
  feed.followers.set(follower, receive);
  feedOf.set(follower, feed);
  const isResting = !isRefresh && Boolean(feed.failed) && Date.now() < feed.restsUntil;
  const known = isResting ? feed.failed : feed.good;
  if (known) receive(known);
  if (isResting) return schedule(feed);
  if (isRefresh) await begin(feed, 'no-cache');
  else if (!feed.good || feed.flight) await begin(feed, 'default');
  await schedule(feed);
}

/** Requests are aborted with the page, or the back/forward cache could not keep it. */
addEventListener('pagehide', () => {
  for (const feed of feeds.values()) {
    if (!feed.flight) continue;
    feed.isInterrupted = true;
    feed.flight = undefined;
    feed.stop?.abort();
  }
});

/** The page came back from the back/forward cache: aborted requests are repeated. */
addEventListener('pageshow', () => {
  for (const feed of feeds.values()) if (feed.isInterrupted) void begin(feed, 'default');
});
