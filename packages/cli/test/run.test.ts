import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thidua } from './thidua.js';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

describe('thidua', () => {
  it.each([[[]], [['--help']], [['-h']], [['check', '--help']]])(
    'prints its help in Vietnamese for %j',
    async (words) => {
      const { status, stdout, stderr } = await thidua(...words);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Cách dùng');
      expect(stdout).toContain('thidua check TỆP…');
    },
  );

  it('prints its help in English when asked', async () => {
    expect((await thidua('--lang', 'en')).stdout).toContain('Usage\n  thidua init DIR');
    expect((await thidua('--lang', 'en')).stdout).toContain('  thidua check FILE…');
    expect((await thidua('--help', '--lang=en')).stdout).toContain('Exit status');
  });

  it('has only lines that fit a terminal of 100 columns', async () => {
    for (const lang of ['vi', 'en']) {
      for (const command of [[], ['score'], ['check'], ['publish']]) {
        const lines = (await thidua(...command, '--help', '--lang', lang)).stdout.split('\n');
        expect(lines.filter((line) => line.length > 100)).toEqual([]);
      }
    }
  });

  it('shows examples of every command that it names', async () => {
    const named = [...(await thidua('--lang', 'en')).stdout.matchAll(/^ {2}thidua (\w+)/gm)];
    const commands = [...new Set(named.map(([, command = '']) => command))];
    expect(commands).toEqual(['init', 'check', 'score', 'explain', 'compare', 'render', 'publish']);
    for (const command of commands) {
      const { status, stdout } = await thidua(command, '--help', '--lang', 'en');
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples\n {2}thidua ${command} `));
    }
  });

  it.each(['--version', '-v'])('prints the version of the package for %s', async (option) => {
    expect(await thidua(option)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['chek'], 'Không có lệnh “chek”. Có phải là “check”?'],
    [['--json'], 'Không có tùy chọn “--json”.'],
    [['check', '--jsn', 'x'], 'Không có tùy chọn “--jsn”. Có phải là “--json”?'],
    [['-x'], 'Không có tùy chọn “-x”.'],
    [['check', '--json=1', 'x'], 'Tùy chọn “--json” không nhận giá trị.'],
    [['--lang', 'fr'], '“--lang” nhận một trong: vi, en; không nhận “fr”.'],
    [['--lang'], 'Tùy chọn “--lang” cần một giá trị.'],
    [['check'], 'Lệnh check cần ít nhất một tệp, ví dụ: thidua check scoreboard.json'],
    [
      ['check', '--lang', 'en'],
      'check needs one file or more, such as: thidua check scoreboard.json',
    ],
    [['--lang', 'en', 'chek'], 'There is no command “chek”. Did you mean “check”?'],
  ])(
    'says what is wrong in the use %j, on standard error, with status 2',
    async (words, message) => {
      const { status, stdout, stderr } = await thidua(...words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.split('\n')[0]).toBe(message);
      expect(stderr).toContain('--help');
    },
  );
});
