import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import {
  arbitraryQuestion,
  arbitraryStatement,
  type FullQuestion,
} from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { reportOf, schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { score } from './score.js';
import type { Scoring } from '../scoring/scoring.js';
import { whatIf, type Change, type WhatIf } from './what-if.js';

/** A question, and a change of one of its cells. */
const changed = arbitraryQuestion().chain((question) => {
  const { scheme, localities } = question;
  const inputs = [...scheme.criteria, ...scheme.adjustments];
  return fc
    .tuple(fc.constantFrom(...localities), fc.constantFrom(...inputs))
    .chain(([{ code }, input]) =>
      arbitraryStatement(input).map(
        ({ value = 0, ...stated }): { question: FullQuestion; change: Change } => {
          const { target, penalties, previous } = stated;
          const beside = { target, penalties, previous };
          return { question, change: { code, criterion: input.id, value, ...beside } };
        },
      ),
    );
});

const found = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** What is published of each unit. */
const standings = (scoring: Scoring) =>
  new Map(
    scoring.units.localities.map(({ code }, unit) => [
      code,
      {
        score: found(scoring.scores[unit]),
        rank: scoring.ranks[unit] || undefined,
        blocRank: scoring.blocRanks[unit] || undefined,
      },
    ]),
  );

/** The newest entry of a cell, in place of which the change stands. */
function withChange(question: FullQuestion, change: Change): FullQuestion {
  const { code, criterion } = change;
  const own = (entry: ReportEntry): boolean => entry.code === code && entry.criterion === criterion;
  const { stage, scheme } = question;
  const entry = { ...change };
  const last = { ...reportOf([entry], stage), scheme: { id: scheme.id, version: scheme.version } };
  const reports = question.reports.map((report) =>
    report.stage === stage
      ? { ...report, entries: report.entries.filter((each) => !own(each)) }
      : report,
  );
  return { ...question, reports: [...reports, last] };
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

// Scoring anew takes its time on a busy machine.
describe('whatIf', { timeout: 20_000 }, () => {
  it('gives the same as scoring again: score, ranks, and who else moves, and changes no figure', () => {
    fc.assert(
      fc.property(changed, ({ question, change }) => {
        // Without a target of its own the changed entry keeps that of an older one.
        fc.pre(change.target !== undefined || !keepsTarget(question, change));
        const before = score(question);
        const anew = standings(score(withChange(question, change)));
        const old = standings(before);
        const table = structuredClone(before.table);
        const result = whatIf(before, change);
        expect(before.table).toEqual(table);
        const now = anew.get(change.code);
        expect(numberOf(result.score.after)).toBe(now?.score);
        expect(result.rank.after).toBe(now?.rank);
        expect(result.blocRank.after).toBe(now?.blocRank);
        expect(numberOf(result.score.before)).toBe(old.get(change.code)?.score);
        expect(result.rank.before).toBe(old.get(change.code)?.rank);
        const moved = [...anew].flatMap(([code, { score: after, rank }]) => {
          const was = old.get(code);
          const isSame = was?.score === after && was?.rank === rank;
          return code === change.code || isSame ? [] : [{ code, rank, score: after }];
        });
        const others = result.others().map(({ code, rank, score: change_ }) => ({
          code,
          rank: rank.after,
          score: change_ ? numberOf(change_.after) : old.get(code)?.score,
        }));
        expect(others).toEqual(moved);
      }),
      { numRuns: 250 },
    );
  });

  it('keeps a gap where the new value lacks what its rule needs', () => {
    const rule = { kind: 'improvement', samePoints: 5, worsePoints: 0 } as const;
    const scheme = schemeOf([{ rule }, { rule: { kind: 'survey' } }], {
      ranking: { tieBreaks: [{ by: { kind: 'value', of: 'c0' }, direction: 'increase' }] },
    });
    const localities = unitsNamed('u0', 'u1');
    const entry = { code: 'u1', criterion: 'c0', value: 7, previous: 7 };
    const reports = [reportOf([entry]), valuesOf({ u0: [undefined, 50], u1: [undefined, 50] })];
    const scoring = score({ scheme, localities, reports, period: '2023' });
    const result = whatIf(scoring, { code: 'u0', criterion: 'c0', value: 3 });
    expect(result.points.after).toEqual({ missing: 'no-data' });
    // With 3 for a tie-break it would be behind the 7 of the other.
    expect(result.rank.after).toBe(1);
  });

  describe('with a tie-break', () => {
    const scored = (
      missing: Scheme['missing'],
      points: Record<string, (number | undefined)[]>,
      keys = ['c1'],
    ) => {
      const rule = { kind: 'direct-points' } as const;
      const tieBreaks = keys.map((of) => ({
        by: { kind: 'value' as const, of },
        direction: 'increase' as const,
      }));
      return score({
        scheme: schemeOf(Object.values(points)[0]?.map(() => ({ rule })) ?? [], {
          missing,
          ranking: { tieBreaks },
        }),
        localities: unitsNamed(...Object.keys(points)),
        reports: [valuesOf(points)],
        period: '2023',
      });
    };
    const withhold = { policy: 'withhold', threshold: 0.9 } as const;
    const zero = { policy: 'zero' } as const;
    const moves = (result: WhatIf) =>
      result.others().map(({ code, rank }) => [code, rank.before, rank.after]);

    it('lets those behind move up, whatever tie-break the unranked unit had', () => {
      const scoring = scored(withhold, { u0: [1, 9], u1: [2, 8], u2: [0, 1] });
      const gone = whatIf(scoring, { code: 'u0', criterion: 'c0', value: { missing: 'no-data' } });
      expect(gone.rank).toEqual({ before: 1, after: undefined });
      expect(moves(gone)).toEqual([
        ['u1', 2, 1],
        ['u2', 3, 2],
      ]);
    });

    it('moves nobody who has no rank, though the tie-break changes sides', () => {
      const scoring = scored(withhold, { u0: [5, 0], u1: [5, 5], u2: [undefined, 5] });
      const better = whatIf(scoring, { code: 'u0', criterion: 'c1', value: 9 });
      expect(better.rank).toEqual({ before: 2, after: 1 });
      expect(moves(better)).toEqual([['u1', 1, 2]]);
    });

    it('parts no equals of whom one is not known, before and after', () => {
      // 10, 5 and 5 points: u0 becomes an equal whose own tie-break is not known.
      const own = whatIf(scored(zero, { u0: [5, 5], u1: [3, 2], u2: [1, 4] }), {
        code: 'u0',
        criterion: 'c1',
        value: { missing: 'no-data' },
      });
      expect([own.rank.after, moves(own)]).toEqual([
        1,
        [
          ['u1', 3, 1],
          ['u2', 2, 1],
        ],
      ]);
      // Of three times 10 points u1 is not known; u0 leaves them behind.
      const left = whatIf(scored(zero, { u0: [4, 6], u1: [10, undefined], u2: [5, 5] }), {
        code: 'u0',
        criterion: 'c0',
        value: 8,
      });
      expect([left.rank.before, moves(left)]).toEqual([
        1,
        [
          ['u1', 1, 2],
          ['u2', 1, 2],
        ],
      ]);
      // 6 points become 10: u0 comes among equals of whom u1 is not known.
      const come = whatIf(scored(zero, { u0: [4, 2], u1: [10, undefined], u2: [9, 1] }), {
        code: 'u0',
        criterion: 'c0',
        value: 8,
      });
      expect([come.rank, moves(come)]).toEqual([{ before: 3, after: 1 }, []]);
      // The same where a first key is known of all, and the same.
      const both = whatIf(
        scored(zero, { u0: [4, 2, 0], u1: [10, undefined, 0], u2: [9, 1, 0] }, ['c2', 'c1']),
        { code: 'u0', criterion: 'c0', value: 8 },
      );
      expect([both.rank, moves(both)]).toEqual([{ before: 3, after: 1 }, []]);
    });
  });

  it('refuses units and criteria that were not scored', () => {
    const scheme = schemeOf([{ rule: { kind: 'survey' } }]);
    const scoring = score({
      scheme,
      localities: unitsNamed('u0'),
      subunits: unitsNamed('s0'),
      reports: [],
      period: '2023',
    });
    for (const [code, criterion] of [
      ['u9', 'c0'],
      ['s0', 'c0'],
      ['u0', 'c9'],
      ['u0', 'root'],
    ] as const) {
      expect(misuseOf(() => whatIf(scoring, { code, criterion, value: 1 }))).toBe('unknown-code');
    }
  });
});

/** Whether some entry of the cell states a target of its own. */
function keepsTarget({ reports }: FullQuestion, { code, criterion }: Change): boolean {
  return reports.some(({ entries }) =>
    entries.some(
      (entry) => entry.code === code && entry.criterion === criterion && entry.target !== undefined,
    ),
  );
}
