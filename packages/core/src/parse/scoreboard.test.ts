import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, BoardRow } from '../model/board/board.js';
import type { Locality } from '../model/register/locality.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import { publish } from '../publish/publish.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { exampleDefinition } from '../testing/example.js';
import type { Issue } from '../issues/issue.js';
import { parseScoreboard } from './scoreboard.js';
import { scoreboardVersion } from '../model/value/version.js';

const example = deepFreeze(publish(exampleDefinition));
const issuesOf = (input: unknown): Issue[] => {
  const result = parseScoreboard(input);
  return result.ok ? [] : result.issues;
};
/** Codes and places of the issues of the example with a change. */
const found = (change: object): string[] =>
  issuesOf({ ...example, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);

/** Codes and places of what is noted of a file. */
const notesOn = (input: unknown): string[] =>
  (parseScoreboard(input).notes ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);

const board = example.boards[0] as Board;
const boardWith = (change: Partial<Board>): Partial<Scoreboard> => ({
  boards: [{ ...board, ...change }],
});
const rowWith = (index: number, change: object): Partial<Scoreboard> =>
  boardWith({
    rows: board.rows.map((row, at): BoardRow => (at === index ? { ...row, ...change } : row)),
  });
const localityWith = (index: number, change: Partial<Locality>): Partial<Scoreboard> => ({
  localities: example.localities.map((locality, at) =>
    at === index ? { ...locality, ...change } : locality,
  ),
});
const targetWith = (change: object): object => ({
  targets: example.targets.map((target) => ({ ...target, ...change })),
});

describe('parseScoreboard', () => {
  it('reads what was published', () => {
    expect(parseScoreboard(example)).toEqual({ ok: true, value: example });
  });

  it('leaves unknown keys out, at any depth and of any name', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    const text = JSON.stringify({ ...example, deep: 0, constructor: 1, toString: 2 });
    const hostile = JSON.parse(text.replace('{', '{"__proto__":{"polluted":true},')) as object;
    const ignored = ['deep', '__proto__', 'constructor', 'toString'];
    expect(parseScoreboard({ ...hostile, deep })).toMatchObject({ ok: true, value: example });
    expect(notesOn({ ...hostile, deep }).sort()).toEqual(
      ignored.map((key) => `ignored-key ${key}`).sort(),
    );
    expect(parseScoreboard({ ...example, ...rowWith(0, { future: 1 }) })).toMatchObject({
      ok: true,
      value: example,
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it('reads every minor of its own major', () => {
    expect(parseScoreboard({ ...example, schemaVersion: '1.9' }).ok).toBe(true);
  });

  it('refuses another major alone, before anything else', () => {
    for (const schemaVersion of ['2.0', '0.9', '10.0'])
      expect(issuesOf({ schemaVersion, id: 5 })).toMatchObject([
        {
          code: 'newer-version',
          path: ['schemaVersion'],
          received: schemaVersion,
          message: `Không đọc được phiên bản dữ liệu “${schemaVersion}” (tại schemaVersion)`,
          hint: `Cập nhật thư viện Thi Đua, hoặc xuất lại tệp theo phiên bản ${scoreboardVersion}`,
        },
      ]);
    expect(issuesOf({ ...example, schemaVersion: '1.x' })).toMatchObject([
      { code: 'wrong-format', expected: scoreboardVersion },
    ]);
  });

  it('tells every issue at once, each with its place, its words and what to do', () => {
    const issues = issuesOf({
      ...example,
      id: '',
      asOf: '2023-02-31',
      publishedAt: 'hôm qua',
      status: 'secret',
      blocs: null,
      ...rowWith(1, { score: 'nhiều', rank: 0, interval: [1, 2, 3] }),
      milestones: undefined,
    });
    expect(issues.map(({ path, message, hint }) => [path.join('.'), message, hint])).toEqual([
      ['id', 'Thiếu giá trị (tại id)', 'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do'],
      [
        'asOf',
        'Không có ngày “2023-02-31” (tại asOf)',
        'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)',
      ],
      [
        'publishedAt',
        '“hôm qua” không đúng mẫu (tại publishedAt)',
        'Cần ghi: 2023-06-11T08:00:00+07:00',
      ],
      [
        'status',
        '“secret” không thuộc các giá trị cho phép (tại status)',
        'Chọn một trong: official, provisional, illustrative',
      ],
      [
        'blocs',
        'Sai kiểu dữ liệu: ô trống (“null”) (tại blocs)',
        'Cần ghi một danh sách, đặt trong […]',
      ],
      [
        'boards.0.rows.1.score',
        'Sai kiểu dữ liệu: “nhiều” (tại boards.0.rows.1.score)',
        'Cần ghi một số',
      ],
      [
        'boards.0.rows.1.rank',
        '“0” nằm ngoài giới hạn cho phép (tại boards.0.rows.1.rank)',
        'Giá trị phải ≥ 1',
      ],
      [
        'boards.0.rows.1.interval',
        'Một danh sách nằm ngoài giới hạn cho phép (tại boards.0.rows.1.interval)',
        'Giá trị phải ≤ 2',
      ],
      [
        'milestones',
        'Thiếu giá trị (tại milestones)',
        'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do',
      ],
    ]);
  });

  it('speaks English when asked', () => {
    const result = parseScoreboard({ ...example, id: 5 }, 'en');
    expect(!result.ok && result.issues).toMatchObject([
      { message: 'Wrong type of data: “5” (at id)', hint: 'Give text' },
    ]);
  });

  it('finds codes and ids that come twice', () => {
    const twice = <Item>(items: readonly Item[]): Item[] => [...items, ...items.slice(0, 1)];
    expect(found({ localities: twice(example.localities) })).toEqual([
      'duplicate localities.5.code',
    ]);
    expect(found({ blocs: twice(example.blocs) })).toEqual(['duplicate blocs.2.id']);
    expect(found({ targets: twice(example.targets) })).toEqual(['duplicate targets.1.id']);
    expect(found({ boards: twice(example.boards) })).toEqual(['duplicate boards.1.id']);
    expect(found({ milestones: twice(example.milestones) })).toEqual(['duplicate milestones.1.id']);
    expect(found(boardWith({ grades: twice(board.grades) }))).toEqual([
      'duplicate boards.0.grades.1.id',
    ]);
    expect(found(boardWith({ columns: twice(board.columns) }))).toEqual([
      'duplicate boards.0.columns.1.id',
    ]);
    expect(found(boardWith({ rows: [...board.rows, board.rows[4] as BoardRow] }))).toEqual([
      'duplicate boards.0.rows.5.code',
    ]);
  });

  it('finds codes and ids that nothing has', () => {
    expect(found(localityWith(0, { bloc: 'coast' }))).toContain(
      'unknown-reference localities.0.bloc',
    );
    expect(found(rowWith(4, { code: '99' }))).toEqual(['unknown-reference boards.0.rows.4.code']);
    expect(found(rowWith(3, { grade: 'best' }))).toEqual([
      'unknown-reference boards.0.rows.3.grade',
    ]);
    expect(found(rowWith(4, { values: { fish: 1 } }))).toEqual([
      'unknown-reference boards.0.rows.4.values.fish',
    ]);
    // A locality that left may be one that is no longer listed.
    expect(found(boardWith({ departed: [{ code: '99' }] }))).toEqual([]);
  });

  it('finds ranks that contradict each other', () => {
    // Ranks 1, 2, 2, 4 become 1, 2, 3, 4 although the second and third scores are equal.
    expect(found(rowWith(2, { rank: 3 }))).toEqual(['inconsistent-rank boards.0.rows.2.rank']);
    // 1, 2, 2, 3 forgets to skip a rank.
    expect(issuesOf({ ...example, ...rowWith(3, { rank: 3 }) })).toMatchObject([
      { code: 'inconsistent-rank', received: 3, expected: '4' },
    ]);
  });

  it('finds ranks that contradict the published scores', () => {
    expect(found(rowWith(3, { score: 96 }))).toEqual([
      'inconsistent-rank boards.0.rows.0.rank',
      'inconsistent-rank boards.0.rows.1.rank',
      'inconsistent-rank boards.0.rows.2.rank',
      'inconsistent-rank boards.0.rows.3.rank',
    ]);
    // What is printed equal is equal.
    expect(found(rowWith(2, { score: 87.951 }))).toEqual([]);
  });

  it('lets the tie-breaks of a scheme part equal scores, and nothing else', () => {
    const parted = (...ranks: number[]) =>
      found(
        boardWith({
          scheme: { id: 'sample', version: '1' },
          rows: [95.5, 88, 88, 70].map((score, index) => {
            const {
              blocRank: _blocRank,
              change: _change,
              ...row
            } = example.boards[0]?.rows[index] as BoardRow;
            return { ...row, score, rank: ranks[index] };
          }),
        }),
      );
    expect(parted(1, 2, 2, 4)).toEqual([]);
    expect(parted(1, 3, 2, 4)).toEqual([]);
    expect(parted(1, 2, 4, 3)).toEqual([
      'inconsistent-rank boards.0.rows.2.rank',
      'inconsistent-rank boards.0.rows.3.rank',
    ]);
  });

  it('finds a rank that rests on no score', () => {
    expect(found(rowWith(3, { score: { missing: 'no-data' } }))).toEqual([
      'missing-value boards.0.rows.3.score',
    ]);
  });

  it('lets the publisher rank against the scores, for the order is the publisher’s', () => {
    const rows = board.rows.map((row, index) => (index === 3 ? { ...row, score: 96 } : row));
    expect(found(boardWith({ basis: 'published-rank', rows }))).toEqual([]);
  });

  it('finds ranks in blocs that contradict the order', () => {
    expect(found(rowWith(1, { blocRank: 1 }))).toEqual([
      'inconsistent-rank boards.0.rows.1.blocRank',
    ]);
  });

  it('asks why a locality has no rank', () => {
    expect(found(rowWith(4, { unranked: undefined }))).toEqual([
      'missing-value boards.0.rows.4.rank',
    ]);
  });

  it('finds dates that are out of order', () => {
    expect(issuesOf({ ...example, ...localityWith(0, { validFrom: '2025-07-01' }) })).toMatchObject(
      [
        {
          code: 'not-in-order',
          path: ['localities', 0, 'validTo'],
          received: '2025-06-30',
          expected: '2025-07-01',
        },
      ],
    );
    expect(found(targetWith({ deadline: '2022-12-30' }))).toEqual([
      'not-in-order targets.0.deadline',
    ]);
    expect(found({ milestones: [{ ...example.milestones[0], since: '2048-06-11' }] })).toEqual([
      'not-in-order milestones.0.date',
    ]);
  });

  it('accepts dates on the same day, and dates of which one is not known', () => {
    expect(found(localityWith(0, { validFrom: '2025-06-30' }))).toEqual([]);
    expect(found(localityWith(0, { validFrom: undefined }))).toEqual([]);
    expect(found(localityWith(0, { validTo: undefined }))).toEqual([]);
  });

  it('finds the wrong reason inside a missing score', () => {
    expect(issuesOf({ ...example, ...rowWith(0, { score: { missing: 'lost' } }) })).toMatchObject([
      { code: 'not-allowed', path: ['boards', 0, 'rows', 0, 'score', 'missing'], received: 'lost' },
    ]);
  });

  it('finds a bound that contradicts the direction', () => {
    expect(issuesOf({ ...example, ...targetWith({ bound: 'at-most' }) })).toMatchObject([
      { path: ['targets', 0, 'bound'], expected: 'at-least, more-than, exactly' },
    ]);
    expect(found(targetWith({ direction: 'decrease', bound: 'less-than' }))).not.toContain(
      'not-allowed targets.0.bound',
    );
  });

  it('refuses a share of nothing', () => {
    const goal = { ...example.targets[0]?.goal, denominator: { value: 0, asOf: '2022' } };
    expect(issuesOf({ ...example, ...targetWith({ goal }) })).toMatchObject([
      {
        code: 'out-of-range',
        path: ['targets', 0, 'goal', 'denominator', 'value'],
        expected: '≥ 0.000001',
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'example.org',
    '',
  ])('refuses %j as a link in a source', (url) => {
    expect(found({ source: { ...example.source, url } })).toEqual(['wrong-format source.url']);
  });

  it.each(['https://example.org/a', 'http://example.org', '/van-ban/1', './a.pdf', '../a.pdf'])(
    'accepts %j as a link in a source',
    (url) => {
      expect(found({ source: { ...example.source, url } })).toEqual([]);
    },
  );

  it.each([
    '2023-08-10T08:00:00+07:00',
    '2023-08-10T01:00Z',
    new Date(Date.UTC(2100, 0)).toISOString(),
  ])('accepts %j as the instant of publication', (publishedAt) => {
    expect(found({ publishedAt })).toEqual([]);
  });

  it.each([
    null,
    undefined,
    5,
    NaN,
    '',
    'scoreboard',
    true,
    [],
    [example],
    {},
    () => example,
    Object.create(null),
  ])('refuses %o without throwing', (input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });

  it('refuses numbers that JSON cannot hold, and holds those that it can', () => {
    for (const score of [NaN, Infinity, -Infinity])
      expect(found(rowWith(0, { score }))).toEqual(['wrong-type boards.0.rows.0.score']);
    expect(found(rowWith(0, { score: 1e15 }))).toEqual([]);
    expect(found(rowWith(0, { score: 1e16 }))).toEqual(['out-of-range boards.0.rows.0.score']);
  });

  it('answers to any JSON value with issues in words, never throwing', () => {
    const anywhere = fc.record({
      key: fc.constantFrom(...Object.keys(example)),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(anywhere, ({ key, value }) => {
        for (const { message, hint } of issuesOf({ ...example, [key]: value })) {
          expect(message).toMatch(/\S/);
          expect(hint).not.toMatch(/undefined|\{expected\}|: ?$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
