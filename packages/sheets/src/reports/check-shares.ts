import type { SheetFinding } from '../issues/issue.js';
import { isInPercent } from '../meaning/units.js';
import { clean } from '../values/number.js';
import { placeOf, textOf, type Figure, type Stated } from './figure.js';

const shown = (value: number): string => String(clean(value)).replace('.', ',');

/** Figures of one input, by what it is that they are. */
export function byInput(
  figures: readonly Figure[],
  part: 'value' | 'target',
): Map<Figure['input'], Stated[]> {
  const lists = new Map<Figure['input'], Stated[]>();
  for (const { input, parts } of figures) {
    const stated = parts[part];
    if (!stated || !('value' in stated.read) || typeof stated.read.value !== 'number') continue;
    const list = lists.get(input);
    if (list) list.push(stated);
    else lists.set(input, [stated]);
  }
  return lists;
}

/** The number that was read of a cell. */
export const numberIn = ({ read }: Stated): number =>
  'value' in read && typeof read.value === 'number' ? read.value : Number.NaN;

/** The number in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Whether nothing says of a figure what it is a part of: no format, no factor. */
const isOpen = ({ from, read }: Stated): boolean =>
  from.mapped.factor === undefined && !('isPercent' in read);

const isShare = (value: number): boolean => value > 0 && value < 1;

/**
 * Shares among percentages: 0,67 in a criterion in % may mean 67 % or 0,67 %. One among numbers like
 * 67 is an issue; where all are like that it is asked what they are. A percent format says it, and so
 * does a factor in the mapping.
 */
export function shareFindings(figures: readonly Figure[]): SheetFinding[] {
  return (['value', 'target'] as const).flatMap((part) =>
    [...byInput(figures, part)].flatMap(([input, stated]): SheetFinding[] => {
      if (!isInPercent(input)) return [];
      const shares = stated.filter((each) => isOpen(each) && isShare(numberIn(each)));
      if (shares.length === 0) return [];
      const others = stated.map(numberIn).filter((value) => value > 1);
      const about = input.title;
      if (others.length === 0 && stated.every(isOpen)) {
        const seen = new Set<string>();
        return shares.flatMap((each): SheetFinding[] => {
          const { mapped } = each.from;
          const isColumn = mapped.criterion !== undefined;
          const { row: _, ...column } = placeOf(each);
          const at = isColumn ? column : placeOf(each);
          const key = JSON.stringify(at);
          if (seen.has(key)) return [];
          seen.add(key);
          const received = mapped.heading ?? textOf(each);
          return [{ code: 'shares-or-percents', at, received, about }];
        });
      }
      const middle = others.length === 0 ? 100 : medianOf(others);
      if (middle < 10) return [];
      return shares.map((each) => ({
        ...{
          code: 'share-among-percents' as const,
          at: placeOf(each),
          received: textOf(each),
          about,
        },
        ...{ expected: shown(middle), suggestion: `${shown(numberIn(each) * 100)}%` },
      }));
    }),
  );
}
