import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleScoreboard, scoreboard2023 } from '../../../test/support/scoreboards.js';
import { parseSorting, printSorting } from './leaderboard.order.js';
import { leaderboardView, type LeaderboardChoice } from './leaderboard.view.js';

const all: LeaderboardChoice = {
  bloc: '',
  query: '',
  sorting: { column: 'rank', isDescending: false },
  limit: 0,
  pageSize: 0,
  page: 0,
  highlight: '',
};
const [published] = scoreboard2023.boards;
const [sample] = sampleScoreboard.boards;
if (!published || !sample) throw new Error('Both scoreboards have a board');

const view = (choice: Partial<LeaderboardChoice> = {}) =>
  leaderboardView(scoreboard2023, published, { ...all, ...choice }, 'vi');
const columns = ['rank', 'blocRank', 'name', 'bloc', 'score', 'grade', 'change', 'unknown'];

describe('leaderboardView', () => {
  it('shows the columns that the board has something for', () => {
    expect(view().columns.map(({ id }) => id)).toEqual(['rank', 'name', 'bloc', 'score', 'grade']);
    const ids = leaderboardView(sampleScoreboard, sample, all, 'vi').columns.map(({ id }) => id);
    expect(ids).toEqual(['rank', 'change', 'name', 'bloc', 'score', 'grade']);
  });

  it('loses, doubles and invents no locality, however it is sorted', () => {
    const codes = view().rows.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (column, isDescending) => {
        const sorted = view({ sorting: { column, isDescending } }).rows.map(({ code }) => code);
        expect([...sorted].sort()).toEqual([...codes].sort());
      }),
    );
  });

  it('gives every locality the same rank and score on whatever page and in whatever order', () => {
    const rankOf = (rows: ReturnType<typeof view>['rows']) =>
      rows.map(({ code, cells }) => [code, cells.find(({ column }) => column === 'rank')?.text]);
    const ranks = new Map(rankOf(view().rows) as [string, string][]);
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(30),
        (column, isDescending, pageSize, page) => {
          const { rows } = view({ sorting: { column, isDescending }, pageSize, page });
          for (const [code, rank] of rankOf(rows)) expect(rank).toBe(ranks.get(code as string));
        },
      ),
    );
  });

  it('puts all pages together into the whole board', () => {
    const pages = [0, 1, 2, 3].flatMap((page) => view({ pageSize: 5, page }).rows);
    expect(pages.map(({ code }) => code)).toEqual(view().rows.map(({ code }) => code));
    expect(view({ pageSize: 5, page: 99 }).page).toBe(3);
  });

  it.each(['score', 'grade', 'change'])(
    'keeps gaps last when sorted by %s, both ways',
    (column) => {
      for (const isDescending of [true, false]) {
        const { rows } = leaderboardView(
          sampleScoreboard,
          sample,
          { ...all, sorting: { column, isDescending } },
          'vi',
        );
        expect(rows.at(-1)?.code).toBe('M13');
      }
    },
  );

  it('finds names with and without marks, old and new tone placement, in any case', () => {
    for (const query of ['đại lộc', 'dai loc', 'ĐẠI', 'Đại Lộc'.normalize('NFD')]) {
      expect(view({ query }).rows.map(({ name }) => name)).toEqual(['Đại Lộc']);
    }
  });

  it('finds names as everything of the engine does: written together, look-alike, with a type', () => {
    for (const query of [
      'dailoc',
      'Đại-Lộc',
      'Ðại Lộc',
      'đại\u00a0lộc',
      'H. Đại Lộc',
      'huyện đại',
    ]) {
      expect(view({ query }).rows.map(({ name }) => name)).toEqual(['Đại Lộc']);
    }
    expect(view({ query: 'TP. Tam Kỳ' }).rows.map(({ name }) => name)).toEqual(['Tam Kỳ']);
    expect(view({ query: 'Tam Ky City' }).rows.map(({ name }) => name)).toEqual(['Tam Kỳ']);
    expect(view({ query: 'thành' }).rows.map(({ name }) => name)).toEqual(['Núi Thành']);
  });

  it('speaks English', () => {
    const { columns: labels, rows } = leaderboardView(scoreboard2023, published, all, 'en');
    expect(labels.map(({ label }) => label)).toEqual([
      'Rank',
      'Locality',
      'Cluster',
      'Score',
      'Grade',
    ]);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual([
      '2',
      'Tam Ky',
      'Plains cluster',
      'not published',
      'Good',
    ]);
  });
});

describe('sorting as an attribute', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (column, isDescending) => {
        expect(parseSorting(printSorting({ column, isDescending }))).toEqual({
          column,
          isDescending,
        });
      }),
    );
    expect(parseSorting(undefined)).toEqual({ column: 'rank', isDescending: false });
  });
});
