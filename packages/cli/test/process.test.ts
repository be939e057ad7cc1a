// What a process of its own says and how it ends, which most tests take from `run` alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answering, reportFile, schemeFile } from './office.js';
import { folder, scoreboardFile, thidua, thiduaProcess, write } from './thidua.js';

/** Without the moment at which it was made. */
const timeless = (text: string): string => text.replace(/"publishedAt": "[^"]*"/, '');

const wrong = write('sai.json', '{"criteria": []}');
const scored = ['score', ...answering, '--reports', reportFile, '--period', '2023'];
const day = ['--as-of', '2023-12-31'];

it.each([
  ['help', 0, ['--help', '--lang', 'en']],
  ['a word that is no command', 2, ['chek']],
  ['init', 1, ['init', 'moi', '--scheme', wrong]],
  ['check', 1, ['check', scoreboardFile, wrong]],
  ['score, and writes the same', 0, [...scored, ...day, '--out', 'bang.json']],
  ['score, with notes beside its result', 0, scored],
  ['explain', 2, ['explain', '--scoreboard', scoreboardFile, '--locality', 'M99']],
  ['compare', 0, ['compare', scoreboardFile, scoreboardFile]],
  ['render', 0, ['render', 'leaderboard', '--scoreboard', scoreboardFile]],
  ['publish', 2, ['publish', schemeFile, '--out', 'trang']],
] satisfies [string, number, string[]][])(
  'says and ends as the tests have it from run: %s',
  async (_, status, words) => {
    const written = () =>
      words.includes('bang.json')
        ? timeless(readFileSync(join(folder, 'bang.json'), 'utf8'))
        : undefined;
    const answered = await thidua(...words);
    const first = written();
    const { stdout, ...rest } = thiduaProcess(...words);
    expect({ ...rest, stdout: timeless(stdout) }).toEqual({
      ...{ ...answered, status, stdout: timeless(answered.stdout) },
    });
    expect(written()).toEqual(first);
  },
);
