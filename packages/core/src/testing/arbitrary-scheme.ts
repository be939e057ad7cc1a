import fc from 'fast-check';
import type { AwardDefinition } from '../model/scheme/award-definition.js';
import type { Adjustment, Fact } from '../model/scheme/criterion.js';
import type { Gate, Grading, MissingPolicy, Rounding, Scheme } from '../model/scheme/scheme.js';
import { factsOf } from '../rules/facts.js';
import { gradeIssues } from '../schemes/grade-issues.js';
import { planOf } from '../schemes/plan.js';
import { arbitraryCondition, arbitraryOperand, type Referable } from './arbitrary-condition.js';
import { arbitraryParts, penaltyOf, scoredOf, textOf } from './arbitrary-criterion.js';
import { halves } from './arbitrary-rule.js';
import { arbitraryTree, type Tree } from './arbitrary-tree.js';

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const missing: fc.Arbitrary<MissingPolicy> = fc.oneof(
  fc.constant({ policy: 'zero' as const }),
  fc.constant({ policy: 'rescale' as const }),
  fc
    .constantFrom(0.3, 0.5, 0.9, 1)
    .map((threshold) => ({ policy: 'withhold' as const, threshold })),
);

const decimals = fc.integer({ min: 0, max: 3 });

const rounding: fc.Arbitrary<Rounding> = fc
  .record({
    digits: decimals,
    mode: fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'down', 'up'),
    stage: fc.constantFrom<Rounding['stage']>('total', 'group', 'criterion'),
    criterionDigits: fc.option(decimals, { nil: undefined }),
    groupDigits: fc.option(decimals, { nil: undefined }),
  })
  .map(({ criterionDigits, groupDigits, ...given }) => ({
    ...given,
    ...(given.stage === 'criterion' && { criterionDigits }),
    ...(given.stage !== 'total' && { groupDigits }),
  }));

const adjustments: fc.Arbitrary<Adjustment[]> = fc
  .array(
    fc.record({
      parts: arbitraryParts,
      effect: fc.constantFrom('bonus' as const, 'penalty' as const),
      applies: fc.constantFrom('before-cap' as const, 'after-cap' as const),
    }),
    { maxLength: 2 },
  )
  .map((list) =>
    list.map(({ parts, ...rest }, index) => {
      const own = rest.effect === 'penalty' ? penaltyOf(parts) : parts;
      return { ...scoredOf(own, `a${index}`), ...rest };
    }),
  );

const facts: Fact[] = ['f0', 'f1'].map((id) => ({ id, title: textOf(id) }));
const pairFacts: Fact[] = ['p0', 'p1'].map((id) => ({ id, title: textOf(id) }));

/** A tie-break by results between those that are tied. */
const amongTied = fc.record({
  kind: fc.constant('among-tied' as const),
  of: fc.constantFrom(...pairFacts.map(({ id }) => id)),
  take: fc.constantFrom(undefined, 'difference' as const),
});

const total = fc.record({
  outOf: optional(fc.constantFrom(1, 10, 100)),
  relativeTo: optional(fc.constantFrom('maximum' as const, 'leader' as const)),
  cap: optional(halves(20, 100)),
  floor: optional(halves(-10, 5)),
  bonusLimit: optional(halves(0, 5)),
  penaltyLimit: optional(halves(0, 5)),
});

/** What conditions may refer to in a tree. */
function referableOf(
  { groups, criteria }: Tree,
  inputs: string[],
  dated: ReadonlySet<string>,
): Referable {
  const { ids, maxima } = planOf({ groups, criteria, adjustments: [], facts: [] } as never);
  const bounded = ids.filter((_, column) => {
    const maximum = maxima[column] as number;
    return maximum > 0 && maximum < Infinity;
  });
  return {
    nodes: ids,
    bounded,
    inputs,
    dated,
    groups: groups.map(({ id }) => id),
    gates: [],
    grades: [],
  };
}

const gradeIds = ['good', 'fair', 'rest'];
const gradeOf = (id: string) => ({ id, title: textOf(id) });

function arbitraryGrading(referable: Referable): fc.Arbitrary<Grading> {
  const requires = optional(arbitraryCondition({ ...referable, grades: [], hasRank: true }));
  const limits = fc.tuple(halves(10, 40), halves(0, 10), optional(halves(-5, 0)));
  return fc.oneof(
    fc.constantFrom('quantiles' as const, 'rank-quantiles' as const).map((kind) => ({
      kind,
      grades: gradeIds.map(gradeOf),
    })),
    fc
      .tuple(limits, fc.array(requires, { minLength: 3, maxLength: 3 }))
      .map(([from, conditions]) => ({
        kind: 'bands' as const,
        grades: gradeIds.map((id, index) => ({
          ...gradeOf(id),
          from: from[index],
          requires: conditions[index],
        })),
      })),
  );
}

function arbitraryAwards(
  referable: Referable,
  numbers: readonly string[],
): fc.Arbitrary<AwardDefinition[]> {
  const condition = arbitraryCondition({ ...referable, hasRank: true });
  const quota = fc.oneof(
    fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 0, max: 4 }) }),
    fc.record({
      kind: fc.constant('share' as const),
      share: fc.constantFrom(0, 0.2, 0.5, 1),
      of: condition,
      base: fc.constant(textOf('base')),
      rounding: fc.constantFrom('down', 'up', 'half-up'),
    }),
    fc.record({
      kind: fc.constant('share-of-sum' as const),
      share: fc.constantFrom(0, 0.2, 0.5, 1),
      sumOf: fc.constantFrom(...numbers),
      base: fc.constant(textOf('base')),
      rounding: fc.constantFrom('down', 'up', 'half-up'),
    }),
  );
  const ids = ['flag', 'merit', 'praise'];
  const award = fc.record({
    requires: optional(condition),
    quota: optional(quota),
    within: fc.constantFrom('bloc' as const, 'all' as const),
    notWith: fc.subarray(ids),
  });
  return fc.array(award, { maxLength: 3 }).map((list) => {
    const known = ids.slice(0, list.length);
    return list.map((each, index) => ({
      ...each,
      id: ids[index] as string,
      title: textOf('award'),
      notWith: each.notWith.filter((other) => known.includes(other) && other !== ids[index]),
    }));
  });
}

/** The same grades with their floors as conditions, where by their floors some of them would be nobody's. */
function reachable(scheme: Scheme): Scheme {
  const { grading } = scheme;
  if (grading?.kind !== 'bands' || gradeIssues(scheme).length === 0) return scheme;
  const grades = grading.grades.map(({ from, ...grade }, index) =>
    from === undefined || index === grading.grades.length - 1
      ? grade
      : {
          ...grade,
          requires: {
            kind: 'compare' as const,
            of: { kind: 'score' as const },
            bound: 'at-least' as const,
            than: from,
          },
        },
  );
  return { ...scheme, grading: { kind: 'bands', grades } };
}

const source = { title: textOf('Bảng điểm mẫu') };

/** Which optional parts a random scheme may have. */
export interface SchemeShape {
  /** Whether a condition may say who is ranked; true where absent. */
  hasRequirement?: boolean;
  /** Whether tie-breaks may ask who else is tied, or for which place; true where absent. */
  hasTiedResults?: boolean;
}

/** A valid scheme of any shape, which `parseScheme` passes. */
export const arbitraryScheme = ({
  hasRequirement = true,
  hasTiedResults = true,
}: SchemeShape = {}): fc.Arbitrary<Scheme> =>
  fc.tuple(arbitraryTree, adjustments, fc.boolean()).chain(([tree, changes, isGraded]) => {
    const inputs = [...tree.criteria, ...changes, ...facts].map(({ id }) => id);
    const scored = [...tree.criteria, ...changes];
    const dated = scored.filter(({ rule }) => factsOf(rule.kind).reads === 'date');
    const plain = referableOf(tree, inputs, new Set(dated.map(({ id }) => id)));
    const gate = arbitraryCondition(plain).map((condition): Gate => ({
      id: 'gate',
      title: textOf('gate'),
      condition,
    }));
    const beyond = { ...plain, gates: ['gate'], grades: isGraded ? gradeIds : [] };
    const requires = hasRequirement ? optional(arbitraryCondition(plain)) : fc.constant(undefined);
    const operand = arbitraryOperand(plain);
    const tieBreak = fc.record({
      by: hasTiedResults ? fc.oneof(operand, amongTied) : operand,
      direction: fc.constantFrom('increase' as const, 'decrease' as const),
      upTo: hasTiedResults ? optional(fc.integer({ min: 1, max: 3 })) : fc.constant(undefined),
    });
    const hasMaximum = plain.bounded.includes(plain.nodes[plain.nodes.length - 1] as string);
    return fc
      .record({
        total: total.map(({ relativeTo, outOf, ...given }) => {
          const isFit = outOf !== undefined && (hasMaximum || relativeTo === 'leader');
          return isFit ? { ...given, outOf, relativeTo } : given;
        }),
        missing,
        rounding,
        gate,
        grading: isGraded ? arbitraryGrading(plain) : fc.constant(undefined),
        tieBreaks: fc.array(tieBreak, { maxLength: 3 }),
        tiedAgain: optional(fc.constantFrom('after-all' as const, 'at-once' as const)),
        requires,
        publishTop: optional(fc.integer({ min: 1, max: 5 })),
        also: optional(fc.subarray(['groups' as const, 'blocs' as const], { minLength: 1 })),
        awards: arbitraryAwards(
          beyond,
          facts.map(({ id }) => id),
        ),
      })
      .map(({ gate: own, requires: condition, publishTop, also, ...given }): Scheme => {
        const { tieBreaks, tiedAgain, ...rest } = given;
        const isAmongTied = tieBreaks.some(({ by }) => by.kind === 'among-tied');
        return reachable({
          schemaVersion: '1.0',
          id: 'random',
          version: '1',
          title: textOf('Mẫu'),
          status: 'illustrative',
          source,
          validFor: { from: '2023' },
          ...tree,
          facts,
          pairFacts: isAmongTied ? pairFacts : undefined,
          adjustments: changes,
          gates: [own],
          ranking: {
            tieBreaks,
            tiedAgain: isAmongTied ? tiedAgain : undefined,
            requires: condition,
            publishTop,
            also,
          },
          ...rest,
        });
      });
  });
