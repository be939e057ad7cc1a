import type { Locale } from '@thidua/core';
import { routes } from '../../routes.js';

/** What the address of the comparison says: one locality, and with which. */
export const compareParameters = {
  vi: ['dia-phuong', 'voi'],
  en: ['locality', 'with'],
} as const satisfies Record<Locale, readonly [string, string]>;

/** The comparison of two localities by their codes; with one, the other is to be chosen. */
export function compareAddress(code: string, other: string | undefined, locale: Locale): string {
  const [own, beside] = compareParameters[locale];
  const parameters = new URLSearchParams({ [own]: code, ...(other && { [beside]: other }) });
  return `${routes.compare[locale]}?${parameters}`;
}
