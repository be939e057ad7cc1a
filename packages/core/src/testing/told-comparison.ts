import type { Bound } from '../model/value/direction.js';
import type { Locale } from '../model/value/text.js';
import { parseNumber } from '../parse/number.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Reads a number or a day as a reader does; units and percent signs say nothing. */
export function readAmount(text: string, locale: Locale): number {
  const [, ofDay, ofMonth, ofYear] = /(\d+)\/(\d+)\/(\d+)/.exec(text) ?? [];
  if (ofYear !== undefined) return Date.UTC(Number(ofYear), Number(ofMonth) - 1, Number(ofDay));
  const [, day, month = '', year] = /(\d+) ([A-Z][a-z]+) (\d{4})/.exec(text) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), months.indexOf(month), Number(day));
  const [number = ''] = /[−-]?\d[\d.,]*/.exec(text) ?? [];
  const result = parseNumber(number.replace(/[.,]$/, ''), locale);
  return result.ok ? result.value : NaN;
}

const amount = String.raw`([−\d][^()]*?)`;

/** The phrases of each bound, written here anew as their reader knows them. */
const phrases: Record<Locale, [RegExp, Bound][]> = {
  vi: [
    [/^từ hạng (\S+) trở lên/, 'at-most'],
    [/^từ hạng (\S+) trở xuống/, 'at-least'],
    [/^dưới hạng (\S+)/, 'more-than'],
    [/^trên hạng (\S+)/, 'less-than'],
    [/^từ (?:ngày )?(.+?) trở (?:lên|đi)/, 'at-least'],
    [/^trên (.+)/, 'more-than'],
    [/^sau ngày (.+)/, 'more-than'],
    [/^đúng (?:ngày |hạng )?(.+)/, 'exactly'],
    [/^không quá (.+)/, 'at-most'],
    [/^chậm nhất ngày (.+)/, 'at-most'],
    [/^dưới (.+)/, 'less-than'],
    [/^trước ngày (.+)/, 'less-than'],
    [/^(\S+%)/, 'at-least'],
  ],
  en: [
    [/^rank (\S+) or higher/, 'at-most'],
    [/^rank (\S+) or lower/, 'at-least'],
    [/^lower than rank (\S+)/, 'more-than'],
    [/^higher than rank (\S+)/, 'less-than'],
    [/^rank (\S+)/, 'exactly'],
    [/^(.+) or (?:more|later)/, 'at-least'],
    [/^(?:more than|after) (.+)/, 'more-than'],
    [/^exactly (.+)/, 'exactly'],
    [/^(?:no more than (.+)|(.+) or earlier)/, 'at-most'],
    [/^(?:less than|before) (.+)/, 'less-than'],
    [/^(\S+%)/, 'at-least'],
  ],
};

/** What a line of a condition says: what was found, and what was asked for; or nothing of the kind. */
export function readComparison(
  line: string,
  locale: Locale,
): { found: number; bound: Bound; needed: number } | undefined {
  const shape =
    locale === 'vi'
      ? new RegExp(`: ${amount} \\((?:cần|thuộc trường hợp này nếu) (.+?)(?:, bằng .+ lần)?\\) – `)
      : new RegExp(`: ${amount}, (?:applies if (.+)|(.+) needed) – `);
  const [, found, ...asked] = shape.exec(line) ?? [];
  const phrase = asked.find((part) => part !== undefined)?.replace(/ \([\d.]+ times\)$/, '');
  if (found === undefined || phrase === undefined) return undefined;
  for (const [pattern, bound] of phrases[locale]) {
    const level = pattern.exec(phrase)?.slice(1).find(Boolean);
    if (level !== undefined) {
      return { found: readAmount(found, locale), bound, needed: readAmount(level, locale) };
    }
  }
  throw new Error(`No bound is known in “${line}”`);
}
