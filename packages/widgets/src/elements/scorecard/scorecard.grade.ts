import {
  formatNumber,
  formatPercent,
  textIn,
  type Board,
  type BoardRow,
  type Language,
  type MissedGrade,
  type UnmetCondition,
} from '@thidua/core';
import { scorecardWords } from './scorecard.messages.js';

/** Whether a rank is asked for, at least so good. */
const isPlace = ({ operand, bound }: UnmetCondition): boolean =>
  (operand === 'rank' || operand === 'rank-of') && bound === 'at-most';

/** One unmet condition as a clause, with the number that was found and the one that is needed. */
function clauseOf(part: UnmetCondition, board: Board, locale: Language): string {
  const words = scorecardWords(locale);
  const { operand, of, actual, needed, bound = 'at-least', reads } = part;
  const named = [...(board.groups ?? []), ...(board.criteria ?? []), ...board.grades];
  const title = textIn(part.title ?? named.find(({ id }) => id === of)?.title, locale);
  const isShare = operand === 'share' || operand === 'ratio';
  const write = (value: number): string =>
    isShare
      ? formatPercent(formatNumber(Math.round(value * 1000) / 10, locale), locale)
      : formatNumber(value, locale);
  const level = needed === undefined ? undefined : words.bound[bound](write(needed));
  if (operand === 'score' && level !== undefined) return words.score(level);
  if (isPlace(part) && actual !== undefined && needed !== undefined)
    return words.place(title, write(actual), write(needed));
  const isTold = level !== undefined && actual !== undefined && reads === undefined;
  if (!isTold || !title || operand === 'count') return words.unmet(title ?? words.aCondition);
  return words[operand === 'share' ? 'share' : 'value'](title, write(actual), level);
}

function missedText(
  { grade, verdict, parts }: MissedGrade,
  board: Board,
  locale: Language,
): string {
  const words = scorecardWords(locale);
  const title = textIn(board.grades.find(({ id }) => id === grade)?.title, locale) ?? grade;
  if (verdict === undefined || parts.length === 0) return words.unknown(title);
  const why = parts.map((part) => clauseOf(part, board, locale)).join('; ');
  // A rank may be all that the grade asks for: of the points nothing is said then.
  return parts.some((part) => part.operand === 'score' || isPlace(part))
    ? words.missed(title, why)
    : words.missedBut(title, why);
}

/** The grade, and what kept the unit from the next better one; undefined where nobody is graded. */
export function gradeText(
  { grade, gradeReason = [] }: BoardRow,
  board: Board,
  locale: Language,
): { grade: string; reason: string } | undefined {
  if (board.grades.length === 0) return undefined;
  const words = scorecardWords(locale);
  const title = textIn(board.grades.find(({ id }) => id === grade)?.title, locale);
  const [nearest] = gradeReason;
  return {
    grade: title === undefined ? words.noGrade : words.grade(title),
    reason: nearest ? missedText(nearest, board, locale) : '',
  };
}
