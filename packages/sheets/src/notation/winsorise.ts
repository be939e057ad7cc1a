import type { Criterion } from '@thidua/core';
import { printNumber, readNumber } from './atoms.js';
import { comparisons, wordFor } from './lists.js';
import type { Scanner } from './scanner.js';

type Winsorise = NonNullable<Criterion['winsorise']>;

/** The limits of the shape, as they are written. */
const limits = [
  ['độ lệch', 'skewness'],
  ['độ nhọn', 'kurtosis'],
] as const;

/**
 * What becomes of values far from the others: `tất cả: tối đa 5 giá trị`, `trong cụm: tối đa 2 giá
 * trị; độ lệch 2,25; độ nhọn 3`, `tất cả: từ phân vị 0,05 đến 0,95`.
 */
export function printWinsorise(winsorise: Winsorise): string {
  const within = wordFor(comparisons, winsorise.within);
  if (winsorise.by === 'quantiles') {
    const { lower, upper } = winsorise;
    return `${within}: từ phân vị ${printNumber(lower)} đến ${printNumber(upper)}`;
  }
  const stated = limits.flatMap(([word, key]) =>
    winsorise[key] === undefined ? [] : [`; ${word} ${printNumber(winsorise[key])}`],
  );
  return `${within}: tối đa ${printNumber(winsorise.most)} giá trị${stated.join('')}`;
}

/** @throws NotationError */
export function readWinsorise(scanner: Scanner): Winsorise {
  const found = comparisons.find(([word]) => scanner.takeWord(word));
  if (!found) return scanner.fail(comparisons.map(([word]) => word).join(', '));
  const [, within] = found;
  scanner.takeWord(':');
  if (scanner.takeWord('từ phân vị')) {
    const lower = readNumber(scanner);
    scanner.need('đến');
    return { by: 'quantiles', lower, upper: readNumber(scanner), within };
  }
  scanner.need('tối đa');
  const most = readNumber(scanner);
  scanner.need('giá trị');
  const stated: { skewness?: number; kurtosis?: number } = {};
  while (scanner.takeWord(';')) {
    const limit = limits.find(([word]) => scanner.takeWord(word));
    if (!limit) return scanner.fail(limits.map(([word]) => word).join(', '));
    stated[limit[1]] = readNumber(scanner);
  }
  return { by: 'count', most, ...stated, within };
}
