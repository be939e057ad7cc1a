import {
  effectiveWeights,
  formatDate,
  formatAmount,
  formatNumber,
  formatPoints,
  nameOfOne,
  type Adjustment,
  type AssignableThreshold,
  type Criterion,
  type Locale,
  type TieOperand,
  type Scheme,
} from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import type { Outcome } from './model/outcome.js';
import { ruleSentences, type RuleWords } from './rules.words.js';
import { scoringText } from './words.js';
import { illustrativeLabel, shareWords, titleOf } from './phrases.js';

const classNames: Record<Locale, Record<string, string>> = {
  vi: { mountain: 'miền núi', otherwise: 'còn lại', own: 'riêng của địa phương' },
  en: { mountain: 'mountain localities', otherwise: 'others', own: 'its own' },
};

/** A target as in a scheme: one for all, one for each class, or each locality's own. */
function targetWords(
  target: AssignableThreshold | undefined,
  write: RuleWords['amount'],
  locale: Locale,
) {
  const names = classNames[locale];
  const level = (value: number | string): string =>
    typeof value === 'string' ? formatDate(value, locale) : write(value);
  if (target === undefined) return names['own'] ?? '';
  if (typeof target !== 'object') return level(target);
  const classes = target.byClass.map(
    (option) => `${level(option.value)} (${names[option.class] ?? option.class})`,
  );
  const { otherwise = 'not-assigned' } = target;
  const rest = otherwise === 'not-assigned' ? [] : [`${level(otherwise)} (${names['otherwise']})`];
  return [...classes, ...rest].join(', ');
}

/** The rule of a criterion in one sentence. */
export function ruleSentence(input: Criterion | Adjustment, locale: Locale): string {
  const { rule, target, direction } = input;
  const number = (value: number): string => formatNumber(value, locale);
  const amount = (value: number): string => formatAmount(number(value), input.unit, locale);
  const words: RuleWords = {
    ...{ number, amount, points: (value) => formatPoints(value, undefined, locale) },
    each: nameOfOne(input.unit, locale),
    most:
      input.maxPoints === undefined ? undefined : formatPoints(input.maxPoints, undefined, locale),
    isPenalty: 'effect' in input && input.effect === 'penalty',
    percent: (share) => shareWords(share, locale),
    target: targetWords(target, amount, locale),
    hasTarget: target !== undefined,
    isUp: direction === 'increase',
  };
  // The record holds for each kind the sentence of that kind.
  const write = ruleSentences[locale][rule.kind] as (of: typeof rule, words: RuleWords) => string;
  return write(rule, words);
}

function criterionItem(input: Criterion | Adjustment, weight: number | undefined, locale: Locale) {
  const words = scoringText[locale].scheme;
  const { title, maxPoints, note } = input;
  const facts = [
    weight === 0
      ? words.notScored
      : maxPoints !== undefined && words.maximum(formatPoints(maxPoints, undefined, locale)),
    weight !== undefined && weight > 0 && words.weight(shareWords(weight, locale)),
  ];
  return html`<li>
    <p><strong>${title[locale]}</strong></p>
    <p>${ruleSentence(input, locale)} ${note?.[locale]}</p>
    <p class="source">${facts.filter(Boolean).join(' · ')}</p>
  </li>`;
}

function branch(scheme: Scheme, group: Scheme['groups'][number], locale: Locale): Html {
  const words = scoringText[locale].scheme;
  const weights = effectiveWeights(scheme);
  const criteria = scheme.criteria.filter(({ parent }) => parent === group.id);
  const groups = scheme.groups.filter(({ parent }) => parent === group.id);
  const share = criteria.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0);
  const points = criteria.reduce((sum, { maxPoints = 0 }) => sum + maxPoints, 0);
  const facts = [
    words.maximum(formatPoints(points, undefined, locale)),
    words.weight(shareWords(share, locale)),
  ];
  return html`<li>
    <h3>${group.title[locale]}</h3>
    ${criteria.length > 0 ? html`<p class="source">${facts.filter(Boolean).join(' · ')}</p>` : nothing}
    <ul>
      ${criteria.map((criterion) => criterionItem(criterion, weights.get(criterion.id) ?? 0, locale))}
      ${groups.map((inner) => branch(scheme, inner, locale))}
    </ul>
  </li>`;
}

function operandWords(operand: TieOperand, locale: Locale): string {
  const words = scoringText[locale].scheme;
  if (operand.kind === 'share') return words.tieShare(titleOf(operand.of, locale));
  if (operand.kind === 'points') return words.tiePoints(titleOf(operand.of, locale));
  return 'of' in operand ? words.tieValue(titleOf(operand.of, locale)) : '';
}

/** The floor of a grade in every area, if it has one. */
function floorOf(grade: { requires?: unknown }): number | undefined {
  const { conditions = [] } = (grade.requires ?? {}) as { conditions?: { than?: unknown }[] };
  const [{ than } = {}] = conditions;
  return typeof than === 'number' ? than : undefined;
}

function gradeItems({ grading }: Scheme, locale: Locale): Html[] {
  const words = scoringText[locale].scheme;
  if (grading?.kind !== 'bands') return [];
  return grading.grades.map((grade) => {
    const floor = floorOf(grade);
    const from =
      grade.from === undefined
        ? words.gradeRest
        : words.gradeFrom(formatNumber(grade.from, locale));
    return html`<li>
      <strong>${grade.title[locale]}</strong>:
      ${from}${floor !== undefined ? `, ${words.gradeRequires} ${shareWords(floor, locale)}` : nothing}
    </li>`;
  });
}

/** How points become a score, grades and ranks. */
function totals(scheme: Scheme, locale: Locale): Html {
  const words = scoringText[locale].scheme;
  const { total, missing, rounding, ranking } = scheme;
  const points = (value: number): string => formatPoints(value, undefined, locale);
  const { cap, bonusLimit, penaltyLimit } = total;
  return html`<h3>${words.rulesTitle}</h3>
    <ul class="plain">
      ${cap !== undefined ? html`<li>${words.cap(points(cap))}</li>` : nothing}
      ${
        bonusLimit !== undefined && penaltyLimit !== undefined
          ? html`<li>${words.limits(points(bonusLimit), points(penaltyLimit))}</li>`
          : nothing
      }
      ${
        missing.policy === 'withhold'
          ? html`<li>${words.withheld(shareWords(missing.threshold, locale))}</li>`
          : nothing
      }
      <li>${words.rounding(rounding.digits)}</li>
      <li>${words.ties(ranking.tieBreaks.map(({ by }) => operandWords(by, locale)).join(', '))}</li>
    </ul>
    <h3>${words.grades}</h3>
    <ul class="plain">
      ${gradeItems(scheme, locale)}
    </ul>
    <h3>${words.gates}</h3>
    <ul class="plain">
      ${scheme.gates.map(({ title }) => html`<li>${title[locale]}</li>`)}
    </ul>`;
}

/** The whole scheme as a tree: groups, criteria, rules in words, maxima, weights. */
export function schemeTree({ weighted }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].scheme;
  const { scheme } = weighted.plan;
  const areas = scheme.groups.filter(({ parent }) => parent === scheme.groups[0]?.id);
  return html`<p>${illustrativeLabel(locale)} ${scheme.note?.[locale]}</p>
    <ol class="tree">
      ${areas.map((area) => branch(scheme, area, locale))}
      <li>
        <h3>${words.adjustments}</h3>
        <ul>
          ${scheme.adjustments.map((input) => criterionItem(input, undefined, locale))}
        </ul>
      </li>
    </ol>
    ${totals(scheme, locale)}`;
}
