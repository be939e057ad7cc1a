import type { Area, Locale, Scoreboard } from '@thidua/core';
import type { Problem } from './error-event.js';

const unknownArea: Record<Locale, (id: string, known: string) => string> = {
  vi: (id, known) => `Không có nội dung thi đua “${id}”. Các nội dung có: ${known}.`,
  en: (id, known) => `There is no emulation area “${id}”. Known areas: ${known}.`,
};

/** The problem that no area has this id, with the existing ones; nothing if it exists or none is named. */
export function problemOfArea(
  { areas = [] }: Scoreboard,
  id: string | undefined,
  locale: Locale,
): Problem | undefined {
  if (!id || areas.some((area) => area.id === id)) return undefined;
  const known = areas.map((area) => area.id).join(', ') || '–';
  return { code: 'unknown-area', message: unknownArea[locale](id, known), cause: id };
}

/** An area's title with its number in the directive. */
export const areaTitle = ({ number, title }: Area, locale: Locale): string =>
  number ? `${number}. ${title[locale]}` : title[locale];
