import type { Board, BoardRow, Scoreboard } from '@thidua/core';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { classesOf, usualAspect, type Aspect } from './tile-map.classes.js';
import { directionOf, mostColumns, placesOf, tileFrom } from './tile-map.places.js';
import { tileMapView } from './tile-map.view.js';

const boardIn = ({ boards }: Scoreboard): Board => boards[0] as Board;
const viewOf = (scoreboard: Scoreboard, choice: Partial<Parameters<typeof tileMapView>[2]> = {}) =>
  tileMapView(
    scoreboard,
    boardIn(scoreboard),
    { by: undefined, highlight: undefined, href: undefined, ...choice },
    'vi',
  );
const withRows = (change: (row: BoardRow, place: number) => BoardRow): Scoreboard => ({
  ...sample,
  boards: [{ ...boardIn(sample), rows: boardIn(sample).rows.map(change) }],
});

describe('the classes of a tile map', () => {
  it('are the grades of the board with their counts, and those without one apart', () => {
    const { classes, told } = viewOf(sample);
    expect(classes.map(({ of: { label }, count }) => `${label} ${count}`)).toEqual([
      'Xuất sắc 4',
      'Tốt 7',
      'Khá 4',
      'Hoàn thành 1',
      'Không xếp loại 1',
    ]);
    expect(told).toBe('4 trên 17 địa phương xếp loại Xuất sắc; đứng đầu là Chợ Nguyệt.');
  });

  it('never give a gap the look of the lowest class', () => {
    for (const by of ['grade', 'rank', 'score'] as const) {
      const classes = viewOf(scoreboard2023, { by }).classes.map(({ of }) => of);
      const gaps = classes.filter(({ rows }) =>
        rows.some(({ score, rank, grade }) => {
          const isGap = { grade: grade === undefined, rank: rank === undefined };
          return { ...isGap, score: typeof score !== 'number' }[by];
        }),
      );
      for (const { dots, shade } of gaps) expect([dots, shade]).toEqual([0, 0]);
      const others = classes.filter((each) => !gaps.includes(each));
      for (const { dots, shade } of others) {
        expect(dots).toBeGreaterThan(0);
        expect(shade).toBeGreaterThan(0);
      }
    }
  });

  it('say the scores and ranks that are in them, so that no edge is off by one', () => {
    const labels = viewOf(sample, { by: 'rank' }).classes.map(({ of }) => of.label);
    expect(labels).toEqual(['Hạng 1–4', 'Hạng 5–8', 'Hạng 9–12', 'Hạng 13–15', 'Không xếp hạng']);
    const scores = viewOf(sample, { by: 'score' }).classes.map(({ of }) => of.label);
    expect(scores[0]).toBe('82,9–85,8');
    expect(scores.at(-1)).toBe('Không có điểm');
  });

  it('hold each locality once, keep ties together, and the better never below the worse', () => {
    const row = fc.record({
      score: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant({ missing: 'no-data' as const })),
      rank: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom<Aspect>('rank', 'score'),
        (given, aspect) => {
          const rows = given
            .map((each, place) => ({ ...each, code: String(place) }) as BoardRow)
            .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
          const classes = classesOf({ ...boardIn(sample), digits: 0, rows }, rows, aspect, 'vi');
          expect(classes.flatMap((each) => each.rows)).toHaveLength(rows.length);
          const valueOf = ({ rank, score }: BoardRow) =>
            aspect === 'rank' ? -(rank ?? NaN) : typeof score === 'number' ? score : NaN;
          const known = classes
            .filter(({ dots }) => dots > 0)
            .map((each) => each.rows.map(valueOf));
          known.forEach((values, place) => {
            const next = known[place + 1];
            if (next) expect(Math.min(...values)).toBeGreaterThan(Math.max(...next));
          });
        },
      ),
    );
  });

  it('are what the board has, where a page does not say', () => {
    expect(usualAspect(boardIn(sample))).toBe('grade');
    expect(usualAspect({ ...boardIn(sample), grades: [] })).toBe('score');
    expect(usualAspect({ ...boardIn(scoreboard2023), grades: [] })).toBe('rank');
  });
});

describe('the tiles of a tile map', () => {
  it('print the score where every ranked locality has one, else the rank', () => {
    expect(
      viewOf(sample)
        .tiles.map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(['85,8', '83,5']);
    const { tiles, number } = viewOf(scoreboard2023);
    expect(tiles.map(({ value }) => value).slice(0, 3)).toEqual(['1', '2', '3']);
    expect(number).toBe('Hạng');
  });

  it('stand in the order of ranks, each on its place and with its class in words', () => {
    const { tiles, columns } = viewOf(sample);
    expect(tiles.map(({ name }) => name).slice(0, 3)).toEqual(['Chợ Nguyệt', 'Nà Hạc', 'Mũi Khuê']);
    expect(columns).toBe(6);
    expect(tiles[0]).toMatchObject({ spoken: 'Xuất sắc', place: { column: 3, row: 3 } });
  });

  it('are parted where neighbours are of different clusters, which lie in a direction', () => {
    const { tiles, blocs } = viewOf(sample);
    const parted = tiles.filter(({ place }) => place.isPartedLeft).map(({ name }) => name);
    expect(parted.sort()).toEqual([
      'Bãi Quỳnh',
      'Bến Nguyệt',
      'Chợ Nguyệt',
      'Cầu Sương',
      'Cồn Hạc',
      'Đầm Sương',
      'Đồng Quỳnh',
    ]);
    expect(blocs.map(({ arrow, name }) => `${arrow} ${name}`)).toEqual([
      '← Cụm vùng cao',
      '· Cụm trung du',
      '→ Cụm ven biển',
    ]);
    const alone = {
      ...sample,
      localities: sample.localities.map((each) => ({ ...each, bloc: 'x' })),
    };
    expect(viewOf(alone).blocs).toEqual([]);
  });

  it('leave out nobody in silence: who has no place, or one that is taken, is named', () => {
    const localities = sample.localities.map((each) =>
      each.code === 'M01'
        ? { ...each, tile: undefined }
        : each.code === 'M02'
          ? { ...each, tile: { column: 4, row: 2 } }
          : each,
    );
    const rows = [...boardIn(sample).rows, { code: 'X99', score: 1 } as BoardRow];
    const { unplaced, tiles } = viewOf({
      ...sample,
      localities: localities as Scoreboard['localities'],
      boards: [{ ...boardIn(sample), rows }],
    });
    expect(unplaced.split(', ').sort()).toEqual(['Bến Nguyệt', 'Cồn Hạc', 'X99']);
    expect(tiles).toHaveLength(15);
  });

  it('are none where no place is known, or where no screen would hold them', () => {
    const at = (column: number, row: number, code: string) => ({ code, tile: { column, row } });
    expect(placesOf([{ code: 'a' }, { code: 'b' }]).columns).toBe(0);
    expect(placesOf([at(0, 0, 'a')]).columns).toBe(0);
    expect(placesOf([at(100, 7, 'a'), at(101, 7, 'b')]).columns).toBe(2);
    const wide = placesOf([at(0, 0, 'a'), at(mostColumns, 0, 'b')]);
    expect(wide).toMatchObject({ columns: 0, unplaced: ['a', 'b'] });
    expect(placesOf([at(0, 0, 'a'), at(0, 40, 'b')]).columns).toBe(0);
  });

  it('say the facts of the chosen one: rank of how many, how sure, and in its cluster', () => {
    const { chosen } = viewOf(sample, { highlight: 'M09', href: '/dia-phuong/{slug}/' });
    expect(chosen).toEqual({
      name: 'Huyện Cầu Sương',
      link: '/dia-phuong/cau-suong/',
      facts: [
        { term: 'Điểm', value: '78,5' },
        { term: 'Hạng', value: '9 trên 15, khoảng hạng 8–10' },
        { term: 'Trong cụm', value: '2 trên 6' },
        { term: 'Xếp loại', value: 'Tốt' },
        { term: 'Cụm thi đua', value: 'Cụm trung du' },
      ],
    });
    expect(viewOf(sample, { highlight: 'none' }).chosen).toBeUndefined();
    expect(viewOf(sample, { highlight: 'M09', href: 'javascript:alert(1)' }).chosen?.link).toBe(
      undefined,
    );
  });

  it('count nobody among the ranked who is not', () => {
    const nobody = withRows(({ rank: _, blocRank: __, ...row }) => row);
    expect(viewOf(nobody, { by: 'score' }).told).toBe(
      'Chưa xếp hạng địa phương nào trong 17 địa phương.',
    );
  });
});

describe('the table behind a tile map', () => {
  it('has every locality, with the reason of what is missing', () => {
    const { table } = viewOf(sample);
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['Hạng', 'Địa phương', 'Cụm thi đua', 'Điểm', 'Xếp loại'],
    ]);
    expect(table.rows).toHaveLength(17);
    expect(table.rows[15]).toEqual([
      ...['không xếp hạng', 'Bến Nguyệt', 'Cụm ven biển', 'chưa đủ số liệu để tính điểm', '–'],
    ]);
  });
});

describe('keys', () => {
  const { tiles } = viewOf(sample);
  const places = tiles.map(({ place, name }) => ({ ...place, name }));
  const from = (name: string) => places.find((each) => each.name === name) ?? places[0];
  const to = (name: string, key: string): string | undefined => {
    const start = from(name);
    return start && tileFrom(places, start, key)?.name;
  };

  it('lead to the nearest tile in their direction, and stay at an edge', () => {
    expect(to('Cầu Sương', 'ArrowRight')).toBe('Gò Khuê');
    expect(to('Cầu Sương', 'ArrowLeft')).toBe('Thác Ngà');
    expect(to('Cầu Sương', 'ArrowUp')).toBe('Suối Quỳnh');
    expect(to('Cầu Sương', 'ArrowDown')).toBe('Chợ Nguyệt');
    // Across a gap.
    expect(to('Rừng Khuê', 'ArrowDown')).toBe('Nà Hạc');
    expect(to('Rừng Khuê', 'ArrowLeft')).toBe('Rừng Khuê');
  });

  it('lead to the first and the last by rank, and other keys nowhere', () => {
    expect(to('Cầu Sương', 'Home')).toBe('Chợ Nguyệt');
    expect(to('Cầu Sương', 'End')).toBe('Cồn Hạc');
    expect(to('Cầu Sương', 'Tab')).toBeUndefined();
    expect(to('Cầu Sương', 'constructor')).toBeUndefined();
  });

  it('reach every tile of a map from every other', () => {
    for (const start of places) {
      const reached = new Set([start]);
      for (const tile of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const next = tileFrom(places, tile, key);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).toBe(places.length);
    }
  });
});

describe('directionOf', () => {
  const at = (column: number, row: number) => ({
    column,
    row,
    isPartedLeft: false,
    isPartedAbove: false,
  });
  it.each([
    [at(9, 5), '→'],
    [at(9, 9), '↘'],
    [at(5, 9), '↓'],
    [at(1, 1), '↖'],
    [at(5, 5), '·'],
  ])('tells where %j lies from the middle', (place, arrow) => {
    expect(directionOf([place], [at(1, 1), at(9, 9)])).toBe(arrow);
  });
});
