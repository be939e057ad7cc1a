import { formatDate, type AdministrativeEvent, type Locale, type Locality } from '@thidua/core';
import { administrativeEvents } from '@thidua/quang-nam';
import { dayAfter, html, nothing, type Html, type Part } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { localitiesText } from './words.js';
import { newProvince } from './successors.js';
import {
  communesOf,
  dayBefore,
  inSentence,
  lastDay,
  secondChange,
  successorCodes,
  unitAt,
} from './units.js';

type Change = Pick<AdministrativeEvent, 'date' | 'document' | 'source' | 'note'> & { text: string };

/** What changed in the administrative map of a locality, by which document. */
export function changes(locality: Locality, locale: Locale): Html {
  const words = localitiesText[locale];
  const { columns } = words;
  return table({
    caption: words.sections.events,
    isCaptionHidden: true,
    isWordy: true,
    columns: [columns.day, columns.change, columns.document],
    rows: changesOf(locality, locale).map(({ date, text, document, source, note }): Part[] => [
      formatDate(date, locale),
      html`${text}${note ? html` <small>${note[locale]}</small>` : nothing}`,
      html`${document} <small>${sourceName(source, locale)}</small>`,
    ]),
  });
}

function changesOf(locality: Locality, locale: Locale): Change[] {
  const { events: words } = localitiesText[locale];
  const { code, parent, validTo } = locality;
  const lastState = validTo === undefined ? secondChange : dayAfter(validTo, 1);
  const concerns = ({ date, from }: AdministrativeEvent): boolean =>
    date <= lastState &&
    (from.includes(code) ||
      (parent !== undefined && from.includes(parent)) ||
      (date < secondChange && from.some((each) => unitAt(each, dayBefore(date)).parent === code)));
  const single = administrativeEvents
    .filter(concerns)
    .map((event) => ({ ...event, text: sentence(event, locality, locale) }));
  const rearrangement = administrativeEvents.find(({ document }) => document.startsWith('1659/'));
  const units = communesOf(code, lastDay);
  if (!rearrangement || units.length === 0) return single;
  const successors = successorCodes(code, lastDay, secondChange).length;
  const text = words.rearranged(units.length, successors, inSentence(newProvince(), locale));
  return [...single, { ...rearrangement, text }];
}

/** One event in words, with the names of the day before and of the day itself. */
function sentence(
  { kind, date, from, to }: AdministrativeEvent,
  locality: Locality,
  locale: Locale,
): string {
  const { events: words, and } = localitiesText[locale];
  const before = from.map((code) => unitAt(code, dayBefore(date)));
  const [first] = before;
  const [after] = to.map((code) => unitAt(code, date));
  if (kind === 'abolition' || !after || !first) return words.ends(locality.fullName[locale]);
  const names = before
    .map((unit, index) => (index === 0 ? unit.fullName[locale] : inSentence(unit, locale)))
    .join(and);
  if (kind === 'transfer' && after.parent) {
    return words.moves(names, inSentence(unitAt(after.parent, date), locale));
  }
  return kind === 'merge'
    ? words.merges(names, inSentence(after, locale))
    : words.becomes(names, inSentence(after, locale));
}
