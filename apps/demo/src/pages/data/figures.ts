import { formatDate, formatShare, observationAt, type Figure, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { html, nothing, type Html, type Part } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { dataText } from './words.js';
import { siteText } from '../../words.js';
import { figureText } from './gaps.js';
import { table } from '../../elements/table.js';

const withShare = (figure: Figure, locale: Locale): string =>
  figure.denominator
    ? `${figureText(figure, locale)} (${formatShare(figure.value / figure.denominator.value, locale)})`
    : figureText(figure, locale);

function row(name: string, figure: Figure, locale: Locale): Part[] {
  const { asOf, status, source, note } = figure;
  return [
    html`<span class="figure">${withShare(figure, locale)}</span> <small>${name}</small>`,
    formatDate(asOf, locale),
    siteText[locale].figureStatus[status],
    html`${sourceName(source, locale)}${note ? html`<small>${note[locale]}</small>` : nothing}`,
  ];
}

const isMeasured = ({ status }: Figure): boolean => status === 'published' || status === 'derived';

/** Every figure of the targets, and why shares with different denominators are both right. */
export function figures(locale: Locale): Html {
  const words = dataText[locale];
  return html`${scoreboard2023.targets.map((target) => {
    const { title, baseline, goal, observations } = target;
    const newest = observationAt(target, scoreboard2023.asOf);
    return html`${table({
      caption: title[locale],
      columns: [words.figure, words.date, words.status, words.source],
      rows: [
        row(words.goal, goal, locale),
        ...(baseline ? [row(words.baseline, baseline, locale)] : []),
        ...observations.map((figure) =>
          row(isMeasured(figure) ? words.counted : words.notMeasured, figure, locale),
        ),
      ],
    })}
    ${
      newest
        ? html`<h3>${words.bothTitle}</h3>
            <p class="measure">
              ${words.both(withShare(goal, locale), withShare(newest, locale), formatDate(newest.asOf, locale))}
            </p>`
        : nothing
    }`;
  })}`;
}
