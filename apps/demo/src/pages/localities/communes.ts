import { formatDate, type AdministrativeEvent, type Locale, type Locality } from '@thidua/core';
import { sources } from '@thidua/quang-nam';
import { html, type Html, type Part } from '@thidua/site/parts';
import { sourcesLine } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { localitiesText } from './words.js';
import { unitCounts } from './general-facts.js';
import {
  becomes,
  communesOf,
  dayBefore,
  firstChange,
  inSentence,
  listedOn,
  secondChange,
  unitAt,
} from './units.js';

/** The communes, wards and townships of a locality in 2023, and what became of each. */
export function communesTable(locality: Locality, locale: Locale): Html {
  const words = localitiesText[locale];
  const { columns } = words;
  return html`${table({
    caption: words.communesCaption(unitCounts(locality, locale), formatDate(listedOn, locale)),
    isWordy: true,
    columns: [columns.unit, columns.code, columns.onFirst, columns.onSecond],
    rows: communesOf(locality.code, listedOn).map((unit): Part[] => [
      html`<span id="${unit.code}">${unit.fullName[locale]}</span>${former(unit, locale)}`,
      unit.code,
      onFirst(unit, locale),
      onSecond(unit, locale),
    ]),
  })}
  ${sourcesLine(
    [sources.localityCodes, sources.resolution727, sources.nongSonMerger, sources.resolution1659],
    locale,
  )}`;
}

/** What a unit was until the day before the list, if that was different. */
function former({ code, fullName }: Locality, locale: Locale): Html | undefined {
  const day = dayBefore(listedOn);
  const before = unitAt(code, day);
  if (before.fullName.vi === fullName.vi) return undefined;
  return html`<small
    >${localitiesText[locale].before(formatDate(day, locale), inSentence(before, locale))}</small
  >`;
}

function onFirst(unit: Locality, locale: Locale): Part {
  const words = localitiesText[locale];
  const { codes, events } = becomes(unit.code, listedOn, firstChange);
  const [event] = events;
  if (!event) return html`<span class="gap">${words.unchanged}</span>`;
  const after = codes.map((code) => unitAt(code, firstChange));
  const names = after.map((each) => inSentence(each, locale)).join(words.and);
  const moved = after.flatMap(({ parent }) =>
    parent && parent !== unit.parent
      ? [words.movedTo(inSentence(unitAt(parent, firstChange), locale))]
      : [],
  );
  return [...(isMerger(event) ? [words.mergedInto(names)] : []), ...moved].join(', ');
}

const isMerger = ({ from }: AdministrativeEvent): boolean => from.length > 1;

const onSecond = ({ code }: Locality, locale: Locale): string =>
  becomes(code, listedOn, secondChange)
    .codes.map((successor) => unitAt(successor, secondChange).fullName[locale])
    .join(localitiesText[locale].and);
