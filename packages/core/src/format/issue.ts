import { isCivilDate } from '../calendar/civil-date.js';
import type { Locale } from '../model/value/text.js';
import type { Issue, IssueData } from '../issues/issue.js';
import { formatDate } from './date.js';
import { englishIssues } from './issue-wordings-en.js';
import { vietnameseIssues } from './issue-wordings-vi.js';
import type { IssueWordings } from './issue-wordings.js';

const issueWordings: Record<Locale, IssueWordings> = { vi: vietnameseIssues, en: englishIssues };

const longest = 60;

/**
 * A value as it is shown: in quotes, shortened if long; anything that is not a plain value, in
 * words.
 */
function shown(value: unknown, locale: Locale): string {
  const { values } = issueWordings[locale];
  if (value === null) return values.null;
  if (Array.isArray(value)) return values.array;
  if (typeof value === 'object') return values.object;
  // JSON has no such value: the file had a number such as 1e999.
  if (value === Infinity || value === -Infinity) return values.endless;
  const text = String(value);
  // A cut between the two halves of a surrogate pair would leave an unprintable half.
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `“${text.length > longest ? `${cut}…` : text}”`;
}

/** Days of a text as people write them: `≤ 2023-12-31` → `≤ 31/12/2023`. */
const daysIn = (text: string, locale: Locale): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    isCivilDate(day) ? formatDate(day, locale) : day,
  );

/**
 * Puts an issue into words: what it is about, what is wrong, the value, where, and what to do.
 *
 * @example
 * formatIssue({ code: 'no-such-date', path: ['asOf'], received: '31/4/2023' }, 'vi').message;
 * // 'Không có ngày “31/4/2023” (tại asOf)'
 */
export function formatIssue(issue: IssueData, locale: Locale): Issue {
  const { at, names, issues } = issueWordings[locale];
  const { code, path, received, expected = '', about } = issue;
  const [message, usualHint, otherwise = usualHint] = issues[code];
  const hint = issue.expected === undefined ? otherwise : usualHint;
  // A form is copied as it stands; a limit is read.
  const limit = code === 'out-of-range' ? daysIn(expected, locale) : expected;
  const name = Object.hasOwn(names, expected) ? names[expected] : limit;
  const fill = (template: string): string =>
    template.replace(/\{(expected|n)?\}/g, (_, what) =>
      what === 'expected'
        ? (name ?? '')
        : what === 'n' && typeof received === 'number'
          ? String(received)
          : shown(received, locale),
    );
  const where = path.length > 0 ? ` (${at} ${path.join('.')})` : '';
  const own = fill(message);
  const told = about ? `${about[locale]}: ${own.charAt(0).toLowerCase()}${own.slice(1)}` : own;
  const sentence = told + where;
  return {
    ...issue,
    message: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    hint: fill(hint),
  };
}
