// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './workspaces.mjs';

const summaries = join(root, '.turbo', 'runs');

/**
 * Runs tasks of all workspaces through turbo, each even if another failed.
 *
 * @param {string[]} tasks such as `build`
 * @param {1 | 2} [stdout] where turbo's output goes
 * @returns {Promise<{ name: string, hasPassed: boolean }[]>} one per workspace and task, named like
 *   `build @thidua/core`; empty if turbo itself failed
 */
export async function turbo(tasks, stdout = 1) {
  rmSync(summaries, { recursive: true, force: true });
  await run(
    join(root, 'node_modules/.bin/turbo'),
    [
      ...['run', ...tasks, '--continue', '--summarize'],
      ...['--output-logs=errors-only', '--log-prefix=none'],
    ],
    { env: { TURBO_TELEMETRY_DISABLED: '1' }, stdout },
  );
  try {
    const [summary] = readdirSync(summaries);
    if (!summary) return [];
    /** @type {{ task: string, package: string, execution?: { exitCode: number } }[]} */
    const done = JSON.parse(readFileSync(join(summaries, summary), 'utf8')).tasks;
    return done.map((task) => ({
      name: `${task.task} ${task.package}`,
      hasPassed: task.execution?.exitCode === 0,
    }));
  } catch {
    return [];
  }
}
