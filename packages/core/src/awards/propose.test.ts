import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAward } from '../explain/explain-award.js';
import type { AwardDefinition } from '../model/award-definition.js';
import type { Condition, Operand } from '../model/condition.js';
import { score } from '../scoring/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { proposeAwards } from './propose.js';

const title = { vi: 'Cờ thi đua', en: 'Emulation flag' };
const award = (id: string, rest: Partial<AwardDefinition> = {}): AwardDefinition => ({
  ...{ id, title, within: 'all', notWith: [] },
  ...rest,
});

/** Proposals for units with these points. */
function proposed(awards: AwardDefinition[], points: Record<string, number>) {
  const values = Object.fromEntries(Object.entries(points).map(([code, own]) => [code, [own]]));
  const scoring = score({
    scheme: schemeOf([{ rule: { kind: 'direct-points' } }], { awards }),
    ...{ localities: unitsNamed(...Object.keys(points)), reports: [valuesOf(values)] },
    period: '2023',
  });
  const { proposals } = proposeAwards(scoring);
  return proposals.map(({ award: id, code, status }) => `${id} ${code} ${status}`);
}

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
      ...{ kind: 'compare', of, than, bound: 'at-least' },
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
      ...{ localities: unitsNamed('A', 'B', 'C'), period: '2023' },
      reports: [valuesOf({ A: [9], B: [7] })],
    });
    expect(proposeAwards(scoring).unqualified).toEqual([
      { award: 'flag', code: 'C', failed: [], unranked: 'not-reported' },
      {
        ...{ award: 'flag', code: 'B' },
        failed: [
          expect.objectContaining({ operand: 'score', actual: 7, needed: 8 }),
          expect.objectContaining({ kind: 'any-of', verdict: false }),
        ],
      },
    ]);
    expect(explainAward(scoring, 'A', 'flag').verdict).toBe(true);
    expect(misuseOf(() => explainAward(scoring, 'A', 'gone'))).toBe('unknown-code');
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
        for (const { id, within } of scheme.awards) {
          const told = [...proposals, ...unqualified]
            .filter((each) => each.award === id)
            .map(({ code }) => code);
          const asked = localities.filter(({ bloc }) => within === 'all' || bloc !== undefined);
          expect([...told].sort()).toEqual(asked.map(({ code }) => code).sort());
        }
        for (const { code, failed, unranked } of unqualified) {
          const unit = scoring.units.unitOf.get(code) as number;
          expect(unranked !== undefined).toBe(scoring.ranks[unit] === 0);
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
