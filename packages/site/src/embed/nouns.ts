import type { Locale } from '@thidua/core';
import type { Address } from '../routes.js';

/** The elements that a site shows. */
export const nouns = ['progress', 'leaderboard', 'countdown'] as const;

/** An element that a site shows. */
export type Noun = (typeof nouns)[number];

/** An element as part of an address, in each language. */
export const slugs: Record<Noun, Address> = {
  progress: { vi: 'tien-do', en: 'progress' },
  leaderboard: { vi: 'bang-xep-hang', en: 'leaderboard' },
  countdown: { vi: 'dem-nguoc', en: 'countdown' },
};

/** What the elements are called. */
export const nounNames: Record<Locale, Record<Noun, string>> = {
  vi: { progress: 'Tiến độ', leaderboard: 'Bảng xếp hạng', countdown: 'Đếm ngược' },
  en: { progress: 'Progress', leaderboard: 'Leaderboard', countdown: 'Countdown' },
};
