import { isCivilDate, type Adjustment, type Criterion } from '@thidua/core';
import { dayAfter } from '@thidua/site/parts';

type Input = Criterion | Adjustment;

/** How a value is put in. */
export type ValueKind = 'number' | 'yes-no' | 'date';

/** How the value of a criterion is entered. */
export function valueKind({ rule, target }: Pick<Input, 'rule' | 'target'>): ValueKind {
  if (rule.kind === 'deadline') return 'date';
  return rule.kind === 'achieved-or-not' && target === undefined ? 'yes-no' : 'number';
}

/** The largest value that can be reported; undefined if there is no limit. */
export function mostOf({ rule, maxPoints }: Pick<Input, 'rule' | 'maxPoints'>): number | undefined {
  if (rule.kind === 'direct-points') return maxPoints;
  return rule.kind === 'survey' ? 100 : undefined;
}

/** A value of the engine, where a day is its number and yes is 1, as fields and addresses hold it. */
export function textOf(input: Input, value: number): string {
  if (valueKind(input) === 'date') return dayAfter('1970-01-01', value);
  // Freed of binary noise: nobody wants 90.00000000000001 %.
  return String(Number(value.toPrecision(12)));
}

/** The value of a criterion in a text; undefined if it cannot be reported. */
export function valueIn(input: Input, text: string): number | boolean | string | undefined {
  if (valueKind(input) === 'date') return isCivilDate(text) ? text : undefined;
  if (valueKind(input) === 'yes-no') return text === '1' || text === '0' ? text === '1' : undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= (mostOf(input) ?? 1e6) ? value : undefined;
}
