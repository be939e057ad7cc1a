import {
  formatDate,
  formatNumber,
  textIn,
  type Award,
  type CivilDate,
  type Language,
  type Scoreboard,
  type Source,
} from '@thidua/core';
import { areaTitle, problemOfArea } from '../../shared/areas.js';
import type { DataTable } from '../../shared/data-table.js';
import type { Problem } from '../../shared/error-event.js';
import { sourceText } from '../../shared/provenance.js';
import { honoursWords } from './honours.messages.js';

/** What a page and a reader have chosen. */
export interface HonoursChoice {
  /** Only what was decided up to this day; all where not given. */
  day: CivilDate | undefined;
  award: string | undefined;
  area: string | undefined;
  /** Honours on a page; 0 for all on one. */
  pageSize: number | undefined;
  /** From 0. */
  page: number;
}

/** Who got something, for what, by which decision. */
export interface HonourView {
  /** A name, or how many individuals are not named. */
  recipient: string;
  kind: string;
  isNamed: boolean;
  /** Name of the locality that the recipient belongs to; empty if that is the recipient. */
  place: string;
  deed: string;
  decision: string;
  source: Source | undefined;
}

/** What the honours print. */
export interface HonoursView {
  heading: string;
  told: string;
  /** Those of the page, by award. */
  groups: { award: string; honours: HonourView[] }[];
  awards: { id: string; title: string }[];
  areas: { id: string; title: string }[];
  page: number;
  pages: number;
  pager: string;
  table: DataTable;
}

/** What was decided. What was only proposed is no honour yet; what was withdrawn is none any more. */
export const decidedIn = ({ awards = [] }: Scoreboard): Award[] =>
  awards.filter(({ status }) => status === undefined || status === 'decided');

/** Whether an individual may not be named: nobody said that they agreed. */
const isUnnamed = ({ recipient, consent }: Award): boolean =>
  recipient?.kind === 'individual' && (consent !== true || recipient.name === undefined);

const titleOf = ({ award, title }: Award, locale: Language): string =>
  textIn(title, locale) ?? award;

/** The problem that an award or an area does not exist, with the existing ones. */
export function problemOf(
  scoreboard: Scoreboard,
  { award, area }: Pick<HonoursChoice, 'award' | 'area'>,
  locale: Language,
): Problem | undefined {
  const known = [...new Set(decidedIn(scoreboard).map((each) => each.award))];
  if (award && !known.includes(award)) {
    const message = honoursWords(locale).unknownAward(award, known.join(', ') || '–');
    return { code: 'unknown-award', message, cause: award };
  }
  return problemOfArea(scoreboard, area, locale);
}

/** A decision, or the source in its place in older files. */
function decisionOf({ decision, date }: Award): {
  number: string | undefined;
  date: string | undefined;
  source: Source | undefined;
} {
  if (decision === undefined) return { number: undefined, date, source: undefined };
  if ('source' in decision)
    return { ...decision, number: decision.number, date: decision.date ?? date };
  return { number: decision.reference, date, source: decision };
}

/** Up to this many are shown at once; more come in pages. */
const mostAtOnce = 100;
const usualPage = 50;

/** Awards with who got them; individuals who did not agree to be named are only counted. */
function groupsOf(awards: readonly Award[], scoreboard: Scoreboard, locale: Language) {
  const words = honoursWords(locale);
  const places = new Map(
    scoreboard.localities.map(({ code, fullName }) => [code, textIn(fullName, locale)]),
  );
  const byAward = new Map<string, { title: string; all: Award[] }>();
  for (const award of awards) {
    const group = byAward.get(award.award) ?? { title: titleOf(award, locale), all: [] };
    group.all.push(award);
    byAward.set(award.award, group);
  }
  const viewOf = (award: Award): HonourView => {
    const { recipient, code = '', deed } = award;
    const { number, date, source } = decisionOf(award);
    const place = places.get(code) ?? code;
    const day = date && formatDate(date, locale);
    return {
      recipient: textIn(recipient?.name, locale) ?? place,
      kind: recipient?.kind === 'individual' ? words.individual : words.collective,
      isNamed: true,
      place: recipient?.name ? place : '',
      deed: textIn(deed, locale) ?? '',
      decision: number
        ? day
          ? words.decided(number, day)
          : words.numbered(number)
        : day
          ? words.dated(day)
          : words.undecided,
      source,
    };
  };
  return [...byAward.values()].map(({ title, all }) => {
    const unnamed = all.filter(isUnnamed).length;
    const counted: HonourView = {
      ...{ recipient: words.unnamed(formatNumber(unnamed, locale)), kind: words.individual },
      ...{ isNamed: false, place: '', deed: '', decision: '', source: undefined },
    };
    return {
      award: title,
      honours: [
        ...all.filter((each) => !isUnnamed(each)).map(viewOf),
        ...(unnamed > 0 ? [counted] : []),
      ],
    };
  });
}

/** Turns the awards of a scoreboard into words. */
export function honoursView(
  scoreboard: Scoreboard,
  { day, award, area, pageSize, page: asked }: HonoursChoice,
  locale: Language,
): HonoursView {
  const words = honoursWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const decided = decidedIn(scoreboard).filter(
    (each) => !day || (decisionOf(each).date ?? day) <= day,
  );
  const chosen = decided.filter(
    (each) => (!award || each.award === award) && (!area || each.area === area),
  );
  const groups = groupsOf(chosen, scoreboard, locale);
  const lines = groups.flatMap(({ award: title, honours }) =>
    honours.map((honour) => ({ title, honour })),
  );
  const size = pageSize ?? (lines.length > mostAtOnce ? usualPage : 0);
  const pages = size > 0 ? Math.max(1, Math.ceil(lines.length / size)) : 1;
  const page = Math.min(asked, pages - 1);
  const shown = new Set(
    (size > 0 ? lines.slice(page * size, (page + 1) * size) : lines).map(({ honour }) => honour),
  );
  const individuals = chosen.filter(({ recipient }) => recipient?.kind === 'individual').length;
  const used = new Set(decided.map((each) => each.area));
  return {
    heading: words.heading,
    told:
      chosen.length > 0
        ? words.told(
            number(chosen.length),
            number(chosen.length - individuals),
            number(individuals),
          )
        : words.none,
    groups: groups
      .map((group) => ({ ...group, honours: group.honours.filter((honour) => shown.has(honour)) }))
      .filter(({ honours }) => honours.length > 0),
    awards: [...new Map(decided.map((each) => [each.award, titleOf(each, locale)]))].map(
      ([id, title]) => ({ id, title }),
    ),
    areas: (scoreboard.areas ?? [])
      .filter(({ id }) => used.has(id))
      .map((each) => ({ id: each.id, title: areaTitle(each, locale) })),
    ...{ page, pages, pager: words.page(number(page + 1), number(pages)) },
    table: {
      caption: words.tableOf,
      columns: [
        words.award,
        words.recipient,
        words.kind,
        words.deed,
        words.decision,
        words.source,
      ].map((label) => ({ label })),
      rows: lines.map(({ title, honour }) =>
        [
          ...[title, [honour.recipient, honour.place].filter(Boolean).join(', '), honour.kind],
          ...[honour.deed, honour.decision, honour.source ? sourceText(honour.source, locale) : ''],
        ].map((text) => text || '–'),
      ),
      heading: 1,
    },
  };
}
