// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './workspaces.mjs';

const summaries = join(root, '.turbo', 'runs');

/**
 * Runs tasks of all workspaces through turbo, each even if another failed. What has not changed since
 * it passed is not run again.
 *
 * @param {string[]} tasks such as `build`
 * @param {object} [options]
 * @param {1 | 2} [options.stdout] where turbo's output goes
 * @param {Record<string, string>} [options.env]
 * @param {number} [options.width] how many at a time; as many as there are processors unless given
 * @returns {Promise<{ name: string, hasPassed: boolean }[]>} one per workspace and task, named like
 *   `build @thidua/core`; empty if turbo itself failed
 */
export async function turbo(tasks, { stdout = 1, env = {}, width = availableParallelism() } = {}) {
  rmSync(summaries, { recursive: true, force: true });
  await run(
    join(root, 'node_modules/.bin/turbo'),
    [
      ...['run', ...tasks, '--continue', '--summarize'],
      ...['--output-logs=errors-only', '--log-prefix=none'],
      `--concurrency=${width}`,
    ],
    { env: { ...env, TURBO_TELEMETRY_DISABLED: '1' }, stdout },
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
