import type { Locale } from '@thidua/core';

/** The languages in which a site can be: Vietnamese at its root, English below `/en/`. */
export const allLocales: readonly Locale[] = ['vi', 'en'];
