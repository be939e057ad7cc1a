import type { Bound } from '../model/value/direction.js';
import { parseNumber, type NumberConvention } from './number.js';
import type { Result } from '../issues/result.js';

/** A stated amount and how it binds. */
export interface Quantity {
  value: number;
  bound: Bound;
}

// A text such as "từ 5 đến 10" begins like one of these, but its rest is not a number.
const bounds: readonly [Bound, RegExp][] = [
  ['at-most', /^(?:từ )?(.+?) trở xuống$/i],
  ['at-least', /^(?:ít nhất|tối thiểu|không dưới|từ|at least|≥|>=) ?(.+?)(?: trở lên)?$/i],
  ['at-least', /^(.+?) trở lên$/i],
  ['at-most', /^(?:nhiều nhất|tối đa|không quá|at most|≤|<=) ?(.+)$/i],
  ['more-than', /^(?:trên|hơn|more than|>) ?(.+)$/i],
  ['less-than', /^(?:dưới|less than|<) ?(.+)$/i],
];

/**
 * Reads an amount with its bound: "ít nhất 07" is at least 7, "không quá 5%" at most 5. Without a
 * bound it is `exactly`.
 *
 * @example
 * parseQuantity('ít nhất 07'); // { ok: true, value: { value: 7, bound: 'at-least' } }
 */
export function parseQuantity(text: string, convention?: NumberConvention): Result<Quantity> {
  const clean = text.normalize().replace(/\s+/g, ' ').trim();
  for (const [bound, pattern] of bounds) {
    const amount = pattern.exec(clean)?.[1];
    if (amount !== undefined) return withBound(parseNumber(amount, convention), bound, text);
  }
  return withBound(parseNumber(clean, convention), 'exactly', text);
}

function withBound(amount: Result<number>, bound: Bound, text: string): Result<Quantity> {
  if (amount.ok) return { ...amount, value: { value: amount.value, bound } };
  return { ok: false, issues: amount.issues.map((issue) => ({ ...issue, received: text })) };
}
