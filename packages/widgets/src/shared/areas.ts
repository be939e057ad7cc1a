import { messages, textIn, type Area, type Language, type Scoreboard } from '@thidua/core';
import type { Problem } from './error-event.js';

export interface AreaWords {
  unknown: (id: string, known: string) => string;
}

export const areaWords = messages<AreaWords>('area', {
  vi: {
    unknown: (id, known) => `Không có nội dung thi đua “${id}”. Các nội dung có: ${known}.`,
  },
  en: {
    unknown: (id, known) => `There is no emulation area “${id}”. Known areas: ${known}.`,
  },
});

/** The problem that no area has this id, with the existing ones; nothing if it exists or none is named. */
export function problemOfArea(
  { areas = [] }: Scoreboard,
  id: string | undefined,
  locale: Language,
): Problem | undefined {
  if (!id || areas.some((area) => area.id === id)) return undefined;
  const known = areas.map((area) => area.id).join(', ') || '–';
  return { code: 'unknown-area', message: areaWords(locale).unknown(id, known), cause: id };
}

/** An area's title with its number in the directive. */
export const areaTitle = ({ number, title }: Area, locale: Language): string =>
  number ? `${number}. ${textIn(title, locale)}` : textIn(title, locale);
