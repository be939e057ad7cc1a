import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleScoreboard, scoreboard2023 } from '../../../test/support/scoreboards.js';
import { parseSorting, printSorting } from './leaderboard.order.js';
import { leaderboardView, type LeaderboardChoice } from './leaderboard.view.js';

const all: LeaderboardChoice = {
  bloc: '',
  query: '',
  sort: '',
  limit: 0,
  pageSize: 0,
  page: 0,
  highlight: '',
  href: '',
};
const [published] = scoreboard2023.boards;
const [sample] = sampleScoreboard.boards;
if (!published || !sample) throw new Error('Both scoreboards have a board');

const view = (choice: Partial<LeaderboardChoice> = {}) =>
  leaderboardView(scoreboard2023, published, { ...all, ...choice }, 'vi');
const columns = [
  ...['rank', 'blocRank', 'name', 'bloc', 'score', 'grade', 'change', 'interval', 'unknown'],
];

describe('leaderboardView', () => {
  it('shows the columns that the board has something for', () => {
    expect(view().columns.map(({ id }) => id)).toEqual(['rank', 'name', 'bloc', 'score', 'grade']);
    const ids = leaderboardView(sampleScoreboard, sample, all, 'vi').columns.map(({ id }) => id);
    expect(ids).toEqual(['rank', 'change', 'name', 'bloc', 'score', 'grade']);
  });

  it('shows of a bloc its own alone, counted beside the whole board', () => {
    const [bloc] = scoreboard2023.blocs;
    const members = scoreboard2023.localities.filter((each) => each.bloc === bloc?.id);
    const shown = view({ bloc: bloc?.id ?? '' });
    expect(shown.rows.map(({ code }) => code).sort()).toEqual(
      members.map(({ code }) => code).sort(),
    );
    expect([shown.count, shown.total]).toEqual([members.length, published.rows.length]);
    expect(shown.onlyBloc).toEqual(bloc);
  });

  it('takes names from the scoreboard that it is shown with, also of a board that was shown before', () => {
    const [first] = view().rows;
    const renamed = scoreboard2023.localities.map((each) => ({
      ...each,
      name: { vi: 'Mới', en: 'New' },
    }));
    const again = leaderboardView({ ...scoreboard2023, localities: renamed }, published, all, 'vi');
    expect(again.rows.every(({ name }) => name === 'Mới')).toBe(true);
    expect(view().rows[0]?.name).toBe(first?.name);
  });

  it('names no bloc in every row where all are in one', () => {
    const members = scoreboard2023.localities.map(({ code }) => code);
    const blocs = scoreboard2023.blocs.slice(0, 1).map((bloc) => ({ ...bloc, members }));
    const localities = scoreboard2023.localities.map((each) => ({
      ...each,
      bloc: blocs[0]?.id ?? '',
    }));
    const one = leaderboardView({ ...scoreboard2023, blocs, localities }, published, all, 'vi');
    expect(one.columns.map(({ id }) => id)).not.toContain('bloc');
  });

  it('has more only where a limit holds something back, and a page even of nothing', () => {
    const size = published.rows.length;
    const more = [0, size, size - 1].map((limit) => view({ limit }).hasMore);
    expect(more).toEqual([false, false, true]);
    expect(view({ query: 'zzz', pageSize: 5, page: 3 })).toMatchObject({
      pages: 1,
      page: 0,
      count: 0,
    });
  });

  it('loses, doubles and invents no locality, however it is sorted', () => {
    const codes = view().rows.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (column, isDescending) => {
        const sorted = view({ sort: printSorting({ column, isDescending }) }).rows.map(
          ({ code }) => code,
        );
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
          const { rows } = view({ sort: printSorting({ column, isDescending }), pageSize, page });
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

  it('shows up to 100 rows at once and longer boards in pages of 50, unless told otherwise', () => {
    const [row] = published.rows;
    const shown = (count: number, pageSize?: number): number[] => {
      const copies = Array.from({ length: count }, (_, place) => ({ ...row, code: `${place}` }));
      const long = { ...published, rows: copies as typeof published.rows };
      const { rows, pages } = leaderboardView(scoreboard2023, long, { ...all, pageSize }, 'vi');
      return [rows.length, pages];
    };
    expect(shown(100)).toEqual([100, 1]);
    expect(shown(101)).toEqual([50, 3]);
    expect(shown(101, 0)).toEqual([101, 1]);
    expect(shown(101, 100)).toEqual([100, 2]);
  });

  it.each(['score', 'grade', 'change'])(
    'keeps gaps last when sorted by %s, both ways',
    (column) => {
      for (const isDescending of [true, false]) {
        const { rows } = leaderboardView(
          sampleScoreboard,
          sample,
          { ...all, sort: printSorting({ column, isDescending }) },
          'vi',
        );
        expect(rows.at(-1)?.code).toBe('M13');
      }
    },
  );

  it('stands in the order of ranks, whatever the order of the file', () => {
    const codes = view().rows.map(({ code }) => code);
    fc.assert(
      fc.property(fc.shuffledSubarray([...published.rows], { minLength: 18 }), (rows) => {
        const shuffled = leaderboardView(scoreboard2023, { ...published, rows }, all, 'vi');
        expect(shuffled.rows.map(({ code }) => code)).toEqual(codes);
        const limited = { ...all, limit: 3 };
        const first = leaderboardView(scoreboard2023, { ...published, rows }, limited, 'vi').rows;
        expect(first.map(({ code }) => code)).toEqual(codes.slice(0, 3));
      }),
    );
  });

  it('shows different scores where ranks differ, with as many decimals as that takes', () => {
    const rowsOf = (...scores: [score: number, rank: number][]) =>
      scores.map(([score, rank], index) => ({ code: `X${index}`, score, rank }));
    const shown = (...scores: [score: number, rank: number][]) => {
      const board = { ...published, digits: 1, unit: '', rows: rowsOf(...scores) };
      return leaderboardView(scoreboard2023, board, all, 'vi').rows.map(
        ({ cells }) => cells.find(({ column }) => column === 'score')?.text,
      );
    };
    expect(shown([88.04, 1], [87.96, 2], [70, 3])).toEqual(['88,04', '87,96', '70,00']);
    expect(shown([88.04, 1], [87.96, 1], [70, 3])).toEqual(['88,0', '88,0', '70,0']);
    // A tie-break parted the first two: no decimal would.
    expect(shown([88, 1], [88, 2], [70, 3])).toEqual(['88,0', '88,0', '70,0']);
  });

  it('sorts by intervals, the better end first, then the worse', () => {
    const intervals: [number, number][] = [
      [2, 9],
      [1, 3],
      [2, 4],
    ];
    const rows = intervals.map((interval, index) => ({
      ...{ code: `X${index}`, score: 3 - index, rank: index + 1, interval },
    }));
    const board = { ...published, rows };
    const sorted = (sort: string) =>
      leaderboardView(scoreboard2023, board, { ...all, sort }, 'vi').rows.map(({ code }) => code);
    expect(sorted('interval')).toEqual(['X1', 'X2', 'X0']);
    expect(sorted('-interval')).toEqual(['X0', 'X2', 'X1']);
  });

  it('sorts by names of blocs, 2 before 10, who has none last both ways', () => {
    const names = ['Cụm 10', 'Cụm 2', undefined];
    const scoreboard = {
      ...scoreboard2023,
      blocs: names.flatMap((name, index) =>
        name ? [{ id: `b${index}`, name: { vi: name, en: name } }] : [],
      ),
      localities: names.map((name, index) => ({
        ...scoreboard2023.localities[0],
        ...{ code: `X${index}`, name: { vi: `Nơi ${index}`, en: `Place ${index}` } },
        bloc: name ? `b${index}` : undefined,
      })),
    } as unknown as typeof scoreboard2023;
    const rows = names.map((_, index) => ({
      code: `X${index}`,
      score: 3 - index,
      rank: index + 1,
    }));
    const sorted = (sort: string) =>
      leaderboardView(scoreboard, { ...published, rows }, { ...all, sort }, 'vi').rows.map(
        ({ code }) => code,
      );
    expect(sorted('bloc')).toEqual(['X1', 'X0', 'X2']);
    expect(sorted('-bloc')).toEqual(['X0', 'X1', 'X2']);
  });

  it('always shows the chosen locality: on its page once, on the others before or after the rest', () => {
    const chosen = view().rows[7]?.code ?? '';
    for (const page of [0, 1, 2, 3]) {
      const { rows } = view({ pageSize: 5, page, highlight: chosen });
      expect(
        rows.filter(({ code, isHighlighted }) => code === chosen && isHighlighted),
      ).toHaveLength(1);
      expect(rows.map(({ code }) => code).indexOf(chosen)).toBe([5, 2, 0, 0][page]);
    }
  });

  it('says of one column that it is sorted by, in a bloc too', () => {
    expect(view().sorting.column).toBe('rank');
    expect(view({ bloc: 'cum-mien-nui' }).sorting.column).toBe('blocRank');
    expect(view({ bloc: 'cum-mien-nui', sort: 'rank' }).sorting.column).toBe('rank');
    expect(view({ sort: 'unknown' }).sorting.column).toBe('rank');
  });

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

  it('says once what most of a column lacks, and keeps the known scores', () => {
    const { notes, rows } = view();
    expect(notes).toEqual(['Điểm: chưa công bố ở 16/18 địa phương, ghi “–” trong bảng.']);
    const scores = rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'score'));
    expect(scores.filter(({ text }) => text !== '–').map(({ text }) => text)).toEqual([
      '93,16%',
      '85,42%',
    ]);
    expect(scores.filter(({ reason }) => reason === 'chưa công bố')).toHaveLength(16);
  });

  it('leaves out a column that nothing was published of, and says so', () => {
    const rows = published.rows.map((row) => ({
      ...row,
      score: { missing: 'not-published' as const },
    }));
    const board = { ...published, rows };
    const { columns: shown, notes } = leaderboardView(scoreboard2023, board, all, 'vi');
    expect(shown.map(({ id }) => id)).not.toContain('score');
    expect(notes).toEqual(['Điểm: chưa công bố.']);
  });

  it('leaves a few gaps with their reasons in their cells', () => {
    const rows = published.rows.map((row, place) =>
      place < 3 ? { ...row, score: { missing: 'withheld' as const } } : { ...row, score: 50 },
    );
    const { notes, rows: shown } = leaderboardView(
      scoreboard2023,
      { ...published, rows },
      all,
      'vi',
    );
    expect(notes).toEqual([]);
    expect(shown[0]?.cells.find(({ column }) => column === 'score')).toMatchObject({
      isMissing: true,
    });
    expect(shown[0]?.cells.find(({ column }) => column === 'score')?.text).not.toBe('–');
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
      '–',
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
