import type { Scheme } from '../model/scheme/scheme.js';

/** The years to which a scheme applies, as people write them: `2023`, `2021–2023`, `≥ 2023`. */
export function validYears({ validFor: { from, to } }: Scheme): string {
  if (to === undefined) return `≥ ${from}`;
  return from === to ? from : `${from}–${to}`;
}

/** Whether a scheme applies to a year. */
export const isValidFor = ({ validFor: { from, to = '9999' } }: Scheme, year: string): boolean =>
  from <= year && year <= to;
