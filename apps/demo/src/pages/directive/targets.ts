import {
  formatDate,
  formatNumber,
  type DirectiveTarget,
  type Figure,
  type Locale,
} from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html, type Part } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { directiveText } from './words.js';
import { siteText } from '../../words.js';
import { figureText } from '../data/gaps.js';
import { itemList } from './item.js';

/** Every target with its value, bound and deadline, or with what it lacks. */
export function targets(locale: Locale): Html {
  const { terms, roles, ways } = directiveText[locale];
  return itemList(directive2023.targets, locale, (target) => ({
    title: valueOf(target, locale),
    facts: [
      [terms.role, roles[target.role]],
      [
        terms.bound,
        target.role === 'goal' && target.measure === 'amount' && boundOf(target, locale),
      ],
      [terms.way, target.direction && ways[target.direction]],
      [terms.deadline, target.role === 'goal' && deadlineOf(target, locale)],
      [terms.baseline, target.baseline && baselineOf(target.baseline, target, locale)],
      [terms.status, siteText[locale].figureStatus[target.status]],
      [terms.measured, target.targetId && boardLink(locale)],
    ],
  }));
}

function valueOf(
  { value, unit, bound, measure, direction, denominator }: DirectiveTarget,
  locale: Locale,
): string {
  const words = directiveText[locale];
  if (value === null) {
    return measure === 'direction' && direction ? words.directionOnly[direction] : words.completion;
  }
  const number = [value, denominator?.value]
    .flatMap((part) => (part === undefined ? [] : formatNumber(part, locale)))
    .join('/');
  const amount = unit?.[locale] === '%' ? `${number}%` : `${number} ${unit?.[locale] ?? ''}`;
  return bound && bound !== 'exactly' ? `${words.bounds[bound]} ${amount}` : amount;
}

const boundOf = ({ bound }: DirectiveTarget, locale: Locale): string =>
  bound ? directiveText[locale].bounds[bound] : directiveText[locale].noBound;

function deadlineOf({ deadline, deadlineStatus }: DirectiveTarget, locale: Locale): string {
  const { notStated, readFromYear } = directiveText[locale];
  if (deadline === null) return notStated;
  const date = formatDate(deadline, locale);
  return deadlineStatus === 'inferred' ? `${date} (${readFromYear})` : date;
}

function baselineOf(baseline: Figure, { unit }: DirectiveTarget, locale: Locale): Part {
  const status = siteText[locale].figureStatus[baseline.status].toLowerCase();
  return `${figureText(baseline, locale)} ${unit?.[locale] ?? ''} (${status})`;
}

const boardLink = (locale: Locale): Html =>
  html`<a href="${routes.board[locale]}">${directiveText[locale].boardLink}</a>`;
