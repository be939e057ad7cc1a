import { formatMissing, type MissingReason, type Stage } from '@thidua/core';
import { localities } from '@thidua/sample-province';
import type { TestSheet, Value } from './book-of.js';
import type { TestFigure } from './arbitrary-figures.js';

/** How a figure is written. */
export interface Writing {
  /** Days as date cells, as texts or as serials. */
  days: 'cells' | 'texts' | 'serials';
  numbers: 'cells' | 'vi';
  names: 'full' | 'short' | 'code';
  /** Titles above the table, and what stands below it. */
  isFramed: boolean;
}

export const stageTitles: Record<Stage, string> = {
  'self-scored': 'Tự chấm',
  reviewed: 'Thẩm định',
  explained: 'Giải trình',
  'second-review': 'Thẩm định lần 2',
  final: 'Chung kết',
};

const partTitles = {
  value: 'Thực hiện',
  target: 'Kế hoạch',
  penalties: 'Số lần trừ',
  previous: 'Năm trước',
};
type Part = keyof typeof partTitles;
const parts = Object.keys(partTitles) as Part[];

function written(value: TestFigure['value'] | undefined, writing: Writing, isFact: boolean): Value {
  if (value === undefined) return null;
  if (typeof value === 'object') {
    return value.missing === 'not-reported'
      ? '-'
      : formatMissing(value.missing as MissingReason, 'vi');
  }
  if (typeof value === 'boolean') return value ? 'x' : 'không';
  if (typeof value === 'number') {
    return writing.numbers === 'cells' ? value : String(value).replace('.', ',');
  }
  const instant = new Date(`${value}T00:00:00Z`);
  if (writing.days === 'cells') return instant;
  // A bare number is a day in a column of days only.
  if (writing.days === 'serials' && !isFact) return instant.getTime() / 86_400_000 + 25_569;
  return value.split('-').reverse().join('/');
}

const nameOf = (code: string, { names }: Writing): string => {
  const unit = localities.find((each) => each.code === code);
  if (names === 'code' || !unit) return code;
  return names === 'full' ? unit.fullName.vi : unit.name.vi;
};

const framed = (rows: Value[][], { isFramed }: Writing): Value[][] =>
  isFramed
    ? [
        ['UBND TỈNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BIỂU TỔNG HỢP NĂM 2023'],
        [],
        ...rows,
        [],
        [null, 'Bến Lụa, ngày 12 tháng 01 năm 2024'],
        ['Người lập biểu', null, 'TM. ỦY BAN NHÂN DÂN'],
      ]
    : rows;

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const partsOf = (figures: readonly TestFigure[]): Part[] =>
  parts.filter((part) => figures.some((figure) => figure[part] !== undefined));

/** Rows are localities, columns criteria, under them stages and parts. */
function wide(figures: readonly TestFigure[], writing: Writing): TestSheet[] {
  const heads = once(figures.map(({ input }) => input)).flatMap((input) => {
    const own = figures.filter((figure) => figure.input === input);
    return once(own.map(({ stage }) => stage)).flatMap((stage) =>
      partsOf(own).map((part) => ({ input, stage, part })),
    );
  });
  const rows: Value[][] = [
    ['Địa phương', ...heads.map(({ input }) => input.title.vi)],
    [null, ...heads.map(({ stage }) => stageTitles[stage])],
    [null, ...heads.map(({ part }) => partTitles[part])],
    ...once(figures.map(({ code }) => code)).map((code) => [
      nameOf(code, writing),
      ...heads.map(({ input, stage, part }) => {
        const figure = figures.find(
          (each) => each.code === code && each.input === input && each.stage === stage,
        );
        return written(figure?.[part], writing, !('rule' in input));
      }),
    ]),
  ];
  return [{ name: 'Số liệu', rows: framed(rows, writing) }];
}

/** A row for each figure. */
function long(figures: readonly TestFigure[], writing: Writing): TestSheet[] {
  const own = partsOf(figures);
  const rows: Value[][] = [
    ['Địa phương', 'Tiêu chí', 'Giai đoạn', ...own.map((part) => partTitles[part])],
    ...figures.map((figure) => [
      ...[nameOf(figure.code, writing), figure.input.id, stageTitles[figure.stage]],
      ...own.map((part) => written(figure[part], writing, !('rule' in figure.input))),
    ]),
  ];
  return [{ name: 'Số liệu', rows: framed(rows, writing) }];
}

/** A sheet for each locality: a row for each criterion. */
function units(figures: readonly TestFigure[], writing: Writing): TestSheet[] {
  const heads = once(figures.map(({ stage }) => stage)).flatMap((stage) =>
    partsOf(figures).map((part) => ({ stage, part })),
  );
  return once(figures.map(({ code }) => code)).map((code) => {
    const own = figures.filter((figure) => figure.code === code);
    const rows: Value[][] = [
      [
        'Tiêu chí',
        ...heads.map(({ stage, part }) => `${stageTitles[stage]} - ${partTitles[part]}`),
      ],
      ...once(own.map(({ input }) => input)).map((input) => [
        input.title.vi,
        ...heads.map(({ stage, part }) => {
          const figure = own.find((each) => each.input === input && each.stage === stage);
          return written(figure?.[part], writing, !('rule' in input));
        }),
      ]),
    ];
    return { name: nameOf(code, writing), rows: framed(rows, writing) };
  });
}

/** The wide table turned: criteria down, localities across. */
function transposed(figures: readonly TestFigure[], writing: Writing): TestSheet[] {
  const codes = once(figures.map(({ code }) => code));
  const heads = codes.flatMap((code) => partsOf(figures).map((part) => ({ code, part })));
  const rows: Value[][] = [
    ['Tiêu chí', ...heads.map(({ code }) => nameOf(code, writing))],
    [null, ...heads.map(({ part }) => partTitles[part])],
    ...once(figures.map(({ input }) => input)).map((input) => [
      input.title.vi,
      ...heads.map(({ code, part }) => {
        const figure = figures.find((each) => each.code === code && each.input === input);
        return written(figure?.[part], writing, !('rule' in input));
      }),
    ]),
  ];
  return [{ name: 'Số liệu', rows: framed(rows, writing) }];
}

/** Every layout that offices use. */
export const layouts = { wide, long, units, transposed };

/** The rows of a sheet as a text file with semicolons. */
export const csvOf = ({ rows = [] }: TestSheet): string =>
  rows
    .map((row) =>
      row
        .map((value) =>
          value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''),
        )
        .map((text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(';'),
    )
    .join('\r\n');
