import fc from 'fast-check';
import type { Unit } from '../model/unit.js';
import { arbitraryQuestion, type FullQuestion } from './arbitrary-question.js';

const unit: Unit = { vi: 'xã', en: 'communes' };

/** Shares that a number loses: nothing, a hair, and what binary arithmetic makes of a sum. */
const shrinks = [1, 1, 1 - 1e-3, 1 - 1e-5, 1 - 2e-7, 1 - 1e-15];

/**
 * A random question whose reported numbers lie a hair below each other, in units that are counted:
 * what two decimals hide.
 */
export const nearlyEqualQuestion = (): fc.Arbitrary<FullQuestion> =>
  fc
    .tuple(arbitraryQuestion(), fc.infiniteStream(fc.constantFrom(...shrinks)))
    .map(([question, stream]): FullQuestion => {
      const shrunk = (value: number): number => value * (stream.next().value as number);
      const named = <Input extends { unit?: Unit | undefined }>(input: Input): Input => ({
        ...input,
        unit,
      });
      const { scheme, reports } = question;
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
            ...(typeof entry.value === 'number' && { value: shrunk(entry.value) }),
          })),
        })),
      };
    });
