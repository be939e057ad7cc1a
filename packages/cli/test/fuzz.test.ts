// Files that were damaged on the way: `npm run fuzz` tries many more of them.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Scoreboard } from '@thidua/core';
import {
  nouns,
  renderElement,
  RenderError,
  renderPicture,
  renderStatic,
} from '@thidua/widgets/server';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damaged, damages } from './damaged.js';
import { thiduaProcess, write } from './thidua.js';

const count = Number(process.env['FUZZ_FILES'] ?? 300);
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const perRun = 300;

const { resolve } = createRequire(import.meta.url);
const dataFile = (name: string): string => resolve(`@thidua/${name}.json`);
const read = (path: string): string => readFileSync(path, 'utf8');
const schemes = dirname(dataFile('quang-nam/data/schemes/scheme-papi-papi-8'));

/** What reports among the files are read against. */
const scheme = dataFile('sample-province/data/commune-scheme');
const board = read(dataFile('quang-nam/scoreboard-2023'));
const small = [
  board,
  ...['quang-nam/data/localities', 'sample-province/data/commune-scheme']
    .concat(
      ['commune-reports-2023', 'communes', 'localities'].map((n) => `sample-province/data/${n}`),
    )
    .map((name) => read(dataFile(name))),
  ...readdirSync(schemes).map((name) => read(join(schemes, name))),
];
const large = [
  ...['quang-nam/data/directive-2023', 'sample-province/data/scoreboard-2023'],
  ...['sample-province/data/scheme', 'sample-province/data/reports-2023'],
].map((name) => read(dataFile(name)));

/** Real files of every kind, with places damaged; the large ones seldom, since they take long. */
const file = fc
  .record({
    original: fc.oneof(
      { weight: 10, arbitrary: fc.constant(board) },
      { weight: 20, arbitrary: fc.constantFrom(...small) },
      { weight: 1, arbitrary: fc.constantFrom(...large) },
    ),
    each: damages,
  })
  .map(({ original, each }) => damaged(original, each));

const nonsense = /undefined|NaN|Infinity|\[object/;

/** Draws a scoreboard in one of the ways in which it is shown. */
function draw(scoreboard: Scoreboard, which: number): void {
  const noun = nouns[which % nouns.length] ?? 'progress';
  const render = [renderElement, renderStatic, renderPicture][which % 5] ?? renderElement;
  try {
    const drawn = JSON.stringify(render(noun, { scoreboard, lang: which % 2 ? 'vi' : 'en' }));
    if (!nonsense.test(JSON.stringify(scoreboard))) expect(drawn).not.toMatch(nonsense);
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
  }
}

/** What `check --json` says of a file. */
interface Report {
  ok: boolean;
  kind?: string;
  issues: { message: string; hint: string }[];
}

/** Checks files in one run of the program; which of them pass. */
function checkAll(texts: readonly string[], lang: string): Report[] {
  const files = texts.map((text, index) => write(`${index}.json`, text));
  const { status, stdout, stderr } = thiduaProcess(
    'check',
    '--json',
    '--lang',
    lang,
    scheme,
    ...files,
  );
  expect(stderr).toBe('');
  expect([0, 1]).toContain(status);
  const reports = (JSON.parse(stdout) as { files: Report[] }).files.slice(1);
  expect(reports).toHaveLength(texts.length);
  return reports;
}

it(`answers in words to ${count} damaged files, and draws what it passes; seed ${seed}`, () => {
  const kinds: Record<string, number> = {};
  for (let run = 0; run * perRun < count; run += 1) {
    const numRuns = Math.min(perRun, count - run * perRun);
    const texts = fc.sample(file, { seed: seed + run, numRuns });
    checkAll(texts, run % 2 ? 'vi' : 'en').forEach(({ ok, kind, issues }, index) => {
      const text = texts[index] ?? '';
      const said = issues.map(({ message, hint }) => `${message} ${hint}`).join('\n');
      if (!nonsense.test(text)) expect(said).not.toMatch(nonsense);
      const name = `${kind ?? 'no JSON'}, ${ok ? 'right' : 'wrong'}`;
      kinds[name] = (kinds[name] ?? 0) + 1;
      if (ok && kind === 'scoreboard') draw(JSON.parse(text) as Scoreboard, index);
    });
  }
  console.log(`${count} files, seed ${seed}:`, kinds);
  for (const kind of ['scoreboard', 'scheme']) {
    for (const end of ['right', 'wrong']) expect(kinds[`${kind}, ${end}`]).toBeGreaterThan(0);
  }
}, 14_400_000);
