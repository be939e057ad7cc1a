import { civilDateOfDay } from '../calendar/civil-date.js';
import type { BoardCriterion, Breakdown } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import type { Direction } from '../model/target.js';
import type { Locale, Text } from '../model/text.js';
import { factsOf, isRuleKind } from '../rules/facts.js';
import { formatDate } from './date.js';
import { formatMissing } from './missing.js';
import { formatNumber } from './number.js';
import { formatPoints } from './points.js';
import { ruleWordings, type ReasonWords } from './rule-wordings.js';

/** What a sentence has to know of a criterion: one of a scheme, or one of a board. */
export interface ReasonCriterion extends Pick<BoardCriterion, 'effect'> {
  title: Text;
  unit: Text;
  direction: Direction;
  /** The rule, or its name; one that this release does not know is passed over in the sentence. */
  rule: string | { kind: string };
  maxPoints?: number | undefined;
}

const phrases = {
  vi: {
    yes: 'đạt',
    no: 'không đạt',
    missing: (gap: string) => `không có điểm (${gap})`,
    penalty: 'bị trừ',
    noPenalty: 'không bị trừ điểm',
    points: 'được',
    most: (points: string) => ` (tính ra ${points}, lấy mức cao nhất)`,
    least: (points: string) => ` (tính ra ${points}, lấy mức thấp nhất)`,
  },
  en: {
    yes: 'achieved',
    no: 'not achieved',
    missing: (gap: string) => `no points (${gap})`,
    penalty: 'takes off',
    noPenalty: 'takes nothing off',
    points: 'gives',
    most: (points: string) => ` (${points} without the limit: the most that it gives)`,
    least: (points: string) => ` (${points} without the limit: the least that it gives)`,
  },
} as const;

/** Peers whose numbers are shares, and those that are values with the criterion's unit. */
const peerShares = new Set(['leaderExceed']);
const peerCounts = new Set(['count']);

/** What a sentence is made of: a reason of `explainScore`, or a breakdown of a board's row. */
export type Reason = Omit<Breakdown, 'criterion' | 'contribution'>;

/**
 * Puts into one sentence why a criterion gave its points: what was reported, by which rule, what
 * came of it, and what the rule's most or least points cut.
 *
 * @param reason from `explainScore`, or from the breakdown of a board's row
 * @param criterion of the scheme or of the board
 * @throws MisuseError `not-a-number` where a number is none
 * @example
 * formatReason(reason, criterion, 'vi');
 * // 'Xã đạt chuẩn: 75 xã; bằng 75% chỉ tiêu 100 xã; được 7,5/10 điểm.'
 */
export function formatReason(reason: Reason, criterion: ReasonCriterion, locale: Locale): string {
  const { value, points, target, previous, penalties, uncut, peers = {} } = reason;
  const { title, unit, direction, maxPoints, effect } = criterion;
  const rule = typeof criterion.rule === 'string' ? criterion.rule : criterion.rule.kind;
  const kind = isRuleKind(rule) ? rule : 'direct-points';
  const { reads, isUnscored } = factsOf(kind);
  const words = phrases[locale];
  const spaced = (number: string): string => {
    const name = unit[locale];
    return name === '' ? number : name.startsWith('%') ? `${number}${name}` : `${number} ${name}`;
  };
  const amount = (number: number): string => {
    if (reads === 'date') return formatDate(civilDateOfDay(number), locale);
    return spaced(formatNumber(number, locale));
  };
  const percent = (share: number): string => `${formatNumber(share * 100, locale, undefined)}%`;
  const peerWords = Object.entries(peers).map(([name, number]) => {
    if (peerShares.has(name)) return [name, percent(number)];
    return [name, peerCounts.has(name) ? formatNumber(number, locale) : amount(number)];
  });
  const isYesNo = reads === 'yes-no' && target === undefined;
  const reported = isMissing(value)
    ? formatMissing(value.missing, locale)
    : isYesNo
      ? value > 0
        ? words.yes
        : words.no
      : amount(value);

  const parts: ReasonWords = { peers: Object.fromEntries(peerWords) as Record<string, string> };
  if (target !== undefined) parts.target = amount(target);
  if (penalties !== undefined) parts.penalties = formatNumber(penalties, locale);
  if (previous !== undefined) parts.previous = amount(previous);
  const isUp = direction === 'increase';
  if (!isMissing(value)) {
    if (previous !== undefined) parts.trend = isUp ? value - previous : previous - value;
    if (target !== undefined && reads === 'date') {
      if (value > target) parts.daysLate = formatNumber(value - target, locale);
    } else if (target !== undefined && target > 0) {
      const beyond = (isUp ? value - target : target - value) / target;
      parts.ofTarget = percent(value / target);
      if (beyond < 0) parts.short = percent(-beyond);
      else if (beyond > 0) parts.beyond = percent(beyond);
    }
  }
  const cut = (own: number): string =>
    uncut === undefined ? '' : words[uncut > own ? 'most' : 'least'](formatNumber(uncut, locale));
  const given = (own: number): string => {
    const isPenalty = effect === 'penalty';
    if (isPenalty && own === 0) return words.noPenalty;
    // Points below 0 do the opposite, and the maximum says nothing of them.
    const isTaken = isPenalty === own >= 0;
    const size = formatPoints(Math.abs(own), own < 0 ? undefined : maxPoints, locale);
    return `${words[isTaken ? 'penalty' : 'points']} ${size}`;
  };
  const result = isMissing(points)
    ? words.missing(formatMissing(points.missing, locale))
    : `${given(points)}${cut(points)}`;
  const how = isMissing(value) || !isRuleKind(rule) ? '' : ruleWordings[locale][rule](parts);
  const clauses = [reported, how, isUnscored ? '' : result].filter((clause) => clause !== '');
  return `${title[locale]}: ${clauses.join('; ')}.`;
}
