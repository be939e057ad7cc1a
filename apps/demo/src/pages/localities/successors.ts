import { compareNames, formatDate, formatNumber, type Locale, type Locality } from '@thidua/core';
import { administrativeEvents, communeAreas2025, provinces } from '@thidua/quang-nam';
import { sourceLine } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { html, type Html, type Part } from '../../html.js';
import { localitiesText } from '../../text/localities.js';
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
      columns: [columns.unit, columns.code, columns.area, columns.madeOf],
      rows: units.map(({ code, fullName }): Part[] => [
        fullName[locale],
        code,
        areas[code] === undefined ? '–' : formatNumber(areas[code], locale),
        madeOf(code, locality, locale),
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

/** The units of the day before, those of other localities with the name of theirs. */
function madeOf(code: string, { code: own }: Locality, locale: Locale): string {
  const words = localitiesText[locale];
  return administrativeEvents
    .filter(({ date, to }) => date === secondChange && to.includes(code))
    .flatMap(({ from }) => from)
    .map((each) => unitAt(each, lastDay))
    .map((unit) => {
      const name = inSentence(unit, locale);
      // Nông Sơn was a part of Quế Sơn by then, so only a third locality is another one.
      const isOther = unit.parent !== own && !(own === '519' && unit.parent === '509');
      return isOther && unit.parent
        ? `${name} (${words.from(inSentence(unitAt(unit.parent, lastDay), locale))})`
        : name;
    })
    .join(', ');
}
