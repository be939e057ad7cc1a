import type { SheetFinding } from '../issues/issue.js';
import { canBeNegative, isCounted } from '../meaning/units.js';
import { byInput, numberIn } from './check-shares.js';
import { placeOf, textOf, type Figure } from './figure.js';

/**
 * Numbers that no count or measure can be, by the unit of their input: fewer than none of something,
 * and a part of something that is counted whole.
 */
export function countFindings(figures: readonly Figure[]): SheetFinding[] {
  return (['value', 'target'] as const).flatMap((part) =>
    [...byInput(figures, part)].flatMap(([input, stated]): SheetFinding[] => {
      const [isWhole, isSigned] = [isCounted(input), canBeNegative(input)];
      const expected = input.unit?.vi ?? '';
      return stated.flatMap((each): SheetFinding[] => {
        const value = numberIn(each);
        const isNegative = value < 0 && !isSigned;
        if (!isNegative && (!isWhole || Number.isInteger(value))) return [];
        const code = isNegative ? 'negative' : 'not-whole';
        return [{ code, at: placeOf(each), received: textOf(each), expected, about: input.title }];
      });
    }),
  );
}
