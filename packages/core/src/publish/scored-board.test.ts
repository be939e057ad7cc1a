import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../model/board/board.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { parseScoreboard } from '../parse/scoreboard.js';
import { rankIntervals, type RankIntervals } from '../sensitivity/rank-intervals.js';
import type { Scoring } from '../scoring/scoring.js';
import { exampleDefinition } from '../testing/example.js';
import { misuseOf } from '../testing/misuse-of.js';
import { sampleScheme, type SchemeSample } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cells } from '../testing/score-sample.js';
import { publish } from './publish.js';
import { scoredBoard, type ScoredBoardQuestion } from './scored-board.js';

const { asOf, source } = exampleDefinition;
const label = { vi: 'Điểm', en: 'Score' };
const question = { id: 'board', title: label, asOf, source, scoreTitle: label };

const sample = (more: Partial<SchemeSample> = {}): Scheme =>
  sampleScheme({
    groups: [{ id: 'total' }, { id: 'economy', parent: 'total' }],
    criteria: [
      { id: 'roads', parent: 'economy', maxPoints: 10, rule: { kind: 'direct-points' } },
      { id: 'schools', maxPoints: 10, rule: { kind: 'direct-points' } },
    ],
    adjustments: [
      {
        id: 'bonus',
        effect: 'bonus',
        maxPoints: 5,
        rule: { kind: 'count-times-points', pointsEach: 1 },
      },
    ],
    facts: [{ id: 'gold' }],
    ...more,
  });

const cells: Cells = {
  A: { roads: 8, schools: 6, bonus: 5 }, // 19
  B: { roads: 9, schools: 8, bonus: { missing: 'not-reported' } }, // 17
  C: { roads: 7, schools: 7, bonus: 1 }, // 15
  D: { roads: { missing: 'not-assigned' }, schools: 4, bonus: 0 }, // 4 of 10: 8
  E: {},
};
const scored = (scheme = sample(), own: Cells = cells): Scoring =>
  scoreSample(scheme, own, {
    localities: Object.keys(own).map((code) =>
      sampleUnit(code, { bloc: code === 'A' || code === 'C' ? 'x' : 'y' }),
    ),
  });

/** The rows of a board as they are published, by code; the file has to parse back. */
function rowsOf(scoring: Scoring, more: Partial<ScoredBoardQuestion> = {}) {
  const scoreboard = publish({
    ...exampleDefinition,
    targets: [],
    blocs: ['x', 'y'].map((id) => ({
      id,
      name: label,
      source,
      members: scoring.units.localities.flatMap((each) => (each.bloc === id ? each.code : [])),
    })),
    localities: [...scoring.units.localities],
    boards: [scoredBoard(scoring, { ...question, ...more })],
    awards: [],
    proposals: [],
  });
  const parsed = parseScoreboard(structuredClone(scoreboard));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  const rows = scoreboard.boards[0]?.rows ?? [];
  return Object.fromEntries(rows.map((row): [string, BoardRow] => [row.code, row]));
}

describe('a board of a scoring', () => {
  it('has the scores and ranks of the scoring, and why there is none', () => {
    const rows = rowsOf(scored());
    const found = Object.values(rows).map((row) => [row.code, row.score, row.rank, row.blocRank]);
    expect(found).toEqual([
      ['A', 19, 1, 1],
      ['B', 17, 2, 1],
      ['C', 15, 3, 2],
      ['D', 8, 4, 2],
      ['E', { missing: 'not-reported' }, undefined, undefined],
    ]);
    expect(rows['E']?.unranked).toBe('not-reported');
  });

  it('ranks as the scheme does, by its tie-breaks', () => {
    const scheme = sample({
      ranking: {
        tieBreaks: [{ by: { kind: 'value', of: 'gold' }, direction: 'decrease' }],
      },
    });
    const equal = { roads: 5, schools: 5 };
    const scoring = scored(scheme, {
      A: { ...equal, gold: 3 },
      B: { ...equal, gold: 1 },
      C: { ...equal, gold: 2 },
    });
    const rows = rowsOf(scoring);
    expect(['A', 'B', 'C'].map((code) => rows[code]?.rank)).toEqual([3, 1, 2]);
    expect(['A', 'B', 'C'].map((code) => rows[code]?.blocRank)).toEqual([2, 1, 1]);
  });

  it('names who is not eligible, and grades the others', () => {
    const gold = { kind: 'value', of: 'gold' } as const;
    const scheme = sample({
      ranking: {
        tieBreaks: [],
        requires: { kind: 'compare', of: gold, bound: 'at-least', than: 1 },
      },
      grading: {
        kind: 'bands',
        grades: [
          { id: 'good', title: label, from: 15 },
          { id: 'poor', title: label },
        ],
      },
    });
    const own: Cells = {
      A: { roads: 8, schools: 8, gold: 0 },
      B: { roads: 7, schools: 7, gold: 1 },
      C: { roads: 9, schools: 9 },
    };
    const rows = rowsOf(scored(scheme, own));
    expect(['A', 'B', 'C'].map((code) => rows[code]?.rank)).toEqual([undefined, 1, undefined]);
    expect(['A', 'C'].map((code) => rows[code]?.unranked)).toEqual(['not-eligible', 'no-data']);
    expect(['A', 'B', 'C'].map((code) => rows[code]?.grade)).toEqual(['good', 'poor', 'good']);
  });

  it('reveals nothing about units beyond the published first ones', () => {
    const scheme = sample({
      ranking: { tieBreaks: [], publishTop: 2 },
      grading: { kind: 'bands', grades: [{ id: 'good', title: label, from: 1 }] },
    });
    const scoring = scored(scheme);
    const intervals = rankIntervals(scoring, { share: 0.2, runs: 5, seed: 1 });
    const rows = rowsOf(scoring, { columns: ['economy'], intervals });
    const hidden = { missing: 'not-published' };
    expect(rows['B']).toMatchObject({ rank: 2, score: 17, values: { economy: 9 } });
    expect(rows['C']).toEqual({
      code: 'C',
      score: hidden,
      unranked: 'not-published',
      values: { economy: hidden },
    });
    expect(rows['A']).toHaveProperty('interval');
    expect(rows['A']).toHaveProperty('grade', 'good');
    expect(rows['A']).toHaveProperty('breakdown');
  });

  it('widens an interval to whole ranks, and binary noise widens nothing', () => {
    const scoring = scored();
    const interval = (low: number, high: number) => ({ low, median: low, high });
    const intervals: RankIntervals = {
      share: 0.2,
      runs: 5,
      seed: 1,
      failedShare: 0,
      intervals: new Map([
        ['A', interval(1, 1)],
        ['B', interval(1.55, 2.05)],
        ['C', interval(3 - 1e-13, 3 + 1e-13)],
      ]),
    };
    const rows = rowsOf(scoring, { intervals });
    const found = ['A', 'B', 'C', 'D'].map((code) => rows[code]?.interval);
    expect(found).toEqual([[1, 1], [1, 3], [3, 3], undefined]);
  });

  it('tells the part of the weight for which there are data only where some are missing', () => {
    const rows = rowsOf(scored(sample(), { A: { roads: 1 }, B: { roads: 1, schools: 1 } }));
    expect(rows['A']?.dataShare).toBe(0.5);
    expect(rows['B']).not.toHaveProperty('dataShare');
  });

  it('tells of the smallest part that is missing', () => {
    const scheme = sample({
      criteria: [
        { id: 'roads', maxPoints: 199, rule: { kind: 'direct-points' } },
        { id: 'schools', maxPoints: 1, rule: { kind: 'direct-points' } },
      ],
      groups: [{ id: 'total' }],
    });
    const rows = rowsOf(scored(scheme, { A: { roads: 100 } }));
    expect(rows['A']?.dataShare).toBe(0.995);
  });

  it('tells the points that a rule would have given without its maximum', () => {
    const rule = { kind: 'count-times-points', pointsEach: 4 } as const;
    const scheme = sample({
      adjustments: [{ id: 'bonus', effect: 'bonus', maxPoints: 10, rule }],
    });
    const rows = rowsOf(scored(scheme, { A: { roads: 1, schools: 1, bonus: 3 } }));
    const breakdown = rows['A']?.breakdown;
    expect(breakdown?.at(-1)).toMatchObject({ criterion: 'bonus', points: 10, uncut: 12 });
  });

  it('is as careful as the most careful of scheme and reports', () => {
    const statusOf = (status: Scheme['status']) =>
      scoredBoard(scored(sample({ status })), question).status;
    // The report of the sample is illustrative.
    expect(statusOf('official')).toBe('illustrative');
    const { reports, ...rest } = scored(sample({ status: 'provisional' }));
    const official = reports.map((report) => ({ ...report, status: 'official' as const }));
    expect(scoredBoard({ ...rest, reports: official }, question).status).toBe('provisional');
  });
});

describe('the groups of a board', () => {
  it('are those of the scheme, each with its most points', () => {
    expect(scoredBoard(scored(), question).groups).toEqual([
      { id: 'total', title: { vi: 'total', en: 'total' }, maxPoints: 20 },
      {
        id: 'economy',
        title: { vi: 'economy', en: 'economy' },
        parent: 'total',
        maxPoints: 10,
        weight: 0.5,
      },
    ]);
  });

  it('are together out of what a score is out of', () => {
    const board = scoredBoard(scored(sample({ total: { outOf: 100 } })), question);
    expect(board.groups?.map(({ maxPoints }) => maxPoints)).toEqual([100, 10]);
  });

  it('have no most points where a criterion in them has none', () => {
    const scheme = sample({
      groups: [{ id: 'total' }],
      criteria: [{ id: 'roads', rule: { kind: 'direct-points' } }],
    });
    const own: Cells = { A: { roads: 8 } };
    expect(scoredBoard(scored(scheme, own), question).groups).toEqual([
      { id: 'total', title: { vi: 'total', en: 'total' } },
    ]);
  });

  it('are left out with the reasons', () => {
    const board = scoredBoard(scored(), { ...question, hasBreakdown: false });
    expect(board).not.toHaveProperty('groups');
    expect(board).not.toHaveProperty('criteria');
  });
});

describe('further columns', () => {
  const columns = ['economy', 'roads', 'bonus'];

  it('hold the points of groups, criteria and adjustments, or why they are missing', () => {
    const rows = rowsOf(scored(), { columns });
    expect(Object.values(rows).map(({ values }) => values)).toEqual([
      { economy: 8, roads: 8, bonus: 5 },
      { economy: 9, roads: 9, bonus: { missing: 'not-reported' } },
      { economy: 7, roads: 7, bonus: 1 },
      { economy: { missing: 'no-data' }, roads: { missing: 'not-assigned' }, bonus: 0 },
      {
        economy: { missing: 'no-data' },
        roads: { missing: 'not-reported' },
        bonus: { missing: 'not-reported' },
      },
    ]);
  });

  it('have the titles of the scheme', () => {
    const board = scoredBoard(scored(), { ...question, columns });
    expect(board.columns).toEqual(columns.map((id) => ({ id, title: { vi: id, en: id } })));
  });

  it('are refused where the scheme has none such, or one is named twice', () => {
    const asked = (...ids: string[]) =>
      misuseOf(() => scoredBoard(scored(), { ...question, columns: ids }));
    // A fact gives no points.
    for (const id of ['gone', 'gold', 'constructor']) expect(asked(id)).toBe('unknown-code');
    expect(asked('roads', 'roads')).toBe('duplicate-code');
  });
});

describe('the ranking before', () => {
  const rows = [{ code: 'A', rank: 3 }, { code: 'Z' }];

  it('tells the changes where it was made by the same rules', () => {
    const previous = { scheme: { id: 'sample', version: '1' }, rows };
    expect(rowsOf(scored(), { previous })['A']?.change).toEqual({ kind: 'up', places: 2 });
  });

  it('is refused where it was made by others, unless it is said that they are compared', () => {
    for (const scheme of [
      { id: 'sample', version: '0' },
      { id: 'other', version: '1' },
    ]) {
      const ask = (acrossVersions: boolean) => () =>
        scoredBoard(scored(), { ...question, previous: { scheme, rows, acrossVersions } });
      expect(misuseOf(ask(false))).toBe('different-rule-versions');
      expect(ask(true)().previous).toBe(rows);
    }
  });
});
