// The guides for officers, step by step: every command is run, and prints what the guide shows.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
      'check',
      'score',
      'explain',
      'compare',
      'render',
      'publish',
      'init',
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
    expect(told.at(-1)?.startsWith(shown), `${String(told.at(-1))}\n≠\n${shown}`).toBe(true);
  });
});
