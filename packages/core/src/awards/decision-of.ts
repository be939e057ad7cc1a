import type { Award, Decision } from '../model/board/award.js';

/**
 * The decision by which something was awarded, whichever way a file states it: whole, or as its
 * source with the day beside it. Undefined where none is known.
 *
 * @example
 * decisionOf({ award: 'flag', code: '507', date: '2023-12-20', decision: { title, reference: '12/QĐ' } });
 * // { number: '12/QĐ', date: '2023-12-20', source: { title, reference: '12/QĐ' } }
 */
export function decisionOf({ decision, date }: Award): Decision | undefined {
  if (!decision || 'source' in decision) return decision;
  return {
    ...(decision.reference !== undefined && { number: decision.reference }),
    ...(date !== undefined && { date }),
    source: decision,
  };
}
