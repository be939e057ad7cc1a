/** Called with the current time; returns when to be called next, or nothing for never. */
export type ClockListener = (now: number) => number | undefined;

/**
 * While the page is visible the clock is read at least once a minute: timers do not notice that a
 * device slept or its clock was set.
 */
const longestWait = 60_000;

const dueTimes = new Map<ClockListener, number | undefined>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer was set, and for when. */
let setAt = 0;
let setFor = 0;

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  if (document.hidden || dueTimes.size === 0) return;
  setAt = Date.now();
  const next = Math.min(...[...dueTimes.values()].map((due) => due ?? Infinity));
  setFor = Math.min(Math.max(setAt, next), setAt + longestWait);
  timer = setTimeout(tick, setFor - setAt);
}

/** The time is read again on each call: timers drift, and stop while a computer sleeps. */
function tick(): void {
  const now = Date.now();
  // The clock was set back, or the device slept: the due times no longer apply.
  const hasJumped = now < setAt || now > setFor + longestWait;
  for (const [listener, due] of [...dueTimes]) {
    if (hasJumped || (due !== undefined && due <= now)) dueTimes.set(listener, listener(now));
  }
  schedule();
}

/** Something may have changed while the page was hidden or frozen: call every listener. */
function wake(): void {
  if (!document.hidden) {
    const now = Date.now();
    for (const listener of [...dueTimes.keys()]) dueTimes.set(listener, listener(now));
  }
  schedule();
}

/**
 * One clock for all elements on the page: one timer, set to the next moment at which something
 * visible changes, and to a minute at most; none while the page is hidden or nobody listens.
 *
 * @param due when to call first, in milliseconds since 1970 UTC; `undefined` to call only when the
 *   page becomes visible or the clock was set
 * @returns a function that stops calling the listener
 */
export function watchClock(listener: ClockListener, due: number | undefined): () => void {
  if (dueTimes.size === 0) {
    document.addEventListener('visibilitychange', wake);
    addEventListener('pageshow', wake);
  }
  dueTimes.set(listener, due);
  schedule();
  return () => {
    dueTimes.delete(listener);
    if (dueTimes.size === 0) {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('pageshow', wake);
    }
    schedule();
  };
}
