// @ts-check
/**
 * `npm run fuzz -- [FILES] [ELEMENTS] [SEED]`: the laws of the unit tests on other cases; then the
 * tests of damaged files, of damaged spreadsheets (as many again) and of elements with odd
 * attributes, with many more of them: 100,000 and 10,000 where not given. Prints the seed; the same
 * seed gives the same cases. Exit status 1 if anything was not handled as it should be.
 */
import { join } from 'node:path';
import { run } from './run.mjs';
import { turbo } from './turbo.mjs';
import { root } from './workspaces.mjs';

const [files = '100000', elements = '10000', given] = process.argv.slice(2);
const seed = given ?? String(Math.floor(Math.random() * 2 ** 30));
console.log(`Seed ${seed}`);

/** @param {string} folder @param {string[]} words @param {Record<string, string>} env */
const vitest = (folder, words, env) =>
  run('npx', ['vitest', 'run', '--project', ...words], {
    cwd: join(root, 'packages', folder),
    env,
  });

/** The unit tests of every package that has laws. */
async function laws() {
  const statuses = [];
  for (const folder of ['core', 'sheets', 'office', 'widgets', 'site', 'cli'])
    statuses.push(await vitest(folder, ['unit'], { LAW_SEED: seed }));
  return statuses;
}

const tasks = await turbo(['build'], { stdout: 2 });
const isBuilt = tasks.length > 0 && tasks.every(({ hasPassed }) => hasPassed);
const statuses = isBuilt
  ? [
      ...(await laws()),
      await vitest('cli', ['built', 'fuzz'], { FUZZ_FILES: files, FUZZ_SEED: seed }),
      await vitest('sheets', ['unit', 'fuzz'], { FUZZ_FILES: files, FUZZ_SEED: seed }),
      await vitest('widgets', ['browser', 'fuzz'], {
        VITE_FUZZ_ELEMENTS: elements,
        VITE_FUZZ_SEED: seed,
      }),
    ]
  : [1];
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
