import { readFileSync } from 'node:fs';
import type { Scoreboard } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { scoreboardFile, thidua, write } from './thidua.js';

const published = readFileSync(scoreboardFile, 'utf8');

/** The published scoreboard with something changed. */
function changed(name: string, change: (scoreboard: Scoreboard) => void): string {
  const scoreboard = JSON.parse(published) as Scoreboard;
  change(scoreboard);
  return write(name, JSON.stringify(scoreboard, null, 2));
}

/** The line, counted from 1, that holds a text. */
const lineWith = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('thidua check on right files', () => {
  it('accepts the published scoreboard', async () => {
    expect(await thidua('check', scoreboardFile)).toEqual({
      status: 0,
      stdout: `✓ ${scoreboardFile}: không có vấn đề (bảng thi đua “quang-nam-2023”)\n`,
      stderr: '',
    });
  });

  it('accepts a byte-order mark, and says so', async () => {
    const file = write('mark.json', `\ufeff${published}`);
    const { status, stdout } = await thidua('check', file);
    expect(status).toBe(0);
    expect(stdout).toContain('BOM');
  });

  it('ignores keys of a scoreboard that it does not know, and notes each with its place', async () => {
    const file = changed('more.json', (scoreboard) => {
      Object.assign(scoreboard, { later: true });
      Object.assign(scoreboard.targets[0] ?? {}, { deadlin: '2023-12-31' });
    });
    const { status, stdout } = await thidua('check', file, '--lang', 'en');
    expect(status).toBe(0);
    const line = lineWith(readFileSync(file, 'utf8'), '"deadlin"');
    expect(stdout).toContain(`  ${line}:18  Note: “deadlin” is ignored`);
    expect(stdout).toContain('Did you mean deadline?');
    expect(stdout).toContain('Note: “later” is ignored');
    const { files } = JSON.parse((await thidua('check', file, '--json')).stdout) as {
      files: { ok: boolean; issues: unknown[]; notes: object[] }[];
    };
    expect(files).toMatchObject([{ ok: true, issues: [], notes: [{ line }, { path: ['later'] }] }]);
  });

  it('notes names with look-alike and unseen characters, with their place and mended form', async () => {
    const file = changed('look-alike.json', ({ localities, blocs }) => {
      Object.assign(localities[0]?.name ?? {}, { vi: '\u0422am\u00a0Kỳ' });
      Object.assign(blocs[0] ?? {}, { name: { vi: 'Cụm  \u00d0ồng bằng', en: 'Plains\u200b' } });
    });
    const { status, stdout } = await thidua('check', file, '--lang', 'en');
    expect(status).toBe(0);
    const line = lineWith(readFileSync(file, 'utf8'), '\u0422am');
    expect(stdout).toMatch(new RegExp(`  ${line}:\\d+  Note: “.*localities.0.name.vi`));
    for (const mended of ['“Tam Kỳ”', '“Cụm Đồng bằng”', '“Plains”'])
      expect(stdout).toContain(`Type it anew as ${mended}`);
    const { files } = JSON.parse((await thidua('check', file, '--json')).stdout) as {
      files: { ok: boolean; notes: object[] }[];
    };
    expect(files).toMatchObject([{ ok: true, issues: [] }]);
    expect(files[0]?.notes).toContainEqual(
      expect.objectContaining({ code: 'look-alike', expected: 'Tam Kỳ', line }),
    );
  });

  it('takes a file whose name begins with a dash after --', async () => {
    write('-odd.json', published);
    expect((await thidua('check', '--', '-odd.json')).status).toBe(0);
  });
});

describe('thidua check on other kinds of files', () => {
  const text = { vi: 'Mẫu', en: 'Sample' };
  const source = { title: text };
  const scheme = {
    ...{ schemaVersion: '1.0', id: 'sample', version: '1', title: text, status: 'illustrative' },
    ...{ source, validFor: { from: '2023' }, facts: [], adjustments: [], gates: [], awards: [] },
    groups: [{ id: 'all', title: text, combine: 'sum' }],
    criteria: [
      {
        ...{ id: 'roads', title: text, unit: text, parent: 'all', maxPoints: 10 },
        ...{ direction: 'increase', rule: { kind: 'survey' } },
      },
    ],
    total: {},
    missing: { policy: 'rescale' },
    rounding: { digits: 2, mode: 'half-up', stage: 'total' },
    ranking: { tieBreaks: [] },
  };
  const report = {
    ...{ schemaVersion: '1.0', id: 'q4', scheme: { id: 'sample', version: '1' }, period: '2023' },
    ...{ stage: 'final', status: 'illustrative', source },
    entries: [{ code: 'M01', criterion: 'roads', value: 82.3 }],
  };
  const writeJson = (name: string, value: unknown): string => write(name, JSON.stringify(value));
  const schemeFile = writeJson('scheme.json', scheme);

  it('accepts a scheme and a report that answers to it, and says what they are', async () => {
    const file = writeJson('report.json', report);
    const { status, stdout } = await thidua('check', schemeFile, file);
    expect(stdout).toBe(
      `✓ ${schemeFile}: không có vấn đề (bảng điểm “sample”)\n✓ ${file}: không có vấn đề (báo cáo “q4”)\n`,
    );
    expect(status).toBe(0);
  });

  it('holds a report against its scheme, in whichever order they are given', async () => {
    const entries = [{ code: 'M01', criterion: 'bridges', value: 120 }];
    const file = writeJson('strange.json', { ...report, entries });
    for (const files of [
      [schemeFile, file],
      [file, schemeFile],
    ]) {
      const { status, stdout } = await thidua('check', ...files);
      expect(status).toBe(1);
      expect(stdout).toContain('“bridges” không có trong danh sách tiêu chí');
    }
    expect((await thidua('check', file)).status).toBe(0);
  });

  it('takes reports that stand in one list, and tells which is wrong', async () => {
    const good = writeJson('reports.json', [report, { ...report, stage: 'reviewed' }]);
    expect((await thidua('check', schemeFile, good)).stdout).toContain(
      `✓ ${good}: không có vấn đề (báo cáo)`,
    );
    const wrong = writeJson('wrong-reports.json', [report, { ...report, period: '1999' }]);
    const { status, stdout } = await thidua('check', '--json', schemeFile, wrong);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ ok: true }, { issues: [{ code: 'outside-period', path: [1, 'period'] }] }],
    });
  });

  it('tells every issue of a scheme', async () => {
    const file = writeJson('loop.json', {
      ...scheme,
      groups: [{ id: 'all', title: text, combine: 'sum', parent: 'all' }],
    });
    const { status, stdout } = await thidua('check', file);
    expect(status).toBe(1);
    expect(stdout).toContain('tự tham chiếu vòng');
    expect(stdout).toContain('đúng một nhóm gốc');
  });
});

describe('thidua check on wrong data', () => {
  const file = changed('wrong.json', (scoreboard) => {
    scoreboard.asOf = '2023-02-31';
    Object.assign(scoreboard, { status: 'final' });
    Object.assign(scoreboard.title, { en: undefined });
  });
  const text = readFileSync(file, 'utf8');

  it('tells every issue at once, by line and column, in Vietnamese', async () => {
    const { status, stdout, stderr } = await thidua('check', file);
    expect([status, stderr]).toEqual([1, '']);
    const [first, ...rest] = stdout.split('\n');
    expect(first).toBe(`✗ ${file}: 3 vấn đề`);
    const messages = rest.filter((line) => /^ {2}\d/.test(line));
    expect(messages).toEqual([
      `  ${lineWith(text, '"title"')}:12  Thiếu giá trị (tại title.en)`,
      `  ${lineWith(text, '"asOf"')}:11  Không có ngày “2023-02-31” (tại asOf)`,
      `  ${lineWith(text, '"status"')}:13  “final” không thuộc các giá trị cho phép (tại status)`,
    ]);
    expect(rest.filter((line) => /^ +→ \S/.test(line))).toHaveLength(3);
  });

  it('tells them in English when asked', async () => {
    const { status, stdout } = await thidua('check', '--lang', 'en', file);
    expect(status).toBe(1);
    expect(stdout).toContain(`✗ ${file}: 3 issues\n`);
    expect(stdout).toContain('A value is missing (at title.en)');
  });

  it('gives programs the same as JSON, with code, path and place', async () => {
    const { status, stdout } = await thidua('check', '--json', file, scoreboardFile);
    const result = JSON.parse(stdout) as { ok: boolean; files: unknown[] };
    expect([status, result.ok]).toEqual([1, false]);
    expect(result.files).toMatchObject([
      {
        file,
        ok: false,
        issues: [
          { code: 'missing-value', path: ['title', 'en'] },
          {
            code: 'no-such-date',
            path: ['asOf'],
            received: '2023-02-31',
            line: lineWith(text, '"asOf"'),
            column: 11,
          },
          { code: 'not-allowed', path: ['status'], received: 'final' },
        ],
      },
      { file: scoreboardFile, ok: true, id: 'quang-nam-2023', issues: [], notes: [] },
    ]);
  });

  it('finds codes that do not exist, are used twice, and ranks that do not fit', async () => {
    const wrong = changed('references.json', ({ localities, boards }) => {
      Object.assign(localities[3] ?? {}, { bloc: 'cum-ven-bien' });
      Object.assign(localities[5] ?? {}, { code: '502' });
      Object.assign(boards[0]?.rows[2] ?? {}, { rank: 1 });
    });
    const { status, stdout } = await thidua('check', wrong);
    expect(status).toBe(1);
    expect(stdout).toContain('“cum-ven-bien” không có trong danh sách');
    expect(stdout).toContain('“502” bị trùng (tại localities.5.code)');
    expect(stdout).toContain('(tại boards.0.rows.1.rank)');
  });

  it('refuses a newer major version in one line, not in a hundred', async () => {
    const { status, stdout } = await thidua(
      'check',
      write('newer.json', '{"schemaVersion":"2.0"}'),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('1 vấn đề');
    expect(stdout).toContain('Không đọc được phiên bản dữ liệu “2.0”');
  });

  it('finds a key that is written twice, which JSON readers pass over in silence', async () => {
    const twice = published.replace('"status":', '"status": "official",\n  "status":');
    const { status, stdout } = await thidua('check', write('twice.json', twice));
    const line = lineWith(twice, '"status": "official"') + 1;
    expect(status).toBe(1);
    expect(stdout).toContain(`  ${line}:3  Trường “status” được ghi hai lần (tại status)`);
  });

  it.each(['null', '[]', '42', '"text"', '{}', '{"__proto__": 1}'])(
    'answers %s in words',
    async (json) => {
      const { status, stdout, stderr } = await thidua('check', write('other.json', json));
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(/^ {2}1:1 {2}\S/m);
    },
  );
});

describe('thidua check on hostile data', () => {
  const hostile = '\u001b[2J\u009b31m\u202e\u{e0001}\u2028\n✓ tep-khac.json: không có vấn đề';
  const controls = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  it.each([
    ['a status', changed('status.json', (data) => Object.assign(data, { status: hostile }))],
    ['a value', changed('value.json', (data) => Object.assign(data, { asOf: hostile }))],
    ['an id', changed('id.json', (data) => Object.assign(data, { id: hostile }))],
    ['a key', write('key.json', JSON.stringify({ criteria: [], [hostile]: 1 }))],
    [
      'a key written twice',
      write('hostile-twice.json', `{${`${JSON.stringify(hostile)}: 1,`.repeat(2)}"boards":[]}`),
    ],
  ])(
    'sends the terminal nothing that it would obey, nor a line that pretends: %s',
    async (_, file) => {
      for (const words of [[], ['--json'], ['--lang', 'en']]) {
        const { stdout, stderr } = await thidua('check', ...words, file);
        expect(stdout).not.toMatch(controls);
        expect(stdout).not.toMatch(/^✓ tep-khac/m);
        expect(stdout).toContain('\\u001b[2J');
        expect(stderr).toBe('');
      }
    },
  );

  it('does not take a status from what every object has', async () => {
    const file = changed('proto.json', (data) => Object.assign(data, { status: '__proto__' }));
    const { status, stdout } = await thidua('check', file);
    expect(status).toBe(1);
    expect(stdout).toContain('“__proto__” không thuộc các giá trị cho phép (tại status)');
  });

  it('says where a key is too long to be named in every issue below it', async () => {
    const { status, stdout } = await thidua(
      'check',
      write('long.json', `{"${'a'.repeat(2000)}": 1}`),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('  Tên trường quá dài\n');
  });

  it('says in one sentence that there are more issues than can be listed', async () => {
    const file = changed('many-issues.json', (data) =>
      Object.assign(data, { localities: Array(200_000).fill(1) }),
    );
    const { status, stdout, stderr } = await thidua('check', file);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Có quá nhiều vấn đề, không liệt kê hết được');
  });
});

describe('thidua check on files that hold no JSON', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}\n', '3:1  Không phải JSON: gặp “}”'],
    ['a line break in a text', '{"a": "x\ny"}', '1:9  Không phải JSON: gặp “\\n”'],
    ['something after the end', '{"a": 1}\n😀', '2:1  Không phải JSON: gặp “😀”'],
    ['an end too early', '{\r\n"a": [1,', '2:9  Không phải JSON: tệp kết thúc giữa chừng'],
    ['HTML', '<!doctype html>', '1:1  Không phải JSON: gặp “<”'],
    ['endless nesting', '['.repeat(100_000), '1:202  Các phần lồng nhau quá sâu'],
    ['nothing', '', 'Tệp rỗng'],
    ['only spaces', ' \n\t\n', 'Tệp rỗng'],
    ['only a byte-order mark', '\ufeff', 'Tệp rỗng'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'Tệp không dùng bảng mã UTF-8'],
  ])('says where and why for %s', async (_name, content, message) => {
    const { status, stdout, stderr } = await thidua('check', write('broken.json', content));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`: 1 vấn đề\n  ${message}\n`);
  });

  it.each([
    ['a file that is not there', 'none.json', 'Không tìm thấy tệp'],
    ['a folder', '.', 'Đây là thư mục, không phải tệp'],
    ['a name that cannot be opened', 'x'.repeat(5000), 'Không đọc được tệp (tên quá dài)'],
  ])('answers %s with status 2, and still checks the others', async (_name, path, message) => {
    const { status, stdout, stderr } = await thidua('check', path, scoreboardFile);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain(`✗ ${path}: không đọc được\n  ${message}\n`);
    expect(stdout).toContain(`✓ ${scoreboardFile}`);
  });

  it('tells the place of broken JSON to programs too', async () => {
    const { status, stdout } = await thidua('check', '--json', write('broken.json', '{"a" 1}'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [{ wasRead: true, issues: [{ code: 'not-json', line: 1, column: 6 }] }],
    });
  });
});
