import type { Report } from '@thidua/core';
import type { SheetFinding } from '../issues/issue.js';
import { isInPercent } from '../meaning/units.js';
import { clean } from '../values/number.js';
import { byInput, medianOf, numberIn } from './check-shares.js';
import { placeOf, textOf, type Figure } from './figure.js';

const shown = (value: number): string => String(clean(value)).replace('.', ',');

/** How many times as large a number may be before its unit is in doubt. */
const [beyondOthers, beyondBefore] = [500, 5];

const isFar = (value: number, other: number, factor: number): boolean =>
  value !== 0 &&
  other !== 0 &&
  (Math.abs(value) >= factor * Math.abs(other) || Math.abs(other) >= factor * Math.abs(value));

/** Numbers that are hundreds of times as large, or as small, as the others of their input. */
export function magnitudeFindings(figures: readonly Figure[]): SheetFinding[] {
  return [...byInput(figures, 'value')].flatMap(([input, stated]): SheetFinding[] => {
    if (isInPercent(input) || stated.length < 5) return [];
    const middle = medianOf(stated.map(numberIn).filter((value) => value !== 0));
    return stated
      .filter((each) => isFar(numberIn(each), middle, beyondOthers))
      .map((each) => ({
        ...{ code: 'magnitude' as const, at: placeOf(each), received: textOf(each) },
        ...{ expected: shown(middle), about: input.title },
      }));
  });
}

/** Numbers that are several times what they were in the period before. */
export function jumpFindings(
  figures: readonly Figure[],
  previous: readonly Report[] = [],
): SheetFinding[] {
  const before = new Map<string, number>();
  for (const { entries } of previous) {
    for (const { code, criterion, value } of entries) {
      if (typeof value === 'number') before.set(JSON.stringify([code, criterion]), value);
    }
  }
  if (before.size === 0) return [];
  return figures.flatMap(({ code, input, parts: { value: stated } }): SheetFinding[] => {
    const last = before.get(JSON.stringify([code, input.id]));
    if (!stated || last === undefined || !isFar(numberIn(stated), last, beyondBefore)) return [];
    const received = textOf(stated);
    return [
      { code: 'jump', at: placeOf(stated), received, expected: shown(last), about: input.title },
    ];
  });
}
