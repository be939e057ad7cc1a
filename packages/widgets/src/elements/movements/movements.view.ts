import {
  formatDate,
  formatNumber,
  textIn,
  type CivilDate,
  type Language,
  type PublishedMovement,
  type Scoreboard,
  type Source,
} from '@thidua/core';
import { areaTitle } from '../../shared/areas.js';
import type { DataTable } from '../../shared/data-table.js';
import { sectionText, sourceText } from '../../shared/provenance.js';
import { movementsWords, type MovementState } from './movements.messages.js';

const states: readonly MovementState[] = ['running', 'ahead', 'ended', 'undated'];

/** Where something begins and ends on the common scale, 0 to 1. */
export interface Span {
  from: number;
  to: number;
}

/** A movement as it is printed. */
export interface MovementView {
  name: string;
  kind: string;
  period: string;
  state: MovementState;
  stateText: string;
  otherNames: string;
  source: Source;
  /** Where it is stated: only the section, where all are stated in one document. */
  origin: string;
  span: Span | undefined;
}

/** What the list of movements prints. */
export interface MovementsView {
  heading: string;
  told: string;
  counts: { state: MovementState; label: string; count: string }[];
  /** Movements by area, in the directive's order; the heading is empty if there are no areas. */
  groups: { heading: string; movements: MovementView[] }[];
  /** The document in which all are stated, if it is one. */
  document: string;
  /** The scale of the bars and where the day is on it; nothing where no period is known. */
  scale: { text: string; day: number } | undefined;
  table: DataTable;
}

/**
 * Whether a movement runs on a day. It is computed each time, from the period, so that one that has
 * ended is never shown as running.
 *
 * @example
 * stateOf({ from: 2021, to: 2025 }, '2026-01-01'); // 'ended'
 */
export function stateOf(period: PublishedMovement['period'], day: CivilDate): MovementState {
  if (!period) return 'undated';
  const year = Number(day.slice(0, 4));
  if (year < period.from) return 'ahead';
  return year > period.to ? 'ended' : 'running';
}

/** How far a day is into its year, 0 to 1. */
function yearShare(day: CivilDate): number {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const end = Date.UTC(Number(day.slice(0, 4)) + 1, 0, 1);
  return (Date.parse(day) - start) / (end - start);
}

/** The years that the bars share, the day's among them. */
function scaleOf(movements: readonly PublishedMovement[], day: CivilDate) {
  const periods = movements.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return undefined;
  const year = Number(day.slice(0, 4));
  const first = Math.min(year, ...periods.map(({ from }) => from));
  const last = Math.max(year, ...periods.map(({ to }) => to));
  const placeOf = (time: number): number => (time - first) / (last + 1 - first);
  return {
    first,
    last,
    day: placeOf(year + yearShare(day)),
    spanOf: ({ from, to }: { from: number; to: number }): Span => ({
      from: placeOf(from),
      to: placeOf(to + 1),
    }),
  };
}

/** Turns the movements of a scoreboard into words, on a day. */
export function movementsView(
  scoreboard: Scoreboard,
  area: string | undefined,
  day: CivilDate,
  locale: Language,
): MovementsView {
  const words = movementsWords(locale);
  const { areas = [] } = scoreboard;
  const movements = (scoreboard.movements ?? []).filter((each) => !area || each.area === area);
  const scale = scaleOf(movements, day);
  const [first] = movements;
  const isOneDocument =
    first !== undefined &&
    movements.every(
      ({ source }) =>
        sourceText({ ...source, section: undefined }, locale) ===
        sourceText({ ...first.source, section: undefined }, locale),
    );
  const viewOf = ({
    title,
    kind,
    period,
    otherNames = [],
    source,
  }: PublishedMovement): MovementView => {
    const state = stateOf(period, day);
    return {
      ...{ name: textIn(title, locale), kind: words.kind[kind], state, source },
      stateText: words.state[state],
      origin: (isOneDocument ? sectionText : sourceText)(source, locale),
      period: period ? [...new Set([period.from, period.to])].join('–') : words.noPeriod,
      otherNames: otherNames.map(({ name }) => textIn(name, locale)).join('; '),
      span: period && scale?.spanOf(period),
    };
  };
  const known = new Set(areas.map(({ id }) => id));
  const groups = [
    ...areas.map((each) => ({
      heading: areaTitle(each, locale),
      movements: movements.filter((movement) => movement.area === each.id).map(viewOf),
    })),
    {
      heading: areas.length > 0 ? words.otherArea : '',
      movements: movements.filter((movement) => !known.has(movement.area ?? '')).map(viewOf),
    },
  ].filter((group) => group.movements.length > 0);
  const all = groups.flatMap((group) => group.movements);
  const counts = states.flatMap((state) => {
    const count = all.filter((each) => each.state === state).length;
    return count > 0 || state === 'running'
      ? [{ state, label: words.state[state], count: formatNumber(count, locale) }]
      : [];
  });
  const date = formatDate(day, locale);
  return {
    heading: words.heading,
    told:
      all.length > 0
        ? words.told(counts[0]?.count ?? '', formatNumber(all.length, locale), date)
        : words.none,
    counts,
    groups,
    document: isOneDocument
      ? words.document(sourceText({ ...first.source, section: undefined }, locale))
      : '',
    scale: scale && {
      text: words.scale(String(scale.first), String(scale.last), date),
      day: scale.day,
    },
    table: tableOf(groups, locale),
  };
}

function tableOf(groups: MovementsView['groups'], locale: Language): DataTable {
  const words = movementsWords(locale);
  const hasAreas = groups.some(({ heading }) => heading);
  return {
    caption: words.tableOf,
    columns: [
      ...[words.name, words.kindTitle, words.period, words.stateTitle],
      ...(hasAreas ? [words.area] : []),
      ...[words.otherNames, words.section],
    ].map((label) => ({ label })),
    rows: groups.flatMap(({ heading, movements }) =>
      movements.map(({ name, kind, period, stateText, otherNames, source }) => [
        ...[name, kind, period, stateText],
        ...(hasAreas ? [heading] : []),
        ...[otherNames || '–', sourceText(source, locale)],
      ]),
    ),
    heading: 0,
  };
}
