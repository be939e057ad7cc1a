import type { CivilDate } from '@thidua/core';

/** A day for a calendar. */
export interface CalendarDay {
  /** The same whenever the file is made, so that a calendar replaces what it had. */
  id: string;
  date: CivilDate;
  title: string;
  description?: string | undefined;
  url?: string | undefined;
  /** Comes back every year. */
  isYearly?: boolean | undefined;
}

/** What a calendar file is of. */
export interface CalendarFile {
  /** Id of the scoreboard. */
  id: string;
  name: string;
  /** When it was published, ISO 8601 with an offset. */
  publishedAt: string;
  days: readonly CalendarDay[];
}

/** The most octets of a line without its end, RFC 5545 §3.1. */
const mostOctets = 75;
const dayLength = 86_400_000;

/** How many octets one character has in UTF-8. An encoder for each would take longer than all the rest. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Breaks a line where it would have more than 75 octets, never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const own = octetsOf(character);
    if (octets + own > mostOctets) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += own;
  }
  return [...lines, part].join('\r\n');
}

/** Text with what has a meaning in the format escaped, and without controls. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const compact = (date: string): string => date.replaceAll('-', '');

/** The day after, counted without any time zone; nothing after the last that four digits can write. */
function dayAfter(date: CivilDate): string | undefined {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + dayLength).toISOString();
  return /^\d{4}-/.test(next) ? next.slice(0, 10) : undefined;
}

/**
 * Days as an iCalendar file (RFC 5545). Each is a whole day, not a moment: it is the same day wherever
 * the calendar is. `DTEND` is the day after, since it is exclusive.
 *
 * @example
 * icsOf({ id: 's', name: 'N', publishedAt: '2023-06-11T08:00:00+07:00', days: [
 *   { id: 'a', date: '2023-12-31', title: 'Hạn' } ] });
 * // 'BEGIN:VCALENDAR\r\n…DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101\r\n…'
 */
export function icsOf({ id, name, publishedAt, days }: CalendarFile): string {
  const stamp = new Date(publishedAt).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((day) => {
    const end = dayAfter(day.date);
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${day.id}@${id}`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day.date)}`,
      ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
      ...(day.isYearly ? ['RRULE:FREQ=YEARLY'] : []),
      `SUMMARY:${escaped(day.title)}`,
      ...(day.description ? [`DESCRIPTION:${escaped(day.description)}`] : []),
      ...(day.url ? [`URL:${day.url.replace(/\s/g, '')}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Thi Dua SDK//timeline//VI',
      'CALSCALE:GREGORIAN',
    ],
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
