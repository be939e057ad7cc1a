import type { Criterion } from '../model/scheme/criterion.js';

/** Whether a scheme can mean a better value to give as many points, or more: bands give any to any interval. */
export const isMeantToRise = ({ rule }: Pick<Criterion, 'rule'>): boolean =>
  rule.kind !== 'step-bands';
