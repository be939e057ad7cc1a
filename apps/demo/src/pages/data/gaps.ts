import {
  formatDate,
  formatNumber,
  isMissing,
  observationAt,
  type Figure,
  type Locale,
  type Scoreboard,
  type Source,
} from '@thidua/core';
import { dataText } from './words.js';

/** Something that is not known, and what is known about it. */
export interface Gap {
  what: string;
  detail?: string | undefined;
}

/** A figure as it was stated: `123/193`, or the number alone. */
export const figureText = ({ value, denominator }: Figure, locale: Locale): string =>
  [value, denominator?.value]
    .flatMap((part) => (part === undefined ? [] : formatNumber(part, locale)))
    .join('/');

/** What is missing, uncertain or unsourced according to the content itself; nothing is added. */
export function gapsOf(scoreboard: Scoreboard, sources: readonly Source[], locale: Locale): Gap[] {
  const { gaps: words } = dataText[locale];
  const localities = scoreboard.localities;
  const unfounded = localities.filter(({ validFrom }) => validFrom === undefined);
  const unlinked = sources.filter(({ url }) => url === undefined);
  const documents = new Set(
    scoreboard.targets
      .filter(({ source }) => source.reference === undefined)
      .map(({ source }) => source.title[locale]),
  );
  return [
    ...scoreboard.targets.flatMap((target) => targetGaps(target, scoreboard, locale)),
    ...scoreboard.boards.flatMap((board) => boardGaps(board, scoreboard, locale)),
    ...[...documents].map((title) => ({ what: words.document(title), detail: words.documentWhy })),
    ...(unfounded.length ? [{ what: words.validFrom(unfounded.length, localities.length) }] : []),
    ...(unlinked.length
      ? [{ what: words.urls(unlinked.length, sources.length), detail: words.urlsWhy }]
      : []),
  ];
}

function targetGaps(
  target: Scoreboard['targets'][number],
  { asOf }: Scoreboard,
  locale: Locale,
): Gap[] {
  const { gaps: words } = dataText[locale];
  const { deadline, progress, title, observations } = target;
  const newest = observationAt(target, asOf);
  const isOpen = deadline !== undefined && asOf > deadline && progress.status === 'no-data';
  return [
    ...(isOpen
      ? [
          {
            what: words.final(title[locale], formatDate(deadline, locale)),
            detail:
              newest &&
              words.finalNewest(figureText(newest, locale), formatDate(newest.asOf, locale)),
          },
        ]
      : []),
    ...observations
      .filter(({ status }) => status === 'inferred' || status === 'unverified')
      .map((figure) => ({
        what: words.notCertain(figureText(figure, locale), formatDate(figure.asOf, locale)),
        detail: figure.note?.[locale],
      })),
  ];
}

function boardGaps(
  { title, rows, basis }: Scoreboard['boards'][number],
  { scheme, localities }: Scoreboard,
  locale: Locale,
): Gap[] {
  const { gaps: words } = dataText[locale];
  const missing = new Set(rows.filter(({ score }) => isMissing(score)).map(({ code }) => code));
  const names = localities.filter(({ code }) => missing.has(code)).map(({ name }) => name[locale]);
  return [
    ...(missing.size
      ? [{ what: words.scores(title[locale], missing.size), detail: `${names.join(', ')}.` }]
      : []),
    ...(basis === 'published-rank' && !scheme
      ? [{ what: words.method(title[locale]), detail: words.methodWhy }]
      : []),
  ];
}
