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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newElement } from '../src/scaffold/element.mjs';
import { newRule } from '../src/scaffold/rule.mjs';
import { root } from '../src/workspaces.mjs';
import { runProgram } from './support/run-program.mjs';

// The compiler looks at whole packages, several times.
vi.setConfig({ testTimeout: 180_000 });

const copy = mkdtempSync(join(tmpdir(), 'thidua-new-'));
const core = 'packages/core';
const widgets = 'packages/widgets';
const kind = 'best-of-three';
const noun = 'calm-map';

/** @param {string} workspace @param {string} program @param {...string} parameters */
const run = (workspace, program, ...parameters) =>
  runProgram(join(copy, workspace), program, ...parameters);

/** Everything reachable from the engine's entries, and the scaffolded test. */
const compile = () => run(core, 'typescript/bin/tsc', '-p', 'tsconfig.new.json').printed;
const unit = (/** @type {string[]} */ ...parameters) =>
  run(core, 'vitest/vitest.mjs', 'run', '--project', 'unit', ...parameters);
const runTests = () => unit(`src/rules/${kind}`, 'src/scoring-method');

/** @param {string} path @param {(text: string) => string} edit */
function change(path, edit) {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  expect(edited, path).not.toBe(text);
  writeFileSync(file, edited);
}

beforeAll(() => {
  for (const path of ['tsconfig.base.json', 'docs', '.changeset', core, widgets]) {
    const filter = (/** @type {string} */ from) =>
      !/[\\/](node_modules|dist|\.turbo|test-results)$/.test(from);
    cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const workspace of [core, widgets]) {
    const own = join(root, workspace, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(copy, workspace, 'node_modules'));
  }
  const reached = ['src/index.ts', 'src/schema.ts', `src/rules/${kind}.test.ts`];
  // What has not changed is not compiled again.
  const compilerOptions = { incremental: true, tsBuildInfoFile: 'new.tsbuildinfo' };
  const config = { extends: './tsconfig.test.json', compilerOptions, files: reached, include: [] };
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
    ['scorers', /taken/],
    ['default', /word of the language/],
  ])('refuses %s, and writes nothing', (name, message) => {
    const before = readFileSync(join(copy, core, 'src/model/scheme/rule.ts'), 'utf8');
    expect(() => newRule(copy, name)).toThrow(message);
    expect(readFileSync(join(copy, core, 'src/model/scheme/rule.ts'), 'utf8')).toBe(before);
  });

  it('writes shape, behaviour, test, the lines in the lists, document and changeset', () => {
    const { written } = newRule(copy, kind);
    expect(written.sort()).toEqual([
      `.changeset/rule-${kind}.md`,
      'docs/scoring-method.md',
      `${core}/src/model/scheme/rule.ts`,
      `${core}/src/rules/${kind}.test.ts`,
      `${core}/src/rules/${kind}.ts`,
      `${core}/src/rules/facts.ts`,
      `${core}/src/rules/scorers.ts`,
    ]);
    expect(() => newRule(copy, kind)).toThrow(/taken/);
  });

  it('lets the compiler name what is missing, and the tests fail', () => {
    const named = compile();
    expect(named).toMatch(/best-of-three\.ts.*reads, target/);
    expect(named).toMatch(/best-of-three\.ts.*'points' is missing/);
    expect(named).toMatch(/best-of-three\.test\.ts.*: A, B/);
    const { printed, hasPassed } = runTests();
    expect(hasPassed).toBe(false);
    expect(printed).toMatch(/shows best-of-three at work/);
  });

  it('is content once all is there', () => {
    const facts = `{ reads: 'number', target: 'unused' }`;
    change(`${core}/src/rules/${kind}.ts`, (text) =>
      text
        .replace('RuleFacts = {}', `RuleFacts = ${facts}`)
        .replace('() => ({})', '() => ({ points: (value) => Math.min(value, 15) })'),
    );
    change(`${core}/src/rules/${kind}.test.ts`, (text) =>
      text.replace('number> = {}', 'number> = { A: 10, B: 15 }'),
    );
    // The wording of rules in each language.
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
    expect(unit('scheme-shape', '-u').hasPassed).toBe(true);
    const { printed, hasPassed } = runTests();
    expect(hasPassed, printed).toBe(true);
  });
});

describe('npm run new element', () => {
  /** What the compiler says about the new element, its test, and the files that name it. */
  const complaints = () =>
    run(widgets, 'typescript/bin/tsc', '-p', 'tsconfig.test.json')
      .printed.split('\n')
      .filter((line) => /calm-?map/i.test(line))
      .join('\n');

  it.each([
    [undefined, /Name the element/],
    ['CalmMap', /small letters and hyphens/],
    ['progress', /taken/],
  ])('refuses %s', (name, message) => {
    expect(() => newElement(copy, name)).toThrow(message);
  });

  it('lets the compiler name what the element has to show and to say', () => {
    const { written } = newElement(copy, noun);
    expect(written).toContain(`${widgets}/src/elements/${noun}/${noun}.embed.ts`);
    expect(written).toContain(`${widgets}/src/elements/${noun}/${noun}.pinned.ts`);
    const { exports } = JSON.parse(readFileSync(join(copy, widgets, 'package.json'), 'utf8'));
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([`./${noun}`, `./${noun}/define`, './embed/*']),
    );
    const named = complaints();
    expect(named).toMatch(/calm-map\.messages\.ts[^]*?: vi, en/);
    expect(named).toMatch(/calm-map\.server\.ts.*hasNone/);
  });

  it('is content once all is there', () => {
    const folder = `${widgets}/src/elements/${noun}/${noun}`;
    const words = "{ heading: (title) => title, needsData: '…' }";
    change(`${folder}.messages.ts`, (text) =>
      text.replace(', {})', `, { vi: ${words}, en: ${words} })`),
    );
    change(`${folder}.server.ts`, (text) =>
      text.replace('  naming', "  hasNone: { vi: '…', en: '…' },\n  naming"),
    );
    expect(complaints()).toBe('');
  });
});
