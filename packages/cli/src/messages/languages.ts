import type { Locale } from '@thidua/core';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { vi } from './vi.js';

/** The texts of every language. */
export const languages: Record<Locale, Messages> = { vi, en };

/** Tells whether this program speaks a language. */
export const isLocale = (text: unknown): text is Locale =>
  typeof text === 'string' && Object.hasOwn(languages, text);
