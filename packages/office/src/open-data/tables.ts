import { isMissing, type Board, type Score, type Scoreboard, type Text } from '@thidua/core';
import type { CsvValue } from '@thidua/sheets';

/** A column: its name, what kind of values it has, and what they are. */
interface Field {
  name: string;
  type: 'string' | 'number' | 'integer';
  title: Text;
}

/** A table of the open data of a scoreboard. */
export interface OpenTable {
  name: string;
  title: Text;
  fields: readonly Field[];
  rows: readonly (readonly CsvValue[])[];
}

const field = (name: string, type: Field['type'], vi: string, en: string): Field => ({
  ...{ name, type },
  title: { vi, en },
});

/** A number, and beside it why there is none. */
const cells = (score: Score | undefined): CsvValue[] =>
  score === undefined
    ? [undefined, undefined]
    : isMissing(score)
      ? [undefined, score.missing]
      : [score, undefined];

const board = field('board', 'string', 'Mã bảng xếp hạng', 'Id of the ranking');
const code = field('code', 'string', 'Mã địa phương', 'Code of the locality');
const criterion = field('criterion', 'string', 'Mã tiêu chí', 'Id of the criterion');
const withGap = (name: string, vi: string, en: string): Field[] => [
  field(name, 'number', vi, en),
  field(`${name}_missing`, 'string', `Vì sao không có: ${vi}`, `Why there is none: ${en}`),
];

const localitiesOf = ({ localities }: Scoreboard): OpenTable => ({
  name: 'localities',
  title: { vi: 'Địa phương', en: 'Localities' },
  fields: [
    code,
    field('name_vi', 'string', 'Tên', 'Name in Vietnamese'),
    field('name_en', 'string', 'Tên tiếng Anh', 'Name in English'),
    field('type', 'string', 'Loại', 'Kind'),
    field('bloc', 'string', 'Mã cụm thi đua', 'Id of the cluster'),
  ],
  rows: localities.map(({ code, fullName, type, bloc }) => [
    ...[code, fullName.vi, fullName.en, type, bloc],
  ]),
});

const rankingOf = (boards: readonly Board[]): OpenTable => ({
  name: 'ranking',
  title: { vi: 'Điểm, thứ hạng', en: 'Scores and ranks' },
  fields: [
    ...[board, code, field('rank', 'integer', 'Hạng', 'Rank')],
    field('bloc_rank', 'integer', 'Hạng trong cụm', 'Rank in the cluster'),
    ...withGap('score', 'Điểm', 'Score'),
    field('grade', 'string', 'Mã xếp loại', 'Id of the grade'),
  ],
  rows: boards.flatMap(({ id, rows }) =>
    rows.map(({ code, rank, blocRank, score, grade }) => [
      ...[id, code, rank, blocRank, ...cells(score), grade],
    ]),
  ),
});

const criteriaOf = (boards: readonly Board[]): OpenTable => ({
  name: 'criteria',
  title: { vi: 'Tiêu chí', en: 'Criteria' },
  fields: [
    ...[board, criterion],
    field('title_vi', 'string', 'Tên tiêu chí', 'Title in Vietnamese'),
    field('title_en', 'string', 'Tên tiếng Anh', 'Title in English'),
    field('unit_vi', 'string', 'Đơn vị', 'Unit in Vietnamese'),
    field('unit_en', 'string', 'Đơn vị, tiếng Anh', 'Unit in English'),
    field('max_points', 'number', 'Điểm tối đa', 'Most points'),
  ],
  rows: boards.flatMap(({ id, criteria = [] }) =>
    criteria.map((each) => [
      ...[id, each.id, each.title.vi, each.title.en, each.unit.vi, each.unit.en, each.maxPoints],
    ]),
  ),
});

const figuresOf = (boards: readonly Board[]): OpenTable => ({
  name: 'figures',
  title: { vi: 'Số liệu theo tiêu chí', en: 'Figures by criterion' },
  fields: [
    ...[board, code, criterion],
    ...withGap('value', 'Số liệu', 'Figure'),
    field('counted', 'number', 'Giá trị được tính thay', 'Value counted instead'),
    ...withGap('points', 'Điểm', 'Points'),
    field('contribution', 'number', 'Phần trong điểm', 'What it adds to the score'),
    field('source', 'string', 'Chỗ trong nguồn', 'Place in the source'),
  ],
  rows: boards.flatMap(({ id, rows }) =>
    rows.flatMap(({ code, breakdown = [] }) =>
      breakdown.map(({ criterion, value, counted, points, contribution, section }) => [
        ...[id, code, criterion, ...cells(value), counted],
        ...[...cells(points), contribution, section],
      ]),
    ),
  ),
});

/** What a scoreboard says of localities, as tables; what it does not have is no table. */
export const openTables = (scoreboard: Scoreboard): OpenTable[] =>
  [
    localitiesOf(scoreboard),
    rankingOf(scoreboard.boards),
    criteriaOf(scoreboard.boards),
    figuresOf(scoreboard.boards),
  ].filter(({ rows }) => rows.length > 0);
