// @ts-check
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newContent } from '../src/scaffold/content.mjs';
import { root } from '../src/workspaces.mjs';
import { runProgram } from './support/run-program.mjs';

const copy = mkdtempSync(join(tmpdir(), 'thidua-content-'));
const province = 'cao-nguyen';
const folder = join(copy, 'packages', province);

/** @param {string} path in the new package */
const read = (path) => readFileSync(join(folder, path), 'utf8');
/** @param {string} path in the new package @param {string} text */
const write = (path, text) => writeFileSync(join(folder, path), text);

/** What has not changed is not compiled again. */
const incrementally = ['--incremental', '--tsBuildInfoFile', join(copy, 'new.tsbuildinfo')];
const compile = () =>
  runProgram(folder, 'typescript/bin/tsc', '-p', 'tsconfig.json', ...incrementally).printed;
/** @param {...string} options */
const runTests = (...options) =>
  runProgram(folder, 'vitest/vitest.mjs', 'run', '--project', 'unit', ...options);
const buildScoreboard = () =>
  execFileSync(process.execPath, ['scripts/build-scoreboard.mjs'], { cwd: folder });

/** @param {string} path in the new package @param {string} from @param {string} to */
function change(path, from, to) {
  const text = read(path);
  expect(text, path).toContain(from);
  write(path, text.replace(from, to));
}

beforeAll(() => {
  const needed = [
    ...['package.json', 'tsconfig.base.json', 'eslint.config.js', '.prettierignore', 'LICENSE'],
    ...['packages/core/package.json', 'packages/quang-nam/package.json'],
    'packages/tooling/src/run.mjs',
  ];
  for (const path of needed) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(root, path), join(copy, path));
  }
  mkdirSync(join(copy, 'apps/demo'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new content', () => {
  it.each([
    [undefined, /Name the content/],
    ['NgheAn', /small letters and hyphens/],
    ['nghệ-an', /small letters and hyphens/],
    ['../escape', /small letters and hyphens/],
    ['quang-nam', /taken/],
    ['core', /taken/],
    ['demo', /taken/],
  ])('refuses %s, and writes nothing', (name, message) => {
    expect(() => newContent(copy, name)).toThrow(message);
    const lint = readFileSync(join(copy, 'eslint.config.js'), 'utf8');
    expect(lint).toBe(readFileSync(join(root, 'eslint.config.js'), 'utf8'));
  });

  it('writes a package that is formatted, compiles and passes its own tests', () => {
    const { written } = newContent(copy, province);
    for (const path of written) expect(existsSync(join(copy, path)), path).toBe(true);
    expect(() => newContent(copy, province)).toThrow(/taken/);
    const formatting = runProgram(copy, 'prettier/bin/prettier.cjs', '--check', folder);
    expect(formatting.hasPassed, formatting.printed).toBe(true);
    expect(compile()).toBe('');
    const { printed, hasPassed } = runTests();
    expect(hasPassed, printed).toBe(true);
    expect(printed).toMatch(/2 passed/);
  });

  it('keeps it out of everything but the demo, the command line and tests', async () => {
    const eslint = new ESLint({ cwd: copy });
    const code = `import '@thidua/${province}';`;
    const lint = async (/** @type {string} */ filePath) => {
      const [result] = await eslint.lintText(code, { filePath: join(copy, filePath) });
      return result?.messages.map(({ ruleId }) => ruleId);
    };
    expect(await lint('packages/tooling/src/run.mjs')).toEqual([
      '@typescript-eslint/no-restricted-imports',
    ]);
    expect(await lint('packages/cli/test/new.mjs')).toEqual([]);
    expect(await lint('apps/demo/build.mjs')).toEqual([]);
  });

  it('shows sample data only, and measures nothing against them', () => {
    const { status, targets, boards } = JSON.parse(read('src/scoreboard.json'));
    expect([status, boards[0].status]).toEqual(['illustrative', 'illustrative']);
    expect(targets[0].progress).toMatchObject({ status: 'no-data' });
    expect(boards[0].rows).toEqual([
      { code: 'MAU', score: { missing: 'no-data' }, unranked: 'no-data' },
    ]);
  });
});

describe('the tests of a new content package', () => {
  it('name what is wrong with it, and nothing else', () => {
    change('src/targets.ts', "'unverified', source: sources.directive }", "'unverified' }");
    const bloc = 'Cụm thi đua';
    change('src/blocs.ts', bloc, bloc.normalize('NFD'));
    change('src/boards.ts', 'sources.directive', "{ title: { vi: 'Ở đâu đó', en: 'Somewhere' } }");
    change('src/definition.ts', "'illustrative'", "'official'");
    const { printed } = runTests('--reporter=json');
    /** @type {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} */
    const { testResults } = JSON.parse(printed);
    const failed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    expect(failed.sort()).toEqual([
      'every number that is a figure has a date, a source with a title, and a status: unverified only in sample data',
      'everything that is cited, named or referred to comes from one of `sources`, at most with its section',
      'is a private package of sample data as long as a placeholder stands in it',
      'the scoreboard is what the engine makes of the content, to the byte (else run npm run scoreboard)',
      'the texts of the content are in Unicode form NFC',
    ]);
  });
});

describe('docs/your-province.md', () => {
  it('leads from the scaffold to a scoreboard that is real, without a placeholder left', () => {
    const guide = readFileSync(join(root, 'docs/your-province.md'), 'utf8');
    const files = [...guide.matchAll(/```ts\n\/\/ (src\/\S+)\n([\s\S]*?)```/g)];
    expect(files).toHaveLength(6);
    for (const [, path = '', code = ''] of files) write(path, code.trimStart());
    buildScoreboard();
    expect(compile()).toBe('');
    // Without placeholders, nothing keeps it from being public.
    change('package.json', '"private": true', '"private": false');
    const { printed, hasPassed } = runTests();
    expect(hasPassed, printed).toBe(true);
    const [board] = JSON.parse(read('src/scoreboard.json')).boards;
    expect(guide).toContain(`board="${board.id}"`);
    expect(board.rows.map((/** @type {{ rank: number }} */ { rank }) => rank)).toEqual([1, 2]);
  });
});
