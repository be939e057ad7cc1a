import { compareNames, formatDate, formatNumber, type Locale, type Locality } from '@thidua/core';
import { administrativeEvents, communeAreas2025, provinces } from '@thidua/quang-nam';
import { html, type Html, type Part } from '@thidua/site/parts';
import { sourceLine } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { localitiesText } from './words.js';
import { inSentence, lastDay, listedOn, secondChange, successorCodes, unitAt } from './units.js';

/** The units that took the place of a locality when the district level ended. */
export function successors(locality: Locality, locale: Locale): { lead: string; content: Html } {
  const words = localitiesText[locale];
  const { columns } = words;
  const { areas, source, asOf } = communeAreas2025;
  const units = successorCodes(locality.code, listedOn, secondChange)
    .map((code) => unitAt(code, secondChange))
    .sort((left, right) => compareNames(left.name.vi, right.name.vi));
  return {
    lead: words.successorsLead(
      inSentence(locality, locale),
      inSentence(newProvince(), locale),
      formatDate(secondChange, locale),
    ),
    content: html`${table({
      caption: words.sections.successors,
      isCaptionHidden: true,
      isWordy: true,
      columns: [columns.unit, columns.code, columns.area, columns.madeOf],
      rows: units.map(({ code, fullName }): Part[] => [
        fullName[locale],
        code,
        areas[code] === undefined ? '–' : formatNumber(areas[code], locale),
        madeOf(code, locale),
      ]),
      numeric: [2],
    })}
    ${sourceLine(source, asOf, locale)}`,
  };
}

/** The province-level unit since the second change. */
export function newProvince(): Locality {
  const found = provinces.find(({ validTo }) => validTo === undefined);
  if (!found) throw new Error('There is no province any more');
  return found;
}

/** The units of the day before. No unit of 2025 was formed across the border of two localities. */
const madeOf = (code: string, locale: Locale): string =>
  administrativeEvents
    .filter(({ date, to }) => date === secondChange && to.includes(code))
    .flatMap(({ from }) => from)
    .map((each) => inSentence(unitAt(each, lastDay), locale))
    .join(', ');
