import { isMissing } from '../model/value/is-missing.js';
import type { MissingReason } from '../model/value/missing.js';
import type { RuleKind } from '../model/scheme/rule.js';
import type { Language } from '../model/value/text.js';
import { isMoreThan, isSame } from '../numbers/tolerance.js';
import { factsOf, isRuleKind } from '../rules/facts.js';
import { formatCompared } from './compared.js';
import { comparisonsOf, writerOf, type Reason } from './comparisons.js';
import { formatGap, formatMissing, formatUnscored } from './missing.js';
import { messages } from './messages.js';
import { pointsOf } from './points.js';
import { textIn } from './text.js';
import { ruleWordings, unknownNumber } from './rule-wordings.js';
import { formatPassedOver, formatReported } from './reported.js';
import { ruleOf, type ReasonCriterion } from './value.js';

/** What came of a criterion. */
export interface ReasonPhrases {
  missing: (gap: string) => string;
  penalty: (points: string) => string;
  noPenalty: string;
  points: (points: string) => string;
  none: (gap: string, points: string) => string;
  beyond: (points: string, most: string) => string;
  most: (points: string) => string;
  least: (points: string) => string;
}

export const reasonPhrases = messages<ReasonPhrases>('reason', {
  vi: {
    missing: (gap) => `chưa tính điểm (${gap})`,
    penalty: (points) => `bị trừ ${points}`,
    noPenalty: 'không bị trừ điểm',
    points: (points) => `được ${points}`,
    none: (gap, points) => `${gap} nên tính ${points}`,
    beyond: (points, most) => `${points}, vượt điểm chuẩn ${most}`,
    most: (points) => ` (tính ra ${points} điểm, chỉ tính đến mức tối đa)`,
    least: (points) => ` (tính ra ${points} điểm, tính bằng mức tối thiểu)`,
  },
  en: {
    missing: (gap) => `not scored (${gap})`,
    penalty: (points) => `${points} taken off`,
    noPenalty: 'no points taken off',
    points: (points) => points,
    none: (gap, points) => `${gap}, so counted as ${points}`,
    beyond: (points, most) => `${points}, above the standard ${most}`,
    most: (points) => ` (${points} before the maximum was applied)`,
    least: (points) => ` (${points} before the minimum was applied)`,
  },
});

/** Rules that give nobody points if all units are equal. */
const comparing: ReadonlySet<string> = new Set<RuleKind>([
  'share-of-best',
  'min-max',
  'distance-to-target',
  'z-score',
  'percentile-rank',
  'exponential-rank',
]);

/** What was given or deducted, out of how much, and what the rule's limits cut. */
function resultOf(
  points: number,
  { uncut }: Reason,
  { effect, maxPoints }: ReasonCriterion,
  locale: Language,
  digits: number | undefined,
): string {
  const words = reasonPhrases(locale);
  const isPenalty = effect === 'penalty';
  if (isPenalty && points === 0) return words.noPenalty;
  // Negative points do the opposite, and the maximum does not apply to them.
  const most = points < 0 ? undefined : maxPoints;
  const numbers = [Math.abs(points), most, uncut].filter((number) => number !== undefined);
  const write = writerOf(numbers, formatCompared(numbers, locale, digits));
  const own = write(Math.abs(points));
  // Points above the maximum, which some rules allow, are not a part of it.
  const isBeyond = most !== undefined && isMoreThan(points, most);
  const size = isBeyond
    ? words.beyond(pointsOf(own, undefined, locale), pointsOf(write(most), undefined, locale))
    : pointsOf(own, most === undefined ? most : write(most), locale);
  const isTaken = isPenalty === points >= 0;
  const cut = uncut === undefined ? '' : words[uncut > points ? 'most' : 'least'](write(uncut));
  return `${words[isTaken ? 'penalty' : 'points'](size)}${cut}`;
}

/** Says that there is nothing to score, and that it counts as 0 points. */
function countedAsNone(
  reason: MissingReason,
  { maxPoints }: ReasonCriterion,
  locale: Language,
  digits: number | undefined,
): string {
  const [own = '', most] = formatCompared([0, maxPoints ?? 0], locale, digits);
  const size = pointsOf(own, maxPoints === undefined ? undefined : most, locale);
  return reasonPhrases(locale).none(formatGap(reason, locale), size);
}

/** The sentence for a criterion for which nothing was reported. */
function clausesOfGap(
  gap: MissingReason,
  { points }: Reason,
  criterion: ReasonCriterion,
  result: string,
  locale: Language,
  digits: number | undefined,
): string[] {
  if (factsOf(ruleOf(criterion)).isUnscored) return [formatMissing(gap, locale)];
  if (isMissing(points)) return [formatUnscored(gap, locale)];
  return points === 0
    ? [countedAsNone(gap, criterion, locale, digits)]
    : [formatMissing(gap, locale), result];
}

/** The sentence for a reported value: the value, what its rule made of it, and the points. */
function clausesOfValue(
  value: number,
  reason: Reason,
  criterion: ReasonCriterion,
  result: string,
  locale: Language,
  digits: number | undefined,
): (string | undefined)[] {
  const { points } = reason;
  const rule = typeof criterion.rule === 'string' ? criterion.rule : criterion.rule.kind;
  const words = comparisonsOf(reason, criterion, locale);
  const clause = isRuleKind(rule) ? ruleWordings(locale)[rule](words) : '';
  const isKnown = clause !== '' && !clause.includes(unknownNumber);
  // Points that an assessor gave are the value.
  const isTold = rule === 'direct-points' && !isMissing(points) && isSame(value, points);
  const isAlike = !isKnown && comparing.has(rule) && points === 0;
  return [
    isTold ? '' : words.value,
    isKnown ? clause : '',
    isAlike ? countedAsNone('not-comparable', criterion, locale, digits) : result,
  ];
}

/** The resulting points; nothing for a criterion that is only shown. */
function outcomeOf(
  reason: Reason,
  criterion: ReasonCriterion,
  locale: Language,
  digits: number | undefined,
): string {
  const { points } = reason;
  if (factsOf(ruleOf(criterion)).isUnscored) return '';
  return isMissing(points)
    ? reasonPhrases(locale).missing(formatGap(points.missing, locale))
    : resultOf(points, reason, criterion, locale, digits);
}

/**
 * Puts into one sentence why a criterion gave its points: what was reported, by which rule, the
 * band that was hit, the resulting points, and what the rule's limits cut. Numbers that are
 * compared have enough digits to be distinguished.
 *
 * @param reason from `explainScore`, or from the breakdown of a board's row
 * @param criterion of the scheme or of the board
 * @param digits decimals of points to begin with, those of the scheme; values have as many as were
 *   reported
 * @throws MisuseError `not-a-number` where a number is none
 * @example
 * formatReason(reason, criterion, 'vi');
 * // 'Xã đạt chuẩn: 75 xã; đạt 75% so với chỉ tiêu 100 xã; được 7,5/10 điểm.'
 */
export function formatReason(
  reason: Reason,
  criterion: ReasonCriterion,
  locale: Language,
  digits?: number,
): string {
  const { value, counted } = reason;
  const result = outcomeOf(reason, criterion, locale, digits);
  const own = counted ?? value;
  const clauses = isMissing(own)
    ? clausesOfGap(own.missing, reason, criterion, result, locale, digits)
    : clausesOfValue(own, { ...reason, value: own }, criterion, result, locale, digits);
  if (counted !== undefined) clauses[0] = formatReported(reason, criterion, locale);
  clauses.push(formatPassedOver(reason, locale));
  const told = clauses.filter((clause) => clause !== undefined && clause !== '');
  return `${textIn(criterion.title, locale)}: ${told.join('; ')}.`;
}
