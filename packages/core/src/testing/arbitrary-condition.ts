import fc from 'fast-check';
import type { Condition, Operand } from '../model/scheme/condition.js';
import { days } from './arbitrary-criterion.js';
import { arbitraryLocalityTypes } from './arbitrary-localities.js';
import { halves } from './arbitrary-rule.js';

/** What a condition may refer to. */
export interface Referable {
  /** Criteria and groups. */
  nodes: readonly string[];
  /** Criteria and groups that have a maximum above 0. */
  bounded: readonly string[];
  /** Criteria, adjustments and facts. */
  inputs: readonly string[];
  /** Those of the inputs that are days. */
  dated: ReadonlySet<string>;
  groups: readonly string[];
  gates: readonly string[];
  /** None where grades must not be asked for. */
  grades: readonly string[];
  /** Whether there are ranks already: who is ranked, and what parts equals, must not ask for them. */
  hasRank?: boolean;
}

const bound = fc.constantFrom('at-least', 'more-than', 'exactly', 'at-most', 'less-than');
const share = fc.constantFrom(0, 0.25, 0.5, 2 / 3, 1);
const unit = fc.constantFrom('parent', 'u0', 'u1', 'nowhere');

/** An operand that a scheme can know. */
export function arbitraryOperand({
  nodes,
  bounded,
  inputs,
  dated,
  groups,
  hasRank,
}: Referable): fc.Arbitrary<Operand> {
  const of = fc.constantFrom(...inputs);
  const number = fc.constantFrom(...inputs.filter((id) => !dated.has(id)));
  return fc.oneof(
    fc.constant({ kind: 'score' as const }),
    ...(hasRank
      ? [fc.record({ kind: fc.constant('rank' as const), within: fc.constantFrom('bloc', 'all') })]
      : []),
    fc.record({
      kind: fc.constant('rank-of' as const),
      of: fc.constantFrom(...nodes),
      within: fc.constantFrom('bloc', 'all'),
    }),
    fc.record({
      kind: fc.constant('count' as const),
      of: fc.constantFrom(...groups),
      equal: fc.constantFrom(0, 1, 2.5),
    }),
    fc.record({ kind: fc.constant('points' as const), of: fc.constantFrom(...nodes) }),
    fc.record({ kind: fc.constant('value' as const), of }),
    fc.record({ kind: fc.constant('ratio' as const), of: number, to: number }),
    ...(bounded.length > 0
      ? [fc.record({ kind: fc.constant('share' as const), of: fc.constantFrom(...bounded) })]
      : []),
  );
}

/** A condition of any kind, nested at most twice. */
export function arbitraryCondition(referable: Referable): fc.Arbitrary<Condition> {
  const { groups, gates, grades, dated } = referable;
  const of = arbitraryOperand(referable);
  const isDay = (operand: Operand): boolean => operand.kind === 'value' && dated.has(operand.of);
  const plain = fc.oneof(
    fc.tuple(of, bound, halves(0, 30), days).map(([operand, kept, number, day]): Condition => ({
      kind: 'compare',
      of: operand,
      bound: kept,
      than: isDay(operand) ? day : number,
    })),
    fc
      .record({
        kind: fc.constant('relative-to' as const),
        of,
        unit,
        bound,
        factor: fc.constantFrom(0.5, 1, 1.1),
      })
      .map((condition) => (isDay(condition.of) ? { ...condition, factor: 1 } : condition)),
    fc.record({
      kind: fc.constant('every-criterion' as const),
      in: fc.option(fc.constantFrom(...groups), { nil: undefined }),
      atLeastShare: share,
    }),
    fc.record({
      kind: fc.constant('streak' as const),
      title: fc.constantFrom('flag', 'model'),
      years: fc.integer({ min: 1, max: 3 }),
    }),
    ...(gates.length > 0
      ? [fc.record({ kind: fc.constant('gate' as const), gate: fc.constantFrom(...gates) })]
      : []),
    ...(grades.length > 0
      ? [
          fc.record({ kind: fc.constant('grade' as const), atLeast: fc.constantFrom(...grades) }),
          fc.record({ kind: fc.constant('grade-not-above' as const), unit }),
        ]
      : []),
  );
  const tree = fc.letrec<{ condition: Condition }>((tie) => {
    const conditions = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        { arbitrary: plain, weight: 3 },
        fc.record({ kind: fc.constantFrom('all-of', 'any-of', 'none-of'), conditions }),
        fc.record({ kind: fc.constant('share-of' as const), conditions, atLeast: share }),
        fc.record({
          kind: fc.constant('share-of-units' as const),
          type: arbitraryLocalityTypes,
          condition: tie('condition'),
          atLeast: share,
        }),
        fc.record({
          kind: fc.constant('share-of-units' as const),
          condition: tie('condition'),
          atMost: share,
        }),
      ),
    };
  });
  return tree.condition;
}
