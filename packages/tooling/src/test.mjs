// @ts-check
/**
 * `npm test`: everything that must hold. `npm run check`, with `--fast`: types, lint and unit tests.
 * `npm run test:browsers`, with `--browsers`: what must hold in Chromium, Firefox and WebKit alike.
 *
 * Goes on after a failure, so that one run shows them all, and prints of each step what it said when
 * it ends. Lint and unit tests run two at a time, where there are two processors; tests that drive a
 * browser or a server have the machine to themselves. The last line is `N passed, N failed`; every
 * test counts as one, and so does every other step.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { availableBrowsers, leftOutLines } from './browsers/available.mjs';
import { inLanes } from './lanes.mjs';
import { count } from './report.mjs';
import { runSilently } from './run.mjs';
import { turbo } from './turbo.mjs';
import { root, testFiles, workspaces } from './workspaces.mjs';

const isFast = process.argv.includes('--fast');
const isBrowsersOnly = process.argv.includes('--browsers');
/** Behind, at and ahead of Viet Nam's noon: a civil date must be the same day in each. */
const zones = ['America/Los_Angeles', 'UTC', 'Asia/Ho_Chi_Minh'];

let passed = 0;
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const leftOut = [];
let failed = 0;

/** @param {string} title @param {string} [printed] */
const announce = (title, printed = '') => console.log(`\n── ${title}\n${printed}`);

/**
 * @param {string} name
 * @param {boolean} hasPassed
 */
function note(name, hasPassed) {
  if (hasPassed) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/**
 * Runs a workspace's tests of one kind, and counts them.
 *
 * @param {import('./workspaces.mjs').Workspace} workspace
 * @param {'unit' | 'built' | 'browsers'} kind
 * @param {Record<string, string>} [env] by whose values the run is known
 */
async function vitest({ name, folder, scripts }, kind, env = {}) {
  const files = testFiles(folder, kind);
  if (files.length === 0) return;
  const where = Object.values(env);
  const title = [kind, 'tests', name, ...where.map((value) => `in ${value}`)].join(' ');
  if (!scripts[`test:${kind}`]) {
    note(`${title}: package.json has no script test:${kind}`, false);
    return;
  }
  const report = join(
    'test-results',
    `${[kind, ...where].join('-').replaceAll(/[/,]/g, '-')}.json`,
  );
  const { status, printed } = await runSilently(
    'npm',
    [
      ...['run', '--silent', `test:${kind}`, '--'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { cwd: folder, env },
  );
  announce(title, printed);
  const result = count(read(join(folder, report)), status, files);
  passed += result.passed;
  failed += result.failed;
  if (result.failed) failures.push(`${title}: ${result.failed} failed`);
  failures.push(...result.failing.map((test) => `  ${test}`));
  if (result.skipped) leftOut.push(`${title}: ${result.skipped} left out, its output says why`);
  failures.push(...result.reasons.map((reason) => `  ${reason.replace(root, '')}`));
}

/**
 * @param {string} file
 * @returns {import('./report.mjs').Report | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function lint() {
  const { status, printed } = await runSilently('npm', ['run', '--silent', 'lint']);
  announce('lint', printed);
  note('lint', status === 0);
}

const all = workspaces();
for (const { folder } of all)
  rmSync(join(folder, 'test-results'), { recursive: true, force: true });

announce(isFast ? 'types' : isBrowsersOnly ? 'build' : 'build, types');
const tasks = await turbo([...(isFast ? [] : ['build']), ...(isBrowsersOnly ? [] : ['typecheck'])]);
if (tasks.length === 0) note('turbo', false);
for (const { name, hasPassed } of tasks) note(name, hasPassed);

if (!isBrowsersOnly) {
  const jobs = [lint];
  for (const workspace of all) {
    for (const env of isFast ? [{}] : zones.map((TZ) => ({ TZ }))) {
      jobs.push(() => vitest(workspace, 'unit', env));
    }
  }
  await inLanes(jobs, Math.min(2, availableParallelism()));
  if (!isFast) for (const workspace of all) await vitest(workspace, 'built');
}

if (!isFast) {
  const browsers = await availableBrowsers();
  leftOut.push(...leftOutLines(browsers.leftOut));
  const env = { TEST_BROWSERS: browsers.ready.map(({ name }) => name).join() };
  for (const workspace of all) await vitest(workspace, 'browsers', env);
  const told = browsers.ready.map(({ name, version }) => `${name} ${version}`);
  console.log(`\nBrowsers: ${told.join(', ')}`);
}

if (failures.length) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
if (leftOut.length) console.log(`\n${leftOut.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
