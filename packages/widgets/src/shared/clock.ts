/** Called with the present; answers when it wants to be called next, or nothing for never. */
export type ClockListener = (now: number) => number | undefined;

/** A timer cannot wait longer than 2³¹ − 1 ms (25 days): a longer wait is asked again half way. */
const longestWait = 2 ** 31 - 1;

const dueTimes = new Map<ClockListener, number | undefined>();
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  const next = Math.min(...[...dueTimes.values()].map((due) => due ?? Infinity));
  if (document.hidden || next === Infinity) return;
  timer = setTimeout(tick, Math.min(Math.max(0, next - Date.now()), longestWait));
}

/** The present is read anew each time: timers drift, and a sleeping computer stops them. */
function tick(): void {
  const now = Date.now();
  for (const [listener, due] of dueTimes) {
    if (due !== undefined && due <= now) dueTimes.set(listener, listener(now));
  }
  schedule();
}

/** Something may have changed while the page was hidden or frozen: ask everybody. */
function wake(): void {
  if (!document.hidden) {
    const now = Date.now();
    for (const listener of dueTimes.keys()) dueTimes.set(listener, listener(now));
  }
  schedule();
}

/**
 * One clock for all elements on the page: one timer, set to the next moment at which something
 * visible changes, none while the page is hidden.
 *
 * @param due when to call first, in milliseconds since 1970 UTC; `undefined` for never by itself
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
