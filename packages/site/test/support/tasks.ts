// What a page's own thread is busy with, as the browser traces it.
import type { Browser, Page } from 'playwright';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the clock, and of the processor alone. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; functionName?: string } };
}

/** A task of the page's thread. */
export interface Task {
  /** Milliseconds that the processor gave it: a machine that is busy otherwise adds none. */
  milliseconds: number;
  /** The longest things that it consists of, to find it by. */
  consists: string;
}

const longestFirst = (one: TraceEvent, other: TraceEvent): number =>
  (other.tdur ?? 0) - (one.tdur ?? 0);
const mostLookedAt = 8;

/** Whether a task is what the test itself asks of the page: a message of the tools that draws nothing. */
const isOfTheTest = (task: TraceEvent, [longest]: readonly TraceEvent[]): boolean =>
  longest?.name === 'Receive mojo message' && (longest.tdur ?? 0) > 0.9 * (task.tdur ?? 0);

/** The tasks of the page's thread while something is done, the longest first. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  action: () => Promise<unknown>,
): Promise<Task[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'],
  });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = traceEvents.filter(
    ({ pid, tid, dur }) => isMain.has(`${pid} ${tid}`) && dur !== undefined,
  );
  const within = (task: TraceEvent): TraceEvent[] =>
    own.filter(
      ({ name, pid, tid, ts }) =>
        !name.endsWith('RunTask') &&
        pid === task.pid &&
        tid === task.tid &&
        ts >= task.ts &&
        ts < task.ts + (task.dur ?? 0),
    );
  return own
    .filter(({ name }) => name.endsWith('RunTask'))
    .sort(longestFirst)
    .slice(0, mostLookedAt)
    .map((task) => ({ task, parts: within(task).sort(longestFirst) }))
    .filter(({ task, parts }) => !isOfTheTest(task, parts))
    .map(({ task, parts }) => ({
      milliseconds: (task.tdur ?? 0) / 1000,
      consists: parts
        .slice(0, 6)
        .map(({ name, tdur = 0 }) => `${name} ${Math.round(tdur / 1000)}`)
        .join(', '),
    }));
}
