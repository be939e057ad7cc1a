import {
  formatDate,
  formatNumber,
  progressAt,
  textIn,
  type Language,
  type ProgressStatus,
  type Scoreboard,
  type Source,
} from '@thidua/core';
import type { DataTable } from '../../shared/data-table.js';
import type { Problem } from '../../shared/error-event.js';
import { problemOfArea } from '../../shared/areas.js';
import { readDate } from '../../shared/read-date.js';
import { sourceText, type Provenance } from '../../shared/provenance.js';
import { targetBoardWords, type Sorting } from './target-board.messages.js';
import { targetView, type TargetView } from './target-board.row.js';

/** What a page and a reader have chosen. */
export interface TargetBoardChoice {
  area: string | undefined;
  sort: string | undefined;
  asOf: string | undefined;
}

/** Targets under one heading. */
export interface AreaView {
  id: string;
  title: string;
  /** Its number in the directive; empty where it has none. */
  number: string;
  targets: TargetView[];
}

/** What the board of targets prints. */
export interface TargetBoardView {
  title: string;
  /** The sentence in two parts. */
  told: string;
  attention: string;
  tally: { status: ProgressStatus; text: string; count: number; written: string }[];
  sort: Sorting;
  statusAt: string;
  /** One without a title where the order is another than that of the areas. */
  areas: AreaView[];
  hasExpected: boolean;
  table: DataTable;
  /** Vietnamese title of the source that is told once, below. */
  common: string | undefined;
  provenance: Required<Provenance>;
}

/** From what needs attention to what is done. */
const bySeverity: readonly ProgressStatus[] = [
  ...(['missed', 'behind', 'no-data', 'in-progress', 'not-started', 'on-track', 'met'] as const),
];
const severity = ({ status }: TargetView): number => bySeverity.indexOf(status);

const orders: Record<Exclude<Sorting, 'area'>, (one: TargetView, other: TargetView) => number> = {
  lag: (one, other) => severity(one) - severity(other) || other.lag - one.lag,
  deadline: (one, other) =>
    one.deadline < other.deadline ? -1 : one.deadline > other.deadline ? 1 : 0,
};

/** Targets under their areas, in the order of the directive; those of none come last. */
function byArea(
  { areas = [] }: Scoreboard,
  targets: readonly TargetView[],
  locale: Language,
): AreaView[] {
  const known = new Set(areas.map(({ id }) => id));
  const rest = targets.filter(({ area }) => area === undefined || !known.has(area));
  const title = areas.length > 0 ? targetBoardWords(locale).elsewhere : '';
  return [
    ...areas.map((area) => ({
      id: area.id,
      title: textIn(area.title, locale),
      number: area.number ?? '',
      targets: targets.filter((target) => target.area === area.id),
    })),
    { id: '', title, number: '', targets: rest },
  ].filter((area) => area.targets.length > 0);
}

function tableOf(
  { areas = [] }: Scoreboard,
  targets: readonly TargetView[],
  caption: string,
  locale: Language,
): DataTable {
  const words = targetBoardWords(locale);
  const titles = new Map(areas.map(({ id, title }) => [id, textIn(title, locale)]));
  return {
    caption,
    columns: [
      { label: words.target },
      { label: words.area },
      { label: words.state },
      { label: words.reached, isNumeric: true },
      { label: words.goal, isNumeric: true },
      { label: words.expected, isNumeric: true },
      { label: words.due },
      { label: words.source },
    ],
    rows: targets.map((target) => {
      const { title, area = '', statusText, reached, goal, expected, due, source } = target;
      const isAmount = target.measure !== 'direction';
      return [
        ...[title, titles.get(area) ?? '–', statusText, reached],
        ...[isAmount ? goal : target.told, expected, due, sourceText(source, locale)],
      ];
    }),
    heading: 0,
  };
}

/** The source that most targets have, without the place in it; none where each has its own. */
function commonSource(targets: readonly TargetView[]): Source | undefined {
  const counts = new Map<string, number>();
  for (const { source } of targets) {
    counts.set(source.title.vi, (counts.get(source.title.vi) ?? 0) + 1);
  }
  const [title, most = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (most < 2) return undefined;
  const found = targets.find(({ source }) => source.title.vi === title)?.source;
  return found && { title: found.title, ...(found.url !== undefined && { url: found.url }) };
}

/** Puts all targets, or those of one area, into words. */
export function targetBoardView(
  scoreboard: Scoreboard,
  choice: TargetBoardChoice,
  locale: Language,
): TargetBoardView | Problem {
  const words = targetBoardWords(locale);
  const { areas = [], source, status } = scoreboard;
  const asked = choice.area ? areas.find(({ id }) => id === choice.area) : undefined;
  const unknownArea = problemOfArea(scoreboard, choice.area, locale);
  if (unknownArea) return unknownArea;
  const day = readDate(choice.asOf ?? '');
  const asOf = day ?? scoreboard.asOf;
  const targets = scoreboard.targets
    .filter(({ area }) => !asked || area === asked.id)
    .map((target) => targetView(target, day ? progressAt(target, day) : target.progress, locale));
  if (targets.length === 0) return { code: 'no-data', message: words.noTarget };
  const sort: Sorting = choice.sort === 'lag' || choice.sort === 'deadline' ? choice.sort : 'area';
  const number = (count: number): string => formatNumber(count, locale);
  const count = (...statuses: ProgressStatus[]): number =>
    targets.filter((target) => statuses.includes(target.status)).length;
  const attention = count('missed', 'behind');
  const common = commonSource(targets);
  const isOwn = common?.title.vi === source.title.vi;
  const ordered =
    sort === 'area'
      ? byArea(scoreboard, targets, locale)
      : [{ id: '', title: '', number: '', targets: [...targets].sort(orders[sort]) }];
  const title = [textIn(scoreboard.title, locale), textIn(asked?.title, locale)]
    .filter(Boolean)
    .join(' · ');
  return {
    title,
    told: words.told(number(count('met')), number(targets.length)),
    attention: attention > 0 ? words.attention(number(attention)) : '',
    tally: bySeverity.flatMap((each) => {
      const found = count(each);
      return found > 0
        ? [{ status: each, text: words.status[each], count: found, written: number(found) }]
        : [];
    }),
    sort,
    statusAt: words.statusAt(formatDate(asOf, locale)),
    areas: ordered,
    hasExpected: targets.some(({ expectedShare }) => expectedShare !== undefined),
    table: tableOf(
      scoreboard,
      ordered.flatMap((area) => area.targets),
      title,
      locale,
    ),
    common: common?.title.vi,
    provenance: { source, asOf, status, basis: isOwn ? undefined : common },
  };
}
