// @ts-check
/**
 * `npm test`: everything that must hold. `npm run check`, with `--fast`: types, lint and unit tests.
 *
 * Goes on after a failure, so that one run shows them all. The last line is `N passed, N failed`;
 * every test counts as one, and so does every other step.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { count } from './report.mjs';
import { run } from './run.mjs';
import { turbo } from './turbo.mjs';
import { root, testFiles, workspaces } from './workspaces.mjs';

const isFast = process.argv.includes('--fast');
/** Behind, at and ahead of Viet Nam's noon: a civil date must be the same day in each. */
const zones = ['America/Los_Angeles', 'UTC', 'Asia/Ho_Chi_Minh'];

let passed = 0;
/** @type {string[]} */
const failures = [];
let failed = 0;

/** @param {string} title */
const announce = (title) => console.log(`\n── ${title}`);

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
 * @param {'unit' | 'built'} kind
 * @param {string} [zone]
 */
async function vitest({ name, folder, scripts }, kind, zone) {
  const files = testFiles(folder, kind);
  if (files.length === 0) return;
  const title = [kind, 'tests', name, ...(zone ? [`in ${zone}`] : [])].join(' ');
  announce(title);
  if (!scripts[`test:${kind}`]) {
    note(`${title}: package.json has no script test:${kind}`, false);
    return;
  }
  const report = join(
    'test-results',
    `${[kind, ...(zone ? [zone.replace('/', '-')] : [])].join('-')}.json`,
  );
  const status = await run(
    'npm',
    [
      ...['run', '--silent', `test:${kind}`, '--'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { cwd: folder, env: zone ? { TZ: zone } : {} },
  );
  const result = count(read(join(folder, report)), status, files);
  passed += result.passed;
  failed += result.failed;
  if (result.failed) failures.push(`${title}: ${result.failed} failed`);
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

const all = workspaces();
for (const { folder } of all)
  rmSync(join(folder, 'test-results'), { recursive: true, force: true });

announce(isFast ? 'types' : 'build, types');
const tasks = await turbo(isFast ? ['typecheck'] : ['build', 'typecheck']);
if (tasks.length === 0) note('turbo', false);
for (const { name, hasPassed } of tasks) note(name, hasPassed);

announce('lint');
note('lint', (await run('npm', ['run', '--silent', 'lint'])) === 0);

for (const workspace of all) {
  for (const zone of isFast ? [undefined] : zones) await vitest(workspace, 'unit', zone);
}
if (!isFast) for (const workspace of all) await vitest(workspace, 'built');

if (failures.length) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
