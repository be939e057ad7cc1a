import type { Locale } from '@thidua/core';

/** The languages in which the site is written. */
export const locales: readonly Locale[] = ['vi', 'en'];
