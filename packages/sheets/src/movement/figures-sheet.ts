import {
  factsOf,
  formatMissing,
  stages,
  type Locality,
  type Report,
  type ReportEntry,
  type Scheme,
  type Stage,
} from '@thidua/core';
import { inputsOf, readsOf } from '@thidua/core/schema';
import { addressOf } from '../cells/address.js';
import type { WrittenSheet } from '../cells/library.js';
import type { Input } from '../meaning/criterion-lookup.js';
import { isInPercent } from '../meaning/units.js';
import { stageNames, wordFor, yesNo } from '../notation/lists.js';
import type { Content } from '../tables/column.js';
import { dayContent, oneOf } from '../tables/notations.js';
import { headingStyle, noteStyle, openStyle, titleStyle } from '../tables/styles.js';
import { cellOf, frameOf, heightsOf, type RangeOf } from '../tables/write-rows.js';

export const figuresSheet = 'Số liệu';
export const figuresTitle = 'Số liệu báo cáo';

/** What a column holds of a figure, in the words of its heading. */
export const partNames = [
  ['thực hiện', 'value'],
  ['chỉ tiêu của đơn vị', 'target'],
  ['số lần trừ', 'penalties'],
  ['kỳ trước', 'previous'],
] as const;
type Part = (typeof partNames)[number][1];

/** Names of the rows of headings. */
export const headingRows = {
  title: 'Tiêu chí',
  id: 'Mã tiêu chí',
  stage: 'Giai đoạn',
  part: 'Mã địa phương',
} as const;

/** A column of figures. */
interface FigureColumn {
  input: Input;
  stage: Stage;
  part: Part;
}

/** What units stated at each stage. */
export type Statements = ReadonlyMap<Stage, ReadonlyMap<string, ReportEntry>>;

export const keyOfEntry = ({ code, criterion }: Pick<ReportEntry, 'code' | 'criterion'>): string =>
  JSON.stringify([code, criterion]);

/** What stands of earlier stages in the columns of a later one: there a blank would say that it is not reported. */
function carried(own: ReadonlyMap<string, ReportEntry>, before: ReadonlyMap<string, ReportEntry>) {
  const columns = new Set([...own.values()].map(({ criterion }) => criterion));
  const standing = [...before].filter(([, { criterion }]) => columns.has(criterion));
  return new Map([...standing, ...own]);
}

/** Whether an entry says more than that nothing is reported. */
export const isStated = ({ value, target, penalties, previous }: ReportEntry): boolean =>
  typeof value !== 'object' ||
  value.missing !== 'not-reported' ||
  [target, penalties, previous].some((each) => each !== undefined);

/**
 * The entries that count at each stage, of reports of one stage the last. A stage that only takes
 * figures back cannot be told from one that is still blank: the next one that states something takes
 * them back instead.
 */
export function statementsOf(reports: readonly Report[]): Statements {
  const made = new Map<Stage, ReadonlyMap<string, ReportEntry>>();
  const before = new Map<string, ReportEntry>();
  const blank = new Map<Stage, ReadonlyMap<string, ReportEntry>>();
  for (const stage of stages) {
    const own = new Map<string, ReportEntry>();
    for (const report of reports) {
      if (report.stage !== stage) continue;
      for (const entry of report.entries) {
        if (entry.value !== undefined) own.set(keyOfEntry(entry), entry);
      }
    }
    if (own.size === 0) continue;
    const takenBack = [...blank.values()].flatMap((entries) => [...entries]);
    const all = carried(new Map([...takenBack, ...own]), before);
    made.set(stage, all);
    if ([...all.values()].some(isStated)) {
      for (const each of blank.keys()) made.delete(each);
      blank.clear();
    } else blank.set(stage, own);
    for (const [key, entry] of own) before.set(key, entry);
  }
  return made;
}

/** The parts that a column of an input needs, by its rule or since they were stated. */
function partsOf(input: Input, entries: readonly ReportEntry[]): Part[] {
  const facts = 'rule' in input ? factsOf(input.rule.kind) : undefined;
  const isAsked: Record<Part, boolean> = {
    value: true,
    target: facts?.target === 'needed' && 'rule' in input && input.target === undefined,
    penalties: facts?.also === 'penalties',
    previous: facts?.also === 'previous' || ('fillGaps' in input && input.fillGaps === 'previous'),
  };
  return partNames.flatMap(([, part]) =>
    isAsked[part] || entries.some((entry) => entry[part] !== undefined) ? [part] : [],
  );
}

function columnsOf(scheme: Scheme, statements: Statements, blank: Stage): FigureColumn[] {
  const begun = statements.size > 0 ? [...statements.keys()] : [blank];
  return [...inputsOf(scheme).values()].flatMap((input) => {
    const at = (stage: Stage): ReportEntry[] =>
      [...(statements.get(stage)?.values() ?? [])].filter(
        ({ criterion }) => criterion === input.id,
      );
    const stated = begun.filter((stage) => at(stage).length > 0);
    const own = stated.length > 0 ? stated : begun.slice(-1);
    const parts = partsOf(input, own.flatMap(at));
    return own.flatMap((stage) => parts.map((part) => ({ input, stage, part })));
  });
}

/** A figure as a cell. */
function contentOf(value: ReportEntry['value'], input: Input, part: Part): Content {
  if (value === undefined) return null;
  if (typeof value === 'object') {
    return value.missing === 'not-reported' ? '-' : formatMissing(value.missing, 'vi');
  }
  if (typeof value === 'boolean') return wordFor(yesNo, value);
  if (typeof value === 'string') return dayContent(value);
  return part !== 'penalties' && isInPercent(input) ? { share: value / 100 } : value;
}

/** How the empty cells of a column are to be filled. */
function formatOf({ input, part }: FigureColumn): 'day' | 'share' | 'general' {
  const reads = 'rule' in input ? readsOf(input, {}) : 'any';
  if (reads === 'date' && (part === 'value' || part === 'target')) return 'day';
  return isInPercent(input) && part !== 'penalties' ? 'share' : 'general';
}

/** How many columns of figures a page of A4 shows. */
const readableColumns = 12;
const firstColumn = 2;
const firstRow = 6;

/** The sheet of figures: localities down, criteria across, under them stages and parts. */
export function figuresSheetOf(
  scheme: Scheme,
  units: readonly Locality[],
  statements: Statements,
  blank: Stage,
  rangeOf: RangeOf,
): WrittenSheet {
  const columns = columnsOf(scheme, statements, blank);
  const cells: WrittenSheet['cells'] = new Map();
  const put = (row: number, column: number, content: Content, style = headingStyle): void => {
    cells.set(`${row},${column}`, cellOf(content, style));
  };
  put(0, 0, figuresTitle, titleStyle);
  put(
    ...([1, 0] as const),
    'Để trống hoặc “-”: chưa báo cáo; “…”: chưa có số liệu; “không giao”: không giao. Ngày ghi như 31/12/2023.',
    noteStyle,
  );
  [headingRows.title, headingRows.id, headingRows.stage, headingRows.part].forEach(
    (name, index) => {
      put(2 + index, 0, name);
      put(2 + index, 1, index === 3 ? 'Địa phương' : null);
    },
  );
  columns.forEach(({ input, stage, part }, index) => {
    const column = firstColumn + index;
    const unit =
      input.unit && part !== 'penalties' ? `${input.title.vi} (${input.unit.vi})` : input.title.vi;
    put(2, column, unit);
    put(3, column, input.id);
    put(4, column, wordFor(stageNames, stage));
    put(5, column, wordFor(partNames, part));
  });
  units.forEach(({ code, name }, index) => {
    const row = firstRow + index;
    put(row, 0, code, openStyle('text'));
    put(row, 1, name.vi, openStyle('text'));
    columns.forEach((each, at) => {
      const { input, stage, part } = each;
      const key = keyOfEntry({ code, criterion: input.id });
      const entry = statements.get(stage)?.get(key);
      put(row, firstColumn + at, contentOf(entry?.[part], input, part), openStyle(formatOf(each)));
    });
  });
  const last = firstRow + Math.max(units.length, 1) - 1;
  return {
    ...{ name: figuresSheet, cells, ...frameOf('landscape', 6) },
    pageSetup: {
      ...frameOf('landscape', 6).pageSetup,
      ...{ printTitlesRow: '$3:$6', printTitlesColumn: '$A:$B' },
      // More columns than a page can hold in letters that can be read go on over the next one.
      fitToPage: columns.length <= readableColumns,
    },
    columns: [{ width: 12 }, { width: 24 }, ...columns.map(() => ({ width: 14 }))],
    rowDefs: heightsOf(cells, [12, 24, ...columns.map(() => 14)]),
    freezePane: { rows: firstRow, columns: firstColumn },
    dataValidations: columns.flatMap(({ input, part }, index) => {
      const isYesNo = part === 'value' && 'rule' in input && readsOf(input, {}) === 'yes-no';
      const formula1 = isYesNo ? rangeOf(oneOf(yesNo)) : undefined;
      if (formula1 === undefined) return [];
      const column = firstColumn + index;
      const range = `${addressOf(firstRow, column)}:${addressOf(last, column)}`;
      // A gap and its reason may stand there too.
      return [
        { type: 'list' as const, range, formula1, allowBlank: true, showErrorMessage: false },
      ];
    }),
  };
}

/** The codes of those that have a figure. */
export const statedCodes = (statements: Statements): Set<string> =>
  new Set([...statements.values()].flatMap((own) => [...own.values()].map(({ code }) => code)));
