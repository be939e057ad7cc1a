// @ts-check
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRule } from '../src/scaffold/rule.mjs';
import { root } from '../src/workspaces.mjs';

const copy = mkdtempSync(join(tmpdir(), 'thidua-new-'));
const core = 'packages/core';
const kind = 'best-of-three';

/** Runs a program of the repository in the copy; gives what it prints, and whether it succeeded. */
function run(/** @type {string} */ program, /** @type {string[]} */ ...parameters) {
  try {
    const options = /** @type {const} */ ({ cwd: join(copy, core), encoding: 'utf8' });
    const printed = execFileSync(
      process.execPath,
      [join(root, 'node_modules', program), ...parameters],
      { ...options, stdio: 'pipe' },
    );
    return { printed, hasPassed: true };
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    return { printed: stdout + stderr, hasPassed: false };
  }
}

/** What is reached from the engine's entries, and the scaffolded test. */
const compile = () => run('typescript/bin/tsc', '-p', 'tsconfig.new.json').printed;
const runTests = () =>
  run('vitest/vitest.mjs', 'run', '--project', 'unit', `src/rules/${kind}`, 'src/scoring-method');

/** @param {string} path @param {(text: string) => string} edit */
function change(path, edit) {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  expect(edited, path).not.toBe(text);
  writeFileSync(file, edited);
}

beforeAll(() => {
  for (const path of ['tsconfig.base.json', 'docs', '.changeset', core]) {
    const filter = (/** @type {string} */ from) => !/[\\/](node_modules|dist|\.turbo)$/.test(from);
    cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const own = join(root, core, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(copy, core, 'node_modules'));
  const reached = ['src/index.ts', 'src/schema.ts', `src/rules/${kind}.test.ts`];
  const config = { extends: './tsconfig.test.json', files: reached, include: [] };
  writeFileSync(join(copy, core, 'tsconfig.new.json'), JSON.stringify(config));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new rule', () => {
  it.each([
    [undefined, /Name the rule/],
    ['BestOfThree', /small letters and hyphens/],
    ['best_of_three', /small letters and hyphens/],
    ['../escape', /small letters and hyphens/],
    ['share-of-best', /taken/],
    ['registry', /taken/],
    ['default', /word of the language/],
  ])('refuses %s, and writes nothing', (name, message) => {
    const before = readFileSync(join(copy, core, 'src/model/rule.ts'), 'utf8');
    expect(() => newRule(copy, name)).toThrow(message);
    expect(readFileSync(join(copy, core, 'src/model/rule.ts'), 'utf8')).toBe(before);
  });

  it('writes shape, behaviour, test, registry line, document and changeset', () => {
    const { written } = newRule(copy, kind);
    expect(written.sort()).toEqual([
      `.changeset/rule-${kind}.md`,
      'docs/scoring-method.md',
      `${core}/src/model/rule.ts`,
      `${core}/src/rules/${kind}.test.ts`,
      `${core}/src/rules/${kind}.ts`,
      `${core}/src/rules/registry.ts`,
    ]);
    expect(() => newRule(copy, kind)).toThrow(/taken/);
  });

  it('lets the compiler name what is missing, and the tests fail', () => {
    const named = compile();
    expect(named).toMatch(/best-of-three\.ts.*reads, target, needsMaxPoints, direction/);
    expect(named).toMatch(/best-of-three\.test\.ts.*: A, B/);
    const { printed, hasPassed } = runTests();
    expect(hasPassed).toBe(false);
    expect(printed).toMatch(/shows best-of-three at work/);
  });

  it('goes on with the behaviour once the facts are there', () => {
    const facts = `facts: { reads: 'number', target: 'unused', needsMaxPoints: false, direction: 'increase' }`;
    change(`${core}/src/rules/${kind}.ts`, (text) => text.replace('facts: {}', facts));
    expect(compile()).toMatch(/best-of-three\.ts.*'scorer' is missing/);
  });

  it('is content once all is there', () => {
    change(`${core}/src/rules/${kind}.ts`, (text) =>
      text.replace(/\n\};/, '\n  scorer: () => ({ points: (value) => Math.min(value, 15) }),\n};'),
    );
    change(`${core}/src/rules/${kind}.test.ts`, (text) =>
      text.replace('number> = {}', 'number> = { A: 10, B: 15 }'),
    );
    // The words of each language, where the engine puts rules into words.
    const words = `${core}/src/format/rule-wordings.ts`;
    if (existsSync(join(copy, words))) {
      change(words, (text) => text.replace(/^ {2}\},$/gm, `    '${kind}': () => '',\n  },`));
    }
    change('docs/scoring-method.md', (text) =>
      text
        .replace('"points": {}', '"points": { "A": 10, "B": 15 }')
        .replace('> points = …', '> points = min(*v*, 15)')
        .replace('Source: …', 'Source: this test.'),
    );
    expect(compile()).toBe('');
    const { printed, hasPassed } = runTests();
    expect(hasPassed, printed).toBe(true);
  });
});
