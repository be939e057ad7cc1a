import { formatMissing, stages, type PairEntry, type Report, type Stage } from '@thidua/core';
import { gapOf } from '../values/gaps.js';
import { stageNames } from '../notation/lists.js';
import type { Notation, Table } from '../tables/column.js';
import { number, oneOf, text } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';
import { localitiesSheet } from './unit-tables.js';

/** A number, or in words why there is none. */
const numberOrGap: Notation<PairEntry['value']> = {
  print: (value) => (typeof value === 'number' ? value : formatMissing(value.missing, 'vi')),
  read(cell) {
    const missing = cell.kind === 'text' ? gapOf(cell.text) : undefined;
    return missing === undefined ? number.read(cell) : { value: { missing } };
  },
};

const unit = { notation: { ...text, offers: localitiesSheet }, isNeeded: true };

/** What units have against each other: a row for each of two, and for what. */
export const pairTable = ({ notation: source }: SourceBook): Table => ({
  sheet: 'Đối đầu',
  title: 'Kết quả giữa hai đơn vị',
  note: 'Chỉ cần khi tiêu chí phụ so kết quả giữa các đơn vị bằng điểm; mỗi cặp hai dòng, mỗi đơn vị một dòng.',
  columns: [
    { path: 'code', heading: 'Mã địa phương', ...unit, hint: 'Mã ở trang Địa phương' },
    { path: 'against', heading: 'Gặp đơn vị', ...unit, hint: 'Mã ở trang Địa phương' },
    {
      ...{ path: 'fact', heading: 'Mã thông tin', notation: text, isNeeded: true },
      hint: 'Mã ở trang Tiêu chí, dòng “thông tin giữa hai đơn vị”',
    },
    { path: 'stage', heading: 'Giai đoạn', notation: oneOf(stageNames), isNeeded: true },
    {
      ...{ path: 'value', heading: 'Kết quả', notation: numberOrGap, isNeeded: true },
      hint: 'Của mọi lần hai đơn vị gặp nhau cộng lại',
    },
    { path: 'source', heading: 'Nguồn', notation: source, hint: 'Mã ở trang Nguồn' },
  ],
});

/** What units have against each other, as the table has it: of what one stage states twice, the last. */
export function pairItems(reports: readonly Report[]): unknown[] {
  return stages.flatMap((stage) => {
    const own = new Map<string, PairEntry & { stage: Stage }>();
    for (const report of reports) {
      if (report.stage !== stage) continue;
      for (const pair of report.pairs ?? [])
        own.set(JSON.stringify([pair.code, pair.against, pair.fact]), { ...pair, stage });
    }
    return [...own.values()];
  });
}

/** Adds a row to the report of its stage. */
export function addPair(
  reports: readonly Report[],
  item: Record<string, unknown>,
): { report: Report; index: number } | undefined {
  const { stage, ...pair } = item as unknown as PairEntry & { stage: Stage };
  const report = reports.find((each) => each.stage === stage);
  if (!report) return undefined;
  report.pairs = [...(report.pairs ?? []), pair];
  return { report, index: report.pairs.length - 1 };
}
