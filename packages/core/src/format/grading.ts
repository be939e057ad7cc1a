import { failedParts } from '../explain/explain-award.js';
import type { GradingExplanation } from '../explain/explain-grade.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Language } from '../model/value/text.js';
import { conditionClause } from './condition.js';
import { formatList } from './list.js';
import { messages } from './messages.js';

export interface GradingWords {
  grade: (title: string) => string;
  none: string;
  missed: (title: string, why: string) => string;
  unknown: (titles: string) => string;
}

export const gradingWords = messages<GradingWords>('grading', {
  vi: {
    grade: (title) => `Xếp loại: ${title}.`,
    none: 'Chưa xếp loại.',
    missed: (title, why) => `Chưa đạt loại “${title}” – ${why}.`,
    unknown: (titles) => `Chưa đủ số liệu để xét loại ${titles}.`,
  },
  en: {
    grade: (title) => `Grade: ${title}.`,
    none: 'Not graded.',
    missed: (title, why) => `Grade “${title}” not reached – ${why}.`,
    unknown: (titles) => `Too little data to tell whether the grade is ${titles}.`,
  },
});

/** What was not met of a grade: its floor, or the innermost parts of its condition. */
const failedOf = ({ parts = [] }: ConditionResult): ConditionResult[] => parts.flatMap(failedParts);

/**
 * Puts into sentences which grade a unit has, and for the better grades that it missed the floor or
 * condition that was not met, with the number that was found and the one that was needed.
 *
 * @param nameOf title of a criterion, group, fact, gate or grade, or name of a unit, by its id
 * @param digits decimals to begin with, those of the scheme
 * @example
 * formatGrading(explainGrading(scoring, '502'), nameOf, 'vi');
 * // 'Xếp loại: Khá. Chưa đạt loại “Tốt” – Điểm: 78 (cần từ 80 trở lên).'
 */
export function formatGrading(
  { grade, missed }: GradingExplanation,
  nameOf: (id: string) => string,
  locale: Language,
  digits?: number,
): string {
  const words = gradingWords(locale);
  const setting = { nameOf, locale, digits };
  const titleOf = ({ of = '' }: ConditionResult): string => nameOf(of);
  const lost = missed
    .filter(({ verdict }) => verdict !== undefined)
    .map((result) => {
      const why = failedOf(result).map((part) => conditionClause(part, setting));
      return words.missed(titleOf(result), why.join('; '));
    });
  const open = missed
    .filter(({ verdict }) => verdict === undefined)
    .map((result) => `“${titleOf(result)}”`);
  return [
    grade === undefined ? words.none : words.grade(nameOf(grade)),
    ...lost,
    ...(open.length > 0 ? [words.unknown(formatList(open, 'or', locale))] : []),
  ].join(' ');
}
