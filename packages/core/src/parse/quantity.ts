import type { Bound } from '../model/target.js';
import { parseNumber, type NumberConvention } from './number.js';
import type { Result } from './result.js';

/** A stated amount and how it binds. */
export interface Quantity {
  value: number;
  bound: Bound;
}

const bounds: readonly [Bound, RegExp][] = [
  ['at-least', /^(?:ít nhất|tối thiểu|từ|at least|≥|>=)\s*(.+?)(?:\s+trở lên)?$/i],
  ['at-most', /^(?:nhiều nhất|tối đa|không quá|at most|≤|<=)\s*(.+)$/i],
  ['more-than', /^(?:trên|hơn|more than|>)\s*(.+)$/i],
  ['less-than', /^(?:dưới|less than|<)\s*(.+)$/i],
];

/**
 * Reads an amount with its bound: "ít nhất 07" is at least 7, "không quá 5%" at most 5.
 *
 * @example
 * parseQuantity('ít nhất 07'); // { ok: true, value: { value: 7, bound: 'at-least' } }
 */
export function parseQuantity(text: string, convention?: NumberConvention): Result<Quantity> {
  const clean = text.normalize().trim();
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
