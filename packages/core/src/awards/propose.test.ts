import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAward } from '../explain/explain-award.js';
import type { AwardDefinition } from '../model/scheme/award-definition.js';
import type { Condition, Operand } from '../model/scheme/condition.js';
import type { Locality } from '../model/register/locality.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { reportOf, schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { proposeAwards } from './propose.js';

const title = { vi: 'Cờ thi đua', en: 'Emulation flag' };
const award = (id: string, rest: Partial<AwardDefinition> = {}): AwardDefinition => ({
  id,
  title,
  within: 'all',
  notWith: [],
  ...rest,
});

/** Proposals for units with these points. */
function proposed(awards: AwardDefinition[], points: Record<string, number>) {
  const values = Object.fromEntries(Object.entries(points).map(([code, own]) => [code, [own]]));
  const scoring = score({
    scheme: schemeOf([{ rule: { kind: 'direct-points' } }], { awards }),
    localities: unitsNamed(...Object.keys(points)),
    reports: [valuesOf(values)],
    period: '2023',
  });
  const { proposals } = proposeAwards(scoring);
  return proposals.map(({ award: id, code, status }) => `${id} ${code} ${status}`);
}

type Four = [Locality, Locality, Locality, Locality];

describe('proposeAwards', () => {
  it('proposes the best within the quota', () => {
    const flag = award('flag', { quota: { kind: 'count', count: 1 } });
    expect(proposed([flag], { u0: 7, u1: 9 })).toEqual(['flag u1 proposed', 'flag u0 over-quota']);
  });

  it('leaves all who are equal at the limit to the council', () => {
    const flag = award('flag', { quota: { kind: 'count', count: 2 } });
    expect(proposed([flag], { u0: 9, u1: 7, u2: 7, u3: 5 })).toEqual([
      'flag u0 proposed',
      'flag u1 tied-at-limit',
      'flag u2 tied-at-limit',
      'flag u3 over-quota',
    ]);
  });

  it('keeps awards apart that exclude each other, whichever of them says so', () => {
    const first = { quota: { kind: 'count', count: 1 }, notWith: ['merit'] } as const;
    const awards = [award('flag', { ...first, notWith: [...first.notWith] }), award('merit')];
    expect(proposed(awards, { u0: 9, u1: 7 })).toEqual([
      'flag u0 proposed',
      'flag u1 over-quota',
      'merit u0 has-other-award',
      'merit u1 proposed',
    ]);
  });

  it('tells who does not qualify, and which conditions failed, however deep', () => {
    const compare = (of: Operand, than: number): Condition => ({
      kind: 'compare',
      of,
      than,
      bound: 'at-least',
    });
    const requires: Condition = {
      kind: 'all-of',
      conditions: [
        compare({ kind: 'value', of: 'c0' }, 3),
        { kind: 'all-of', conditions: [compare({ kind: 'score' }, 8)] },
        { kind: 'any-of', conditions: [compare({ kind: 'share', of: 'c0' }, 0.9)] },
      ],
    };
    const scoring = score({
      scheme: schemeOf([{ rule: { kind: 'direct-points' } }], {
        awards: [award('flag', { requires })],
      }),
      localities: unitsNamed('A', 'B', 'C'),
      period: '2023',
      reports: [valuesOf({ A: [9], B: [7] })],
    });
    expect(proposeAwards(scoring).unqualified).toEqual([
      { award: 'flag', code: 'C', failed: [], unranked: 'not-reported' },
      {
        award: 'flag',
        code: 'B',
        failed: [
          expect.objectContaining({ operand: 'score', actual: 7, needed: 8 }),
          expect.objectContaining({ kind: 'any-of', verdict: false }),
        ],
      },
    ]);
    expect(explainAward(scoring, 'A', 'flag').verdict).toBe(true);
    expect(misuseOf(() => explainAward(scoring, 'A', 'gone'))).toBe('unknown-code');
  });

  describe('in each bloc', () => {
    const [u0, u1, u2, u3] = unitsNamed('u0', 'u1', 'u2', 'u3') as Four;
    const within = { within: 'bloc', quota: { kind: 'count', count: 1 } } as const;
    const localities = [u0, u1, { ...u2, bloc: 'b' }, u3];
    const flag = award('flag', within);
    const direct = { rule: { kind: 'direct-points' } } as const;

    it('tells of a unit that is in no bloc, which nobody can be ahead of or behind', () => {
      const { bloc: _, ...alone } = u3;
      const scoring = score({
        scheme: schemeOf([direct], { awards: [flag] }),
        localities: [u0, alone],
        period: '2023',
        reports: [valuesOf({ u0: [5], u3: [9] })],
      });
      expect(proposeAwards(scoring)).toMatchObject({
        proposals: [{ code: 'u0', status: 'proposed' }],
        unqualified: [{ code: 'u3', failed: [], unranked: 'not-comparable' }],
      });
    });

    it('goes by the ranks of the bloc: a tie-break that is not known elsewhere parts its own', () => {
      // All have 5 points. In bloc a the roads are known of both; in bloc b of nobody.
      const tieBreaks = [{ by: { kind: 'value', of: 'roads' }, direction: 'increase' }] as const;
      const facts = [{ id: 'roads', title }];
      const roads = (code: string, value: number) => ({ code, criterion: 'roads', value });
      const scoring = score({
        scheme: schemeOf([direct], {
          awards: [flag],
          facts,
          ranking: { tieBreaks: [...tieBreaks] },
        }),
        localities: [u0, u1, { ...u2, bloc: 'b' }],
        period: '2023',
        reports: [
          valuesOf({ u0: [5], u1: [5], u2: [5] }),
          { ...reportOf([roads('u0', 10), roads('u1', 20)]), id: 'roads' },
        ],
      });
      expect([...scoring.ranks]).toEqual([1, 1, 1]);
      expect(proposeAwards(scoring).proposals.map(({ code, status }) => [code, status])).toEqual([
        ['u1', 'proposed'],
        ['u0', 'over-quota'],
        ['u2', 'proposed'],
      ]);
    });

    it('allows each bloc its own number', () => {
      const scoring = score({
        scheme: schemeOf([direct], { awards: [flag] }),
        localities,
        period: '2023',
        reports: [valuesOf({ u0: [5], u1: [6], u2: [1], u3: [2] })],
      });
      const { allowances, proposals } = proposeAwards(scoring);
      expect(allowances).toEqual([
        { award: 'flag', bloc: 'a', quota: 1 },
        { award: 'flag', bloc: 'b', quota: 1 },
      ]);
      expect(proposals.filter(({ status }) => status === 'proposed')).toMatchObject([
        { code: 'u1' },
        { code: 'u2' },
      ]);
    });
  });

  describe('a share as quota', () => {
    const least = (than: number): Condition => ({
      kind: 'compare',
      of: { kind: 'score' },
      bound: 'at-least',
      than,
    });
    /** The allowance of a share of those with 5 points or more, among units with these points. */
    const allowed = (share: number, rounding: 'down' | 'up' | 'half-up', points: number[]) => {
      const quota = { kind: 'share', share, of: least(5), base: title, rounding } as const;
      const codes = points.map((_, index) => `u${index}`);
      const scoring = score({
        scheme: schemeOf([{ rule: { kind: 'direct-points' } }], {
          awards: [award('flag', { quota })],
        }),
        localities: unitsNamed(...codes),
        period: '2023',
        reports: [valuesOf(Object.fromEntries(codes.map((code, at) => [code, [points[at]]])))],
      });
      const { allowances, proposals } = proposeAwards(scoring);
      const count = proposals.filter(({ status }) => status === 'proposed').length;
      return [allowances[0]?.base, allowances[0]?.quota, count];
    };

    it.each([
      // 0.25 × 6 = 1.5 of the six that have 5 points or more
      [0.25, 'down', 1],
      [0.25, 'half-up', 2],
      [0.25, 'up', 2],
      // 0.2 × 6 = 1.2
      [0.2, 'down', 1],
      [0.2, 'half-up', 1],
      [0.2, 'up', 2],
      [0, 'up', 0],
      [1, 'down', 6],
    ] as const)('of %d, rounded %s, of 6 units allows %d', (share, rounding, quota) => {
      const points = [9, 8, 7, 6, 5.5, 5, 4, 3];
      expect(allowed(share, rounding, points)).toEqual([6, quota, quota]);
    });

    it('is not moved by binary noise: 0.07 × 100 is 7.000000000000001, and allows 7', () => {
      const points = Array.from({ length: 100 }, (_, index) => 5 + index / 25);
      expect(allowed(0.07, 'up', points)).toEqual([100, 7, 7]);
      // 0.29 × 100 is 28.999999999999996
      expect(allowed(0.29, 'down', points)).toEqual([100, 29, 29]);
    });

    it('allows nobody where nobody is counted', () => {
      expect(allowed(0.5, 'up', [4, 3])).toEqual([0, 0, 0]);
      expect(allowed(0.5, 'up', [])).toEqual([0, 0, 0]);
    });
  });

  describe('where data are missing', () => {
    const known: Condition = {
      kind: 'compare',
      of: { kind: 'value', of: 'c1' },
      bound: 'at-least',
      than: 1,
    };
    const direct = { rule: { kind: 'direct-points' } } as const;
    /** u0 has more points than u1, but its second criterion is not reported. */
    const proposalsOf = (awards: AwardDefinition[]) =>
      proposeAwards(
        score({
          scheme: schemeOf([direct, direct], { awards }),
          localities: unitsNamed('u0', 'u1'),
          period: '2023',
          reports: [valuesOf({ u0: [9], u1: [5, 5] })],
        }),
      );

    it('says that it is not known who would qualify by them', () => {
      expect(proposalsOf([award('flag', { requires: known })]).proposals).toEqual([
        { award: 'flag', code: 'u0', status: 'not-known' },
        { award: 'flag', code: 'u1', status: 'proposed' },
      ]);
    });

    it('counts for a share only who is known to count', () => {
      const quota = { kind: 'share', share: 1, of: known, base: title, rounding: 'down' } as const;
      expect(proposalsOf([award('flag', { quota })]).allowances).toEqual([
        { award: 'flag', base: 1, quota: 1 },
      ]);
    });

    it('says of who has an award that excludes this one only that', () => {
      const awards = [award('flag'), award('merit', { requires: known, notWith: ['flag'] })];
      expect(proposalsOf(awards).proposals).toContainEqual({
        award: 'merit',
        code: 'u0',
        status: 'has-other-award',
      });
    });
  });

  it('lets an award keep from another only those that have it', () => {
    // “last” excludes “merit”, “flag” does not.
    const awards = [award('flag'), award('merit'), award('last', { notWith: ['merit'] })];
    expect(proposed(awards, { u0: 9 })).toEqual([
      'flag u0 proposed',
      'merit u0 proposed',
      'last u0 has-other-award',
    ]);
  });

  it('names the criterion that is below its floor, not that some are', () => {
    const requires: Condition = { kind: 'every-criterion', atLeastShare: 0.5 };
    const direct = { rule: { kind: 'direct-points' } } as const;
    const scoring = score({
      scheme: schemeOf([direct, direct], { awards: [award('flag', { requires })] }),
      localities: unitsNamed('A'),
      period: '2023',
      reports: [valuesOf({ A: [9, 4] })],
    });
    expect(proposeAwards(scoring).unqualified).toMatchObject([
      { code: 'A', failed: [{ kind: 'compare', of: 'c1', actual: 0.4, needed: 0.5 }] },
    ]);
  });

  it('never exceeds a quota, splits equals, or gives a unit two awards that exclude each other', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const { allowances, proposals, unqualified } = proposeAwards(scoring);
        const { scheme, localities } = question;
        const blocOf = new Map(localities.map(({ code, bloc }) => [code, bloc]));
        for (const { award: id, bloc, quota = Infinity } of allowances) {
          const own = proposals.filter(
            (each) => each.award === id && (bloc === undefined || blocOf.get(each.code) === bloc),
          );
          const having = (status: string) => own.filter((each) => each.status === status);
          expect(having('proposed').length).toBeLessThanOrEqual(quota);
          const byBloc = bloc !== undefined;
          const rankOf = ({ code }: { code: string }): number =>
            (byBloc ? scoring.blocRanks : scoring.ranks)[
              scoring.units.unitOf.get(code) as number
            ] as number;
          const tied = new Set(having('tied-at-limit').map(rankOf));
          expect(tied.size).toBeLessThanOrEqual(1);
          expect(having('proposed').some((each) => tied.has(rankOf(each)))).toBe(false);
          const beyond = having('over-quota').map(rankOf);
          expect(
            having('proposed').every((each) => beyond.every((rank) => rank > rankOf(each))),
          ).toBe(true);
        }
        // Whoever could have an award is in exactly one of the lists.
        for (const { id } of scheme.awards) {
          const told = [...proposals, ...unqualified]
            .filter((each) => each.award === id)
            .map(({ code }) => code);
          expect([...told].sort()).toEqual(localities.map(({ code }) => code).sort());
        }
        for (const { award: id, code, failed, unranked } of unqualified) {
          const unit = scoring.units.unitOf.get(code) as number;
          const isByBloc = scheme.awards.some((each) => each.id === id && each.within === 'bloc');
          const ranks = isByBloc ? scoring.blocRanks : scoring.ranks;
          expect(unranked !== undefined).toBe(ranks[unit] === 0);
          expect(failed.length > 0).toBe(unranked === undefined);
          expect(failed.every(({ verdict }) => verdict === false)).toBe(true);
        }
        for (const { id, notWith } of scheme.awards) {
          const holders = (award_: string) =>
            proposals.filter((each) => each.award === award_ && each.status === 'proposed');
          const excluded = new Set(notWith.flatMap(holders).map(({ code }) => code));
          expect(holders(id).filter(({ code }) => excluded.has(code))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
