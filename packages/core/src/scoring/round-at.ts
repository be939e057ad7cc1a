import type { Rounding } from '../model/scheme/scheme.js';
import { roundingOf } from '../numbers/score-rounding.js';

/** The rounding of criteria, or of groups inside the whole; undefined where a scheme rounds later. */
export function roundAt(
  { digits, mode, stage, criterionDigits, groupDigits }: Rounding,
  level: 'criterion' | 'group',
): ((value: number) => number) | undefined {
  const isRounded = stage === 'criterion' || stage === level;
  const own = level === 'criterion' ? criterionDigits : groupDigits;
  return isRounded ? roundingOf({ digits: own ?? digits, mode }) : undefined;
}
