import type { Report, ReportEntry, Stage } from '@thidua/core';
import { stageNames } from '../notation/lists.js';
import { bothLanguages, type Table } from '../tables/column.js';
import { day, oneOf, text } from '../tables/notations.js';
import { valueAt } from '../tables/paths.js';
import { localitiesSheet } from './unit-tables.js';
import type { Statements } from './figures-sheet.js';
import type { SourceBook } from './source-book.js';

/** What is known of a figure besides it. */
export const detailTable = ({ notation: source }: SourceBook): Table => ({
  sheet: 'Thuyết minh',
  title: 'Thuyết minh số liệu',
  note: 'Chỉ ghi cho những số liệu cần nói thêm: giải trình, minh chứng, nguồn riêng.',
  columns: [
    {
      ...{ path: 'code', heading: 'Mã địa phương', notation: { ...text, offers: localitiesSheet } },
      ...{ isNeeded: true, hint: 'Mã ở trang Địa phương' },
    },
    {
      ...{ path: 'criterion', heading: 'Mã tiêu chí', notation: text, isNeeded: true },
      hint: 'Mã ở trang Tiêu chí',
    },
    { path: 'stage', heading: 'Giai đoạn', notation: oneOf(stageNames), isNeeded: true },
    ...bothLanguages('note', 'Giải trình', text, { width: 40 }),
    { path: 'evidence', heading: 'Minh chứng', notation: text, width: 30 },
    { path: 'source', heading: 'Nguồn', notation: source, hint: 'Mã ở trang Nguồn' },
    { path: 'asOf', heading: 'Tính đến ngày', notation: day, width: 12 },
    { path: 'by', heading: 'Người nhập', notation: text },
    { path: 'on', heading: 'Ngày nhập', notation: day, width: 12 },
    { path: 'ruleVersion', heading: 'Phiên bản cách đo', notation: text },
    { path: 'previousRuleVersion', heading: 'Phiên bản cách đo kỳ trước', notation: text },
  ],
});

const isDetail = ({ path }: { path: string }): boolean =>
  !['code', 'criterion', 'stage'].includes(path);

/** What entries say besides their figures, as the table has it: of those that count, and of those that only explain. */
export function detailItems(
  statements: Statements,
  reports: readonly Report[],
  { columns }: Table,
): unknown[] {
  const explaining = reports.flatMap(({ stage, entries }) =>
    entries.filter(({ value }) => value === undefined).map((entry) => ({ ...entry, stage })),
  );
  const stated = [...statements].flatMap(([stage, own]) =>
    [...own.values()].map((entry) => ({ ...entry, stage })),
  );
  return [...stated, ...explaining].filter((entry) =>
    columns.filter(isDetail).some(({ path }) => valueAt(entry, path) !== undefined),
  );
}

/** Adds what a row says to the entry that it is about, or as an entry that only explains. */
export function addDetail(
  reports: readonly Report[],
  item: Record<string, unknown>,
): { report: Report; index: number } | undefined {
  const { stage, ...detail } = item as unknown as ReportEntry & { stage: Stage };
  const report = reports.find((each) => each.stage === stage);
  if (!report) return undefined;
  const isSame = (entry: ReportEntry): boolean =>
    entry.code === detail.code && entry.criterion === detail.criterion;
  const index = report.entries.findIndex(isSame);
  const at = index < 0 ? report.entries.length : index;
  report.entries[at] = { ...report.entries[at], ...detail };
  return { report, index: at };
}
