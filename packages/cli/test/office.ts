// A movement as an office has it: a scheme, its localities with their clusters, and spreadsheets.
import { localities, blocs } from '@thidua/sample-province';
import type { Report, Scheme, Text } from '@thidua/core';
import { write } from './thidua.js';

const text = (words: string): Text => ({ vi: words, en: words });
const source = { title: text('Văn bản mẫu') };

/** Three criteria, each read in another way. */
export const scheme: Scheme = {
  ...{ schemaVersion: '1.0', id: 'mau', version: '1', title: text('Bảng điểm mẫu') },
  ...{ status: 'illustrative', source, validFor: { from: '2022', to: '2023' } },
  groups: [
    { id: 'all', title: text('Tổng'), combine: 'sum' },
    { id: 'economy', title: text('Kinh tế'), combine: 'sum', parent: 'all' },
    { id: 'duty', title: text('Trách nhiệm'), combine: 'sum', parent: 'all' },
  ],
  criteria: [
    {
      ...{ id: 'houses', title: text('Nhà xây mới'), unit: text('ha'), parent: 'economy' },
      ...{ direction: 'increase', maxPoints: 50, target: 100 },
      rule: { kind: 'proportional', cap: 1 },
    },
    {
      ...{ id: 'roads', title: text('Đường bê tông'), unit: text('km'), parent: 'economy' },
      ...{ direction: 'increase', maxPoints: 30, target: 30 },
      rule: { kind: 'proportional', cap: 1 },
    },
    {
      ...{ id: 'pledge', title: text('Đăng ký giao ước'), unit: text('có hoặc không') },
      ...{ parent: 'duty', direction: 'increase', maxPoints: 20 },
      rule: { kind: 'achieved-or-not' },
    },
  ],
  ...{ facts: [], adjustments: [], gates: [], awards: [] },
  ...{ total: {}, missing: { policy: 'rescale' }, ranking: { tieBreaks: [] } },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
};

/** Four localities of two clusters. */
export const units = {
  blocs: blocs.slice(0, 1).map((bloc) => ({ ...bloc, members: ['M01', 'M02', 'M03', 'M04'] })),
  localities: localities.slice(0, 4),
};

const rows = [
  ['1', 'Bến Nguyệt', '100', '15', 'x'],
  ['2', 'Cồn Hạc', '80', '30', 'x'],
  ['3', 'Đầm Sương', '60,5', '-', 'không'],
  ['4', 'Mũi Khuê', '…', '27', 'có'],
];

/** A sheet as localities send it, with what a test changes. */
export const csvOf = (
  table: readonly (readonly string[])[] = rows,
  headings = ['TT', 'Địa phương', 'Nhà xây mới', 'Đường bê tông', 'Đăng ký giao ước'],
): string =>
  [['BIỂU SỐ LIỆU NĂM 2023'], headings, ...table]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');

/** The same rows with one cell changed, by row and column from 0. */
export const changedRows = (row: number, column: number, cell: string): string[][] =>
  rows.map((each, at) => each.map((own, index) => (at === row && index === column ? cell : own)));

/** Figures as JSON, of the year before. */
export const earlier: Report = {
  ...{ schemaVersion: '1.0', id: 'mau-2022', scheme: { id: 'mau', version: '1' }, period: '2022' },
  ...{ stage: 'final', status: 'illustrative', source },
  entries: [
    { code: 'M01', criterion: 'houses', value: 50 },
    { code: 'M02', criterion: 'houses', value: 90 },
    { code: 'M01', criterion: 'roads', value: 15 },
    { code: 'M02', criterion: 'roads', value: 30 },
    { code: 'M01', criterion: 'pledge', value: true },
    { code: 'M02', criterion: 'pledge', value: true },
  ],
};

export const schemeFile = write('bang-diem.json', JSON.stringify(scheme));
export const unitsFile = write('dia-phuong.json', JSON.stringify(units));
export const reportFile = write('bao-cao.csv', csvOf());

/** The options that say by what is scored. */
export const answering = ['--scheme', schemeFile, '--localities', unitsFile];
