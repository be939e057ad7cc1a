import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nouns } from '@thidua/widgets/nouns';
import { describe, expect, it } from 'vitest';
import { folder, scoreboardFile, thidua, write } from './thidua.js';

const render = (...words: string[]) => thidua('render', ...words);
const published = ['--scoreboard', scoreboardFile];

describe('thidua render', () => {
  it.each(nouns)('prints %s as HTML that needs no script', async (noun) => {
    const { status, stdout, stderr } = await render(noun, ...published);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      new RegExp(`^<thidua-${noun} .*<template shadowrootmode="open"><style>`),
    );
    expect(stdout).toMatch(new RegExp(`</thidua-${noun}>\n$`));
    expect(stdout).not.toContain('<script');
  });

  it('prints plain HTML with --static, in the language asked for', async () => {
    const { status, stdout } = await render(
      'leaderboard',
      ...published,
      '--static',
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<section lang="en">\n<h2>/);
    expect(stdout.match(/<th scope="row">/g)).toHaveLength(18);
    expect(stdout).toContain('Provisional data');
  });

  it('passes on what is asked for', async () => {
    const { stdout } = await render(
      ...[
        'leaderboard',
        ...published,
        '--board',
        'dti-2023',
        '--bloc=cum-mien-nui',
        '--limit',
        '3',
      ],
      ...[
        '--src',
        '/data/scoreboard.json',
        '--link',
        'https://example.org/bang',
        '--nonce',
        'abc123',
      ],
    );
    expect(stdout).toMatch(
      /^<thidua-leaderboard page-size="0" full-url="https:\/\/example\.org\/bang" board="dti-2023" bloc="cum-mien-nui" limit="3" src="\/data\/scoreboard.json" lang="vi">/,
    );
    expect(stdout).toContain('<style nonce="abc123">');
    expect(stdout).toContain('Cụm miền núi');
    expect(stdout).toContain('3/9 địa phương');
    expect(stdout).toContain('<a href="https://example.org/bang" rel="noopener">');
  });

  it('looks at the past', async () => {
    const { stdout } = await render('countdown', ...published, '--as-of', '1/5/2023', '--static');
    expect(stdout).toContain('Còn 41 ngày');
    expect((await render('leaderboard', ...published, '--as-of=2023-05-01')).stdout).toContain(
      'chưa có số liệu',
    );
  });

  it('prints the hash of the style, which needs no scoreboard', async () => {
    const { status, stdout } = await render('leaderboard', '--css-hashes');
    const html = (await render('leaderboard', ...published)).stdout;
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(style).toContain('table');
    const hash = createHash('sha256').update(style).digest('base64');
    expect([status, stdout]).toEqual([0, `'sha256-${hash}'\n`]);
  });
});

describe('thidua render --out', () => {
  it('writes the file and says so', async () => {
    const file = write('board.html', 'old');
    const { status, stdout } = await render('leaderboard', ...published, '--out', file);
    expect([status, stdout]).toEqual([0, `✓ Đã ghi ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toBe((await render('leaderboard', ...published)).stdout);
  });

  it('leaves the old file, and nothing beside it, when the data have issues', async () => {
    const file = write('kept.html', 'old');
    const before = readdirSync(dirname(file));
    const wrong = write('wrong.json', '{"schemaVersion": "1.0"}');
    const { status, stdout, stderr } = await render(
      'leaderboard',
      '--scoreboard',
      wrong,
      '--out',
      file,
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('vấn đề');
    expect(stderr).toContain('Thiếu giá trị');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(dirname(file)).sort()).toEqual([...before, 'wrong.json'].sort());
  });

  it('says why it could not write, and leaves nothing behind', async () => {
    const file = write('file', '');
    // Others may have left theirs where everybody's passing files are.
    const left = () =>
      readdirSync(dirname(dirname(file))).filter((name) => name.startsWith('.thidua'));
    const before = left();
    for (const [out, why] of [
      [`${file}/x.html`, 'một phần của đường dẫn không phải thư mục'],
      [dirname(file), 'đây là thư mục, không phải tệp'],
    ] as const) {
      const { status, stderr } = await render('progress', ...published, '--out', out);
      expect(status).toBe(2);
      expect(stderr).toContain(`Không ghi được ${out} (${why}).`);
    }
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(left()).toEqual(before);
  });
});

describe('thidua render on what it cannot use', () => {
  const scheme = write('scheme.json', '{"criteria": []}');
  const without = (list: string) => {
    const scoreboard = JSON.parse(readFileSync(scoreboardFile, 'utf8')) as object;
    return write(`no-${list}.json`, JSON.stringify({ ...scoreboard, [list]: [] }));
  };

  it.each([
    [[], nouns.join(', ')],
    [['map', ...published], nouns.join(', ')],
    [['progress', 'leaderboard', ...published], 'đúng một thành phần'],
    [['progress'], '--scoreboard scoreboard.json'],
    [['progress', '--scoreboard'], 'Tùy chọn “--scoreboard” cần một giá trị.'],
    [['leaderboard', ...published, '--board', '--static'], 'Tùy chọn “--board” cần một giá trị.'],
    [['leaderboard', ...published, '--board='], 'Tùy chọn “--board” cần một giá trị.'],
    [['leaderboard', ...published, '--board', 'x'], 'Các bảng có: dti-2023.'],
    [
      ['leaderboard', ...published, '--bloc', 'x'],
      'Các cụm thi đua có: cum-dong-bang, cum-mien-nui.',
    ],
    [['progress', ...published, '--target', 'x'], 'Các chỉ tiêu có: new-rural-communes, '],
    [['countdown', ...published, '--milestone', 'x'], 'Các mốc có: emulation-appeal.'],
    [['progress', ...published, '--board', 'x'], 'Tùy chọn “--board” không dùng cho progress.'],
    [['leaderboard', ...published, '--limit', '0'], 'không nhận “0”'],
    [['leaderboard', ...published, '--limit', '1e3'], 'không nhận “1e3”'],
    [['progress', ...published, '--as-of', '31/2/2023'], '“31/2/2023” không phải là ngày'],
    [['progress', ...published, '--static', '--nonce', 'a'], '“--static” cùng với “--nonce”'],
    [['progress', ...published, '--static', '--src', '/a'], '“--static” cùng với “--src”'],
    [['progress', '--css-hashes', ...published], '“--css-hashes” cùng với “--scoreboard”'],
    [['progress', '--css-hashes', '--link=/a'], '“--css-hashes” cùng với “--link”'],
    [['leaderboard', '--board=x', '--css-hashes'], '“--css-hashes” cùng với “--board”'],
    [['progress', ...published, '--nonce', '">'], '“">” không phải là nonce'],
    [['progress', ...published, '--link', 'javascript:x'], '“javascript:x” không phải là liên kết'],
    [['progress', ...published, '--json'], 'Không có tùy chọn “--json”.'],
    [['progress', '--scoreboard', scheme], 'là bảng điểm, không phải bảng thi đua'],
    [['progress', '--scoreboard', 'none.json'], 'Không tìm thấy tệp'],
    [['progress', '--scoreboard', without('targets')], 'không có chỉ tiêu nào'],
    [['leaderboard', '--scoreboard', without('boards')], 'không có bảng xếp hạng nào'],
    [['countdown', '--scoreboard', without('milestones')], 'không có mốc nào'],
    [['__proto__', ...published], nouns.join(', ')],
    [['leaderboard', ...published, '--bloc', '__proto__'], 'Các cụm thi đua có:'],
    [['leaderboard', ...published, '--limit', '-1'], 'không nhận “-1”'],
    [['leaderboard', ...published, '--limit', '٣'], 'không nhận “٣”'],
    [['countdown', ...published, '--as-of', '2023-13-01'], 'không phải là ngày'],
    [['progress', ...published, '--link', ''], 'Tùy chọn “--link” cần một giá trị.'],
    [['progress', ...published, '--out', ''], 'Tùy chọn “--out” cần một giá trị.'],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stdout, stderr } = await render(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('shows names from a file as they are written, and no terminal obeys them', async () => {
    const board = { ...JSON.parse(readFileSync(scoreboardFile, 'utf8')) } as {
      boards: { id: string }[];
    };
    for (const each of board.boards) each.id = '\u001b[2J\u2028\u{e0001}';
    const file = write('hostile.json', JSON.stringify(board));
    const { status, stderr } = await render('leaderboard', '--scoreboard', file, '--board', 'x');
    expect(status).toBe(2);
    expect(stderr).toContain('Các bảng có: \\u001b[2J\\u2028\\udb40\\udc01.');
  });

  it('says it in English when asked', async () => {
    const { stderr } = await render('progress', ...published, '--target', 'x', '--lang', 'en');
    expect(stderr).toContain('There is no target “x”. Known targets: new-rural-communes, ');
    expect((await render('progress', '--lang', 'en')).stderr).toContain(
      'render needs a scoreboard',
    );
  });

  it('does not let other commands take its options', async () => {
    expect((await thidua('check', '--out', 'x', scoreboardFile)).stderr).toContain(
      'Không có tùy chọn “--out”.',
    );
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
