import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchClock, type ClockListener } from './clock.js';

const start = Date.UTC(2023, 5, 10);
const second = 1000;
const minute = 60 * second;

/** The page and its window, as far as the clock listens to them. */
const page = Object.assign(new EventTarget(), { hidden: false });
const frame = new EventTarget();

let stops: (() => void)[];
/** Watches, and keeps the moments at which it was called, in ms since the start. */
function watch(due: number | undefined, every?: number): number[] {
  const calls: number[] = [];
  const listener: ClockListener = (now) => {
    calls.push(now - start);
    return every === undefined ? undefined : now + every;
  };
  stops.push(watchClock(listener, due === undefined ? undefined : start + due));
  return calls;
}
const hide = (hidden: boolean): void => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
  page.hidden = false;
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchClock', () => {
  it('calls at the very moment that was asked for, and at each that is asked for next', () => {
    const calls = watch(5 * second, 2 * second);
    vi.advanceTimersByTime(5 * second - 1);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual([5 * second]);
    vi.advanceTimersByTime(4 * second);
    expect(calls).toEqual([5 * second, 7 * second, 9 * second]);
  });

  it('calls far away moments when they come, and nobody before, though it looks each minute', () => {
    const calls = watch(150 * minute);
    vi.advanceTimersByTime(150 * minute - 1);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual([150 * minute]);
    vi.advanceTimersByTime(500 * minute);
    expect(calls).toHaveLength(1);
  });

  it('calls each at its own time, with one timer for all', () => {
    const [often, seldom] = [watch(second, second), watch(3 * second)];
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(3 * second);
    expect(often).toEqual([second, 2 * second, 3 * second]);
    expect(seldom).toEqual([3 * second]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('calls at once what was due before it was asked for', () => {
    const calls = watch(-second);
    vi.advanceTimersByTime(0);
    expect(calls).toEqual([0]);
  });

  it('calls everybody within a minute after the clock was set back, also who asked for nothing', () => {
    const [far, never] = [watch(90 * minute), watch(undefined)];
    vi.advanceTimersByTime(30 * second);
    vi.setSystemTime(start - 60 * minute);
    vi.advanceTimersByTime(minute);
    for (const calls of [far, never]) {
      expect(calls).toHaveLength(1);
      expect(calls[0]).toBeGreaterThanOrEqual(-60 * minute);
      expect(calls[0]).toBeLessThanOrEqual(-59 * minute);
    }
  });

  it('calls everybody within a minute after the device slept for more than one', () => {
    const [far, never] = [watch(900 * minute), watch(undefined)];
    vi.setSystemTime(start + 300 * minute);
    vi.advanceTimersByTime(minute);
    expect(far).toEqual([301 * minute]);
    expect(never).toEqual([301 * minute]);
  });

  it('takes a timer that comes a little late for no sleep', () => {
    const never = watch(undefined);
    vi.setSystemTime(start + minute);
    vi.advanceTimersByTime(minute);
    expect(never).toEqual([]);
  });

  it('rests while the page is hidden, and calls everybody when it is seen or restored', () => {
    const [soon, never] = [watch(second, second), watch(undefined)];
    hide(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(minute);
    expect(soon).toEqual([]);
    hide(false);
    expect([soon, never]).toEqual([[minute], [minute]]);
    frame.dispatchEvent(new Event('pageshow'));
    expect([soon, never]).toEqual([
      [minute, minute],
      [minute, minute],
    ]);
    vi.advanceTimersByTime(second);
    expect(soon).toHaveLength(3);
  });

  it('calls nobody who stopped, and leaves no timer and no listener when all have', () => {
    const calls = watch(second, second);
    const others = watch(second, second);
    stops[0]?.();
    vi.advanceTimersByTime(second);
    expect([calls, others]).toEqual([[], [second]]);
    stops[1]?.();
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    frame.dispatchEvent(new Event('pageshow'));
    expect(others).toEqual([second]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('listens to the page once for all, and no longer than somebody watches', () => {
    /** Listeners that were added and not removed, by the event. */
    const open = new Map<string, number>();
    const count =
      (step: number) =>
      (type: string): void =>
        void open.set(type, (open.get(type) ?? 0) + step);
    vi.stubGlobal('document', {
      hidden: false,
      addEventListener: count(1),
      removeEventListener: count(-1),
    });
    vi.stubGlobal('addEventListener', count(1));
    vi.stubGlobal('removeEventListener', count(-1));
    watch(second);
    watch(second);
    expect(Object.fromEntries(open)).toEqual({ visibilitychange: 1, pageshow: 1 });
    stops[0]?.();
    expect(Object.fromEntries(open)).toEqual({ visibilitychange: 1, pageshow: 1 });
    stops[1]?.();
    expect(Object.fromEntries(open)).toEqual({ visibilitychange: 0, pageshow: 0 });
    stops = [];
  });
});
