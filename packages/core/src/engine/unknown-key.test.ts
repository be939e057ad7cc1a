import { describe, expect, it } from 'vitest';
import { explainRank } from '../explain/explain-rank.js';
import { formatRank } from '../format/rank-reason.js';
import { publish } from '../publish/publish.js';
import { scoredBoard } from '../publish/scored-board.js';
import { parseScoreboard } from '../parse/scoreboard.js';
import { exampleDefinition } from '../testing/example.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cells } from '../testing/score-sample.js';
import { rank } from '../ranking/rank.js';

const scheme = sampleScheme({
  criteria: [{ id: 'points', maxPoints: 10, rule: { kind: 'direct-points' } }],
  facts: [{ id: 'copper' }, { id: 'gold' }],
  ranking: {
    tieBreaks: (['copper', 'gold'] as const).map((of) => ({
      by: { kind: 'value', of },
      direction: 'increase',
    })),
  },
});
const scored = (cells: Cells, blocs: Record<string, string> = {}) =>
  scoreSample(scheme, cells, {
    localities: Object.keys(cells).map((code) => sampleUnit(code, { bloc: blocs[code] })),
  });
const ranksOf = ({ ranks }: { ranks: Int32Array }) => [...ranks];

describe('a tie-break that is not known of somebody', () => {
  it('does not rank a unit that reported nothing behind a reported 0', () => {
    const scoring = scored({ A: { points: 1 }, B: { points: 1, copper: 0 } });
    expect(ranksOf(scoring)).toEqual([1, 1]);
    expect(explainRank(scoring, 'A')).toMatchObject({
      rank: 1,
      tiedWith: ['B'],
      unknownKey: { index: 0, codes: ['A'] },
    });
    const nameOf = (code: string): string => `Xã ${code}`;
    expect(formatRank(explainRank(scoring, 'B'), nameOf, 'vi')).toBe(
      'Hạng 1/2. Đồng hạng với Xã A: tiêu chí phụ thứ 1 chưa có số liệu của Xã A; thứ tự do Hội đồng xem xét.',
    );
    expect(formatRank(explainRank(scoring, 'B'), nameOf, 'en')).toBe(
      'Rank 1 of 2. Shares the rank with Xã A: tie-break 1 is not known of Xã A; the order is left to the council.',
    );
  });

  it('separates nobody by a later one either, and keeps earlier separations', () => {
    const cells: Cells = {
      A: { points: 1, copper: 2, gold: 9 },
      B: { points: 1, copper: 2 },
      C: { points: 1, copper: 3 },
      D: { points: 1, copper: 2, gold: 1 },
      E: { points: 2 },
    };
    const scoring = scored(cells);
    expect(ranksOf(scoring)).toEqual([3, 3, 2, 3, 1]);
    expect(explainRank(scoring, 'A').unknownKey).toEqual({ index: 1, codes: ['B'] });
    expect(explainRank(scoring, 'A').above?.decidedBy).toMatchObject({
      kind: 'tie-break',
      index: 0,
      own: 2,
      other: 3,
    });
    expect(explainRank(scoring, 'C')).not.toHaveProperty('unknownKey');
  });

  it('parts them in a bloc where all have it, on a board that parses back', () => {
    const cells: Cells = {
      '01': { points: 1 },
      '02': { points: 1, copper: 1 },
      '03': { points: 1, copper: 2 },
    };
    const scoring = scored(cells, { '01': 'a', '02': 'b', '03': 'b' });
    expect(ranksOf(scoring)).toEqual([1, 1, 1]);
    expect([...scoring.blocRanks]).toEqual([1, 2, 1]);
    const { title, source } = exampleDefinition;
    const scoreboard = publish({
      ...exampleDefinition,
      targets: [],
      blocs: ['a', 'b'].map((id) => ({
        id,
        name: title,
        source,
        members: scoring.units.localities.flatMap((each) => (each.bloc === id ? each.code : [])),
      })),
      localities: [...scoring.units.localities],
      boards: [
        scoredBoard(scoring, {
          id: 'board',
          title,
          asOf: exampleDefinition.asOf,
          source,
          scoreTitle: title,
        }),
      ],
    });
    expect(parseScoreboard(structuredClone(scoreboard))).toMatchObject({ ok: true });
  });

  it('is treated the same by rank()', () => {
    const entry = (code: string, ...tieKeys: number[]) => ({ code, name: code, score: 5, tieKeys });
    const ranked = (...entries: ReturnType<typeof entry>[]) =>
      Object.fromEntries(rank(entries, { digits: 0 }).rows.map((row) => [row.code, row.rank]));
    expect(ranked(entry('A'), entry('B', 0), entry('C', 7))).toEqual({ A: 1, B: 1, C: 1 });
    expect(ranked(entry('A', NaN), entry('B', 0))).toEqual({ A: 1, B: 1 });
    expect(ranked(entry('A', 1, 2), entry('B', 1), entry('C', 0))).toEqual({ A: 1, B: 1, C: 3 });
  });
});

describe('tie-breaks that differ by binary noise', () => {
  it('separate nobody in rank()', () => {
    const entries = [
      { code: 'A', name: 'A', score: 5, tieKeys: [0.1 + 0.2] },
      { code: 'B', name: 'B', score: 5, tieKeys: [0.3] },
    ];
    expect(rank(entries, { digits: 0 }).rows.map((row) => row.rank)).toEqual([1, 1]);
  });

  it('separate nobody in a scheme: 0.3 of 0.1 is 0.45 of 0.15', () => {
    const ratio = sampleScheme({
      criteria: [{ id: 'points', maxPoints: 10, rule: { kind: 'direct-points' } }],
      facts: [{ id: 'part' }, { id: 'whole' }],
      ranking: {
        tieBreaks: [{ by: { kind: 'ratio', of: 'part', to: 'whole' }, direction: 'increase' }],
      },
    });
    const scoring = scoreSample(ratio, {
      A: { points: 1, part: 0.3, whole: 0.1 },
      B: { points: 1, part: 0.45, whole: 0.15 },
    });
    expect(0.3 / 0.1).not.toBe(0.45 / 0.15);
    expect(ranksOf(scoring)).toEqual([1, 1]);
  });
});
