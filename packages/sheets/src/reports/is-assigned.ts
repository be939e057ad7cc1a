import type { Locality } from '@thidua/core';
import type { Input } from '../meaning/criterion-lookup.js';

/** Whether a criterion is for a unit, by its classes: who is of none that it is for owes no figure. */
export function isAssigned(input: Input, { classes = [] }: Pick<Locality, 'classes'>): boolean {
  const target = 'rule' in input ? input.target : undefined;
  if (typeof target !== 'object') return true;
  const { byClass, otherwise } = target;
  const isOfOne = byClass.some((each) => classes.includes(each.class));
  return isOfOne || (otherwise !== undefined && otherwise !== 'not-assigned');
}
