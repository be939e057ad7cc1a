import { formatDate, type Locale, type Locality } from '@thidua/core';
import { newRuralCommunes, newRuralExits } from '@thidua/quang-nam';
import { html, type Html, type Part } from '@thidua/site/parts';
import { sourceLine, sourceName } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { localitiesText } from './words.js';
import { inSentence, unitAt } from './units.js';

/** The communes of a locality that sources name as having met the standard, and those outside the programme. */
export function newRural(locality: Locality, locale: Locale): Html {
  const words = localitiesText[locale];
  const { columns } = words;
  const named = newRuralCommunes
    .map((recognition) => ({
      ...recognition,
      unit: unitAt(recognition.code, `${recognition.standardYear}-12-31`),
    }))
    .filter(({ unit }) => unit.parent === locality.code);
  return html`${
    named.length === 0
      ? html`<p class="gap measure">${words.ruralNone}</p>`
      : table({
          caption: words.sections.rural,
          isCaptionHidden: true,
          isWordy: true,
          columns: [
            columns.unit,
            columns.standardYear,
            columns.level,
            columns.reported,
            columns.source,
          ],
          rows: named.map(({ unit, standardYear, level, reportedOn, source }): Part[] => [
            unit.fullName[locale],
            standardYear,
            words.levels[level],
            reportedOn
              ? formatDate(reportedOn, locale)
              : html`<span class="gap">${words.compiled}</span>`,
            sourceName(source, locale),
          ]),
        })
  }
  ${exits(locality, locale)}`;
}

function exits(locality: Locality, locale: Locale): Html | undefined {
  const { asOf, codes, source } = newRuralExits;
  const gone = codes
    .map((code) => unitAt(code, asOf))
    .filter(({ parent }) => parent === locality.code);
  if (gone.length === 0) return undefined;
  const names = gone.map((unit) => inSentence(unit, locale)).join(', ');
  return html`<p class="measure">
      ${localitiesText[locale].exits(names, formatDate(asOf, locale))}
    </p>
    ${sourceLine(source, undefined, locale)}`;
}
