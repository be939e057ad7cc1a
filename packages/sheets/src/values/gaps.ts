import { foldText, formatMissing, type MissingReason } from '@thidua/core';

const reasons: readonly MissingReason[] = [
  'not-assigned',
  'not-reported',
  'no-data',
  'not-published',
  'not-surveyed',
  'not-comparable',
  'withheld',
  'not-eligible',
];

const words: readonly (readonly [MissingReason, RegExp])[] = [
  ['not-reported', /^(?:[-–—−]+|chua bao cao)$/],
  ['no-data', /^(?:…|\.{2,}|chua co(?: so lieu| du lieu)?|khong co (?:so|du) lieu|n\/?a|no data)$/],
  ['not-assigned', /^(?:khong (?:duoc )?giao(?: chi tieu)?|not assigned)$/],
];

const written = new Map(
  reasons.flatMap((reason) => [
    [foldText(formatMissing(reason, 'vi')), reason] as const,
    [foldText(formatMissing(reason, 'en')), reason] as const,
  ]),
);

/**
 * Why there is no value, where a text says so: `-` and `–` that it was not reported, `…` and “chưa có”
 * that there are no data, “không giao” that it was not assigned; and the words in which reasons are
 * printed elsewhere. “không có” says no in a column of yes and no; ask for that first.
 */
export function gapOf(text: string): MissingReason | undefined {
  const plain = text.trim();
  if (plain === '') return 'not-reported';
  // No reason is told with a digit: most cells are numbers.
  if (/\d/.test(plain)) return undefined;
  if (/^[-–—−]+$/.test(plain)) return 'not-reported';
  const folded = foldText(plain);
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? written.get(folded);
}
