// @ts-check
/**
 * `npm test`: all checks. `npm run check`, with `--fast`: types, lint and unit tests.
 * `npm run test:browsers`, with `--browsers`: what must hold in Chromium, Firefox and WebKit alike.
 * `npm run test:all`, with `--whole`: all checks, in every combination (`matrix.mjs`).
 *
 * It continues after a failure, so that one run shows them all, and prints the output and duration
 * of each step when it ends. Steps run in three lanes, where there are two processors, since those
 * that drive a browser wait for it half of their time: one begins with the steps that drive every
 * browser, one at a time; the second with those that need none; the third, and in the end all, take
 * the steps that drive only Chromium. Unit tests run once, in the zone of the users, and those
 * that have to do with dates in two more. At the end come the slowest tests and those that failed.
 * The last line is `N passed, N failed`; every test counts as one, and so does every other step.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { availableParallelism } from 'node:os';
import { availableBrowsers, leftOutLines } from './browsers/available.mjs';
import { datedTests } from './dated-tests.mjs';
import { inLanes } from './lanes.mjs';
import { count, retried, slowest } from './report.mjs';
import { runSilently } from './run.mjs';
import { turbo } from './turbo.mjs';
import { root, testFiles, workspaces } from './workspaces.mjs';

const isFast = process.argv.includes('--fast');
const isBrowsersOnly = process.argv.includes('--browsers');
if (process.argv.includes('--whole')) process.env['TEST_MATRIX'] = 'whole';
const zone = 'Asia/Ho_Chi_Minh';
/** A civil date must also be the same day in a zone far behind that one. */
const otherZones = ['America/Los_Angeles', 'UTC'];

let passed = 0;
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const leftOut = [];
let failed = 0;
/** @type {string[]} */
const again = [];
/** @type {{ name: string, seconds: number }[]} */
const timed = [];

/** @param {string} title @param {string} [printed] @param {number} [begun] when, by `performance` */
function announce(title, printed = '', begun) {
  const took = begun === undefined ? '' : `, ${Math.round((performance.now() - begun) / 1000)} s`;
  console.log(`\n── ${title}${took}\n${printed}`);
}

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
 * Counts a run by the figures that it wrote.
 *
 * @param {string} title
 * @param {string} report absolute
 * @param {number} status of the run
 * @param {string[]} files that it had to cover
 */
function tally(title, report, status, files) {
  const written = read(report);
  if (written) {
    timed.push(...slowest(written, 10));
    again.push(...retried(written).map((test) => `  ${title}: ${test}`));
  }
  const covered = files.map((file) => relative(root, file));
  const result = count(written, status, covered);
  passed += result.passed;
  failed += result.failed;
  if (result.failed) failures.push(`${title}: ${result.failed} failed`);
  failures.push(...result.failing.map((test) => `  ${test}`));
  if (result.skipped) leftOut.push(`${title}: ${result.skipped} left out, its output says why`);
  failures.push(...result.reasons.map((reason) => `  ${reason}`));
}

/**
 * Runs a workspace's tests of one kind, and counts them.
 *
 * @param {import('./workspaces.mjs').Workspace} workspace
 * @param {'unit' | 'built' | 'browsers'} kind
 * @param {Record<string, string>} [env] by whose values the run is known
 * @param {(files: string[]) => string[]} [choose] which of the files; all unless given
 */
async function vitest({ name, folder, scripts }, kind, env = {}, choose) {
  const all = testFiles(folder, kind);
  const files = choose ? choose(all) : all;
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
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const begun = performance.now();
  const { status, printed } = choose
    ? await runSilently(
        join(root, 'node_modules/.bin/vitest'),
        ['run', '--project', kind, ...reporters, ...files.map((file) => relative(folder, file))],
        { cwd: folder, env },
      )
    : await runSilently('npm', ['run', '--silent', `test:${kind}`, '--', ...reporters], {
        cwd: folder,
        env,
      });
  announce(title, printed, begun);
  tally(title, join(folder, report), status, files);
}

/**
 * Runs the unit tests of all workspaces, of which only what has changed since they passed, and counts
 * them all.
 *
 * @param {Record<string, string>} env
 */
async function unitTests(env) {
  const begun = performance.now();
  const runs = await turbo(['test:unit'], { env, width: 1 });
  announce('unit tests', '', begun);
  for (const { name, folder } of all) {
    const files = testFiles(folder, 'unit');
    if (files.length === 0) continue;
    const hasPassed = runs.some((run) => run.name === `test:unit ${name}` && run.hasPassed);
    tally(`unit tests ${name}`, join(folder, 'test-results/unit.json'), hasPassed ? 0 : 1, files);
  }
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
  const begun = performance.now();
  const { status, printed } = await runSilently('npm', ['run', '--silent', 'lint']);
  announce('lint', printed, begun);
  note('lint', status === 0);
  // Findings may be due to types that were not built yet, which the file itself does not show.
  if (status !== 0) rmSync(join(root, 'node_modules/.cache/eslint'), removal);
}

const all = workspaces();
const removal = { recursive: true, force: true };
for (const { folder } of all) rmSync(join(folder, 'test-results'), removal);

announce(isFast ? 'types' : isBrowsersOnly ? 'build' : 'build, types');
const tasks = await turbo([...(isFast ? [] : ['build']), ...(isBrowsersOnly ? [] : ['typecheck'])]);
if (tasks.length === 0) note('turbo', false);
for (const { name, hasPassed } of tasks) note(name, hasPassed);

/** What drives each browser in turn: one suite after another, since it looks at moments. */
async function inEveryBrowser() {
  const { ready, leftOut: without } = await availableBrowsers();
  leftOut.push(...leftOutLines(without));
  const told = ready.map(({ name, version }) => `${name} ${version}`);
  console.log(`\nBrowsers: ${told.join(', ')}`);
  const env = { TEST_BROWSERS: ready.map(({ name }) => name).join() };
  for (const workspace of all) await vitest(workspace, 'browsers', env);
}

/** @typedef {(() => Promise<void>)[]} Queue */
/** @type {Queue} */
const every = isFast ? [] : [inEveryBrowser];
/** @type {Queue} What needs no browser. */
const plain = [];
/** @type {Queue} What drives Chromium. */
const chromium = [];
if (!isBrowsersOnly) {
  plain.push(lint, () => unitTests(isFast ? {} : { TZ: zone }));
  for (const workspace of isFast ? [] : all) {
    for (const TZ of otherZones) plain.push(() => vitest(workspace, 'unit', { TZ }, datedTests));
    const place = workspace.drivesBrowsers ? chromium : plain;
    place.push(() => vitest(workspace, 'built'));
  }
}
// The longest first, or one lane waits for it at the end.
chromium.reverse();
await inLanes(
  availableParallelism() > 1
    ? [[every, chromium, plain], [plain, chromium], [chromium]]
    : [[plain, chromium, every]],
);

const slow = timed.sort((left, right) => right.seconds - left.seconds).slice(0, 10);
const times = slow.map(({ name, seconds }) => `  ${seconds.toFixed(1)} s  ${name}`);
console.log(`\nSlowest:\n${times.join('\n')}`);
if (again.length) console.log(`\nPassed at the second try:\n${again.join('\n')}`);
if (failures.length) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
if (leftOut.length) console.log(`\n${leftOut.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
