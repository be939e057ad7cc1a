import fc from 'fast-check';
import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Unit } from '../model/value/unit.js';
import { factsOf } from '../rules/facts.js';
import { arbitraryQuestion, type FullQuestion } from './arbitrary-question.js';

const unit: Unit = { vi: 'xã', en: 'communes' };

/** Shares that a number loses: nothing, a hair, and what binary arithmetic makes of a sum. */
const shrinks = [1, 1 - 1e-3, 1 - 1e-5, 1 - 2e-7, 1 - 1e-15, 1 + 1e-5];

/** A level that the rule holds a value against: its target, or its most points. */
function levelOf(input: Criterion | Adjustment, entry: ReportEntry): number | undefined {
  const { rule, maxPoints, target } = input;
  const level = entry.target ?? target ?? (rule.kind === 'direct-points' ? maxPoints : undefined);
  return typeof level === 'number' ? level : undefined;
}

/** A value of an entry that is a hair off, and still within what its rule reads. */
function nearly(
  { criteria, adjustments }: Scheme,
  entry: ReportEntry,
  value: number,
  [shrink, isAtLevel]: readonly [number, boolean],
): number {
  const input = [...criteria, ...adjustments].find(({ id }) => id === entry.criterion);
  if (!input) return value;
  const { least = -Infinity, most = Infinity } = factsOf(input.rule.kind);
  const highest = most === 'max-points' ? (input.maxPoints ?? Infinity) : most;
  const moved = (isAtLevel ? (levelOf(input, entry) ?? value) : value) * shrink;
  return Math.max(least, Math.min(highest, moved));
}

/**
 * A random question whose reported numbers lie a hair below or above each other and the levels of
 * the scheme, in units that are counted: what two decimals hide.
 */
export const nearlyEqualQuestion = (): fc.Arbitrary<FullQuestion> =>
  fc
    .tuple(
      arbitraryQuestion(),
      fc.infiniteStream(fc.tuple(fc.constantFrom(...shrinks), fc.boolean())),
    )
    .map(([question, stream]): FullQuestion => {
      const { scheme, reports } = question;
      const named = <Input extends { unit?: Unit | undefined }>(input: Input): Input => ({
        ...input,
        unit,
      });
      return {
        ...question,
        scheme: {
          ...scheme,
          criteria: scheme.criteria.map(named),
          adjustments: scheme.adjustments.map(named),
        },
        reports: reports.map((report) => ({
          ...report,
          entries: report.entries.map((entry) => ({
            ...entry,
            ...(typeof entry.value === 'number' && {
              value: nearly(scheme, entry, entry.value, stream.next().value as [number, boolean]),
            }),
          })),
        })),
      };
    });
