// The guides for officers, step by step: every command is run, and prints what the guide shows.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { answerIn } from './thidua.js';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** The commands of a guide, and below each what it shows; the whole of it, or its beginning. */
function stepsOf(guide: string): { commands: string[]; shown: string | undefined }[] {
  const blocks = readFileSync(join(docs, guide), 'utf8').matchAll(
    /```sh\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?/g,
  );
  return [...blocks].map(([, commands = '', shown]) => ({
    commands: commands.trim().split('\n'),
    shown,
  }));
}

/** The cells that a guide says to fill in: `| Nguồn | A4 → | N1 · Báo cáo |`. */
function cellsOf(guide: string): { sheet: string; row: number; column: number; text: string }[] {
  const lines = readFileSync(join(docs, guide), 'utf8').matchAll(
    /^\| ([^|]+) \| ([A-Z])(\d+) ([→↓]) \| (.+) \|$/gm,
  );
  return [...lines].flatMap(([, sheet = '', letter = '', number, way, texts = '']) =>
    texts.split('·').flatMap((each, index) => {
      const [down, right] = way === '↓' ? [index, 0] : [0, index];
      const row = Number(number) - 1 + down;
      const text = each.trim();
      return text === '' ? [] : [{ sheet, row, column: letter.charCodeAt(0) - 65 + right, text }];
    }),
  );
}

/** Fills in a workbook as the guide says: numbers as numbers, everything else as it is typed. */
async function fill(file: string, guide: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(file));
  for (const { sheet, row, column, text } of cellsOf(guide)) {
    const rows = sheets.find(({ name }) => name === sheet)?.rows;
    if (!rows) throw new Error(`There is no sheet ${sheet}`);
    while (rows.length <= row) rows.push([]);
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = /^\d+$/.test(text) ? Number(text) : text;
  }
  const written = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row ?? []) }));
  writeFileSync(file, await writeXlsx({ sheets: written }));
}

/** Takes `thidua a "b c"` apart as a shell does. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe.each(['can-bo.md', 'officers.md'])('%s', (guide) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(join(docs, 'examples/office'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = stepsOf(guide);

  it('has every step of the way', () => {
    const names = steps.flatMap(({ commands }) => commands.map((command) => wordsOf(command)[1]));
    expect([...new Set(names)]).toEqual([
      'init',
      'check',
      'score',
      'explain',
      'compare',
      'render',
      'publish',
    ]);
  });

  it.each(steps)('runs $commands', { timeout: 300_000 }, async ({ commands, shown = '' }) => {
    const told: string[] = [];
    for (const command of commands) {
      const [name, ...words] = wordsOf(command);
      expect(name).toBe('thidua');
      const { status, stdout, stderr } = await answerIn(folder, words);
      expect(stderr).toBe('');
      // What is wrong is shown once, in the first step.
      expect(status).toBe(words.includes('bao-cao.csv') ? 1 : 0);
      told.push(stdout);
    }
    const [begun] = commands;
    if (begun?.endsWith(' phong-trao-moi'))
      await fill(join(folder, 'phong-trao-moi/thi-dua.xlsx'), guide);
    expect(told.at(-1)?.startsWith(shown), `${String(told.at(-1))}\n≠\n${shown}`).toBe(true);
  });
});
