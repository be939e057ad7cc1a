// @ts-check
/**
 * `npm run bench`: runs each `bench/*.bench.mjs` of packages and apps; a word after `--` chooses files by name.
 * `--json` prints one JSON object a line. Exit status 1 if a limit does not hold.
 *
 * A benchmark file exports functions that give rows; see `Row` in measure.mjs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { turbo } from './turbo.mjs';
import { workspaces } from './workspaces.mjs';

const isJson = process.argv.includes('--json');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** @param {number} value */
const short = (value) => Number(value.toPrecision(3));

// The built packages are measured. Standard output is reserved for the figures.
const tasks = await turbo(['build'], { stdout: 2 });
if (tasks.length === 0 || tasks.some(({ hasPassed }) => !hasPassed)) {
  console.error('Nothing is measured: the build failed.');
  process.exit(1);
}

/** @param {import('./measure.mjs').Row & { holds: boolean }} row */
function print(row) {
  const { name, value, unit, against, ratio, limit, holds } = row;
  if (isJson) console.log(JSON.stringify(row));
  else {
    const figures = [`${value} ${unit}`.padStart(14), `${ratio} ×`.padStart(10), `≤ ${limit}`];
    console.log(`${holds ? '✓' : '✗'} ${name.padEnd(44)} ${figures.join('  ')}  ${against}`);
  }
}

const files = workspaces()
  .map(({ folder }) => join(folder, 'bench'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.bench.mjs'))
  .filter((path) => chosen.every((word) => path.includes(word)));

const broken = [];
for (const file of files) {
  /** @type {Record<string, () => Promise<import('./measure.mjs').Row[]>>} */
  const benchmarks = await import(pathToFileURL(file).href);
  for (const benchmark of Object.values(benchmarks)) {
    for (const { name, value, unit, against, ratio, limit } of await benchmark()) {
      const holds = ratio <= limit;
      print({ name, value: short(value), unit, against, ratio: short(ratio), limit, holds });
      if (!holds) broken.push(name);
    }
  }
}
if (broken.length) console.error(`Over the limit: ${broken.join('; ')}`);
process.exitCode = broken.length || !files.length ? 1 : 0;
