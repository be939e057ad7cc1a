import type { Input } from '../model/scheme/criterion.js';
import { largestNumber } from '../numbers/largest-number.js';
import type { Rule } from '../model/scheme/rule.js';
import { factsOf } from './facts.js';
import type { RuleFacts } from './rule.js';

/** The least and the most that can be reported for a criterion, adjustment or fact. */
export function allowedValues(input: Input): readonly [least: number, most: number] {
  const { least = -largestNumber, most }: Partial<RuleFacts> =
    'rule' in input ? factsOf(input.rule.kind) : {};
  if (most !== 'max-points') return [least, most ?? largestNumber];
  return [least, ('rule' in input ? input.maxPoints : undefined) ?? largestNumber];
}

/** Whether a rule has nothing to compute with where there is no target above 0. */
export const dividesByTarget = (rule: Rule): boolean =>
  ['proportional', 'percent-step', 'percent-of-target'].includes(
    'of' in rule ? rule.of : rule.kind,
  );
