import type { Locale } from '@thidua/core';
import { en } from './en.js';
import type { FileWords } from './file-words.js';
import { vi } from './vi.js';

/** What is said of files, in every language. */
export const fileWords: Record<Locale, FileWords> = { vi, en };
