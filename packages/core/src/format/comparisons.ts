import { isMissing } from '../model/value/is-missing.js';
import type { Breakdown } from '../model/board/board.js';
import type { Language } from '../model/value/text.js';
import { isSame } from '../numbers/tolerance.js';
import { factsOf } from '../rules/facts.js';
import { endsOf, formatBand } from './band.js';
import { formatCompared } from './compared.js';
import { messages } from './messages.js';
import { formatPercent } from './number.js';
import { isSingular } from './plural.js';
import type { ReasonWords } from './reason-words.js';
import { formatValue, formatValues, ruleOf, type ReasonCriterion } from './value.js';

/** What a sentence is made of: a reason of `explainScore`, or a breakdown of a board's row. */
export type Reason = Omit<Breakdown, 'criterion' | 'contribution'>;

/** Peers whose numbers are shares, and those that are counts; the others are values. */
const peerShares = new Set(['leaderExceed']);
const peerCounts = new Set(['count']);

/** Ends of bands that are no values. */
export interface ComparisonWords {
  ofTarget: (percent: string) => string;
  days: (count: string) => string;
}

export const comparisonWords = messages<ComparisonWords>('comparison', {
  vi: {
    ofTarget: (percent) => `${percent} chỉ tiêu`,
    days: (count) => `${count} ngày`,
  },
  en: {
    ofTarget: (percent) => `${percent} of the target`,
    days: (count) => `${count} ${isSingular(count, 'en') ? 'day' : 'days'}`,
  },
});

/** A writer of numbers that are written beside each other. */
export const writerOf =
  (numbers: readonly number[], texts: readonly string[]) =>
  (number: number): string =>
    texts[numbers.indexOf(number)] ?? '–';

const count = (number: number, locale: Language): string =>
  formatCompared([number], locale)[0] as string;

/**
 * A reported value, its target and the values around it, with enough digits to distinguish them.
 */
export function comparisonsOf(
  { value, target, previous, penalties, band, peers = {} }: Reason,
  criterion: ReasonCriterion,
  locale: Language,
): ReasonWords {
  const own = isMissing(value) ? undefined : value;
  const isUp = criterion.direction === 'increase';
  const { reads } = factsOf(ruleOf(criterion));
  const ends = band === undefined ? [] : endsOf(band);
  const peerEntries = Object.entries(peers);
  const peerValues = peerEntries.filter(([name]) => !peerShares.has(name) && !peerCounts.has(name));
  const values = [own, target, previous, ...peerValues.map(([, number]) => number)]
    .concat(band?.of === 'value' ? ends : [])
    .filter((number) => number !== undefined);
  const amount = writerOf(values, formatValues(values, criterion, locale));

  const goal = reads !== 'date' && target !== undefined && target > 0 ? target : undefined;
  const share = own === undefined || goal === undefined ? undefined : own / goal;
  const beyond = share === undefined || isSame(share, 1) ? 0 : (isUp ? 1 : -1) * (share - 1);
  const { leaderExceed = 0 } = peers;
  const percents = [share ?? 0, 1, Math.abs(beyond), leaderExceed]
    .map((each) => each * 100)
    .concat(band?.of === 'percent-of-target' ? ends : []);
  const written = writerOf(percents, formatCompared(percents, locale));
  const percent = (number: number): string => formatPercent(written(number), locale);
  const end = (number: number): string =>
    band?.of === 'value'
      ? amount(number)
      : band?.of === 'percent-of-target'
        ? comparisonWords(locale).ofTarget(percent(number))
        : comparisonWords(locale).days(count(number, locale));

  const words: ReasonWords = {
    peers: Object.fromEntries(
      peerEntries.map(([name, number]) => [
        name,
        peerShares.has(name)
          ? percent(number * 100)
          : peerCounts.has(name)
            ? count(number, locale)
            : amount(number),
      ]),
    ),
  };
  if (!isUp) words.isDown = true;
  if (criterion.effect === 'penalty') words.isPenalty = true;
  if (target !== undefined) words.target = amount(target);
  if (penalties !== undefined) words.penalties = count(penalties, locale);
  if (previous !== undefined) words.previous = amount(previous);
  if (band) words.band = formatBand(band, end, locale);
  if (share !== undefined) words.ofTarget = percent(share * 100);
  if (beyond < 0) words.short = percent(-beyond * 100);
  if (beyond > 0) words.beyond = percent(beyond * 100);
  if (own === undefined) return words;
  const isYesNo = reads === 'yes-no' && target === undefined;
  words.value = isYesNo ? formatValue(own, criterion, locale) : amount(own);
  if (previous !== undefined && !isSame(own, previous)) {
    words.trend = isUp ? own - previous : previous - own;
  }
  if (reads === 'date' && target !== undefined && own > target) {
    words.daysLate = count(own - target, locale);
  }
  return words;
}
