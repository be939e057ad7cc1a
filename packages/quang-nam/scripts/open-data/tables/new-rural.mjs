import { sourceCells, textCells } from '../cells.mjs';
import {
  field,
  figureStatus,
  inBothLanguages,
  partialDate,
  required,
  sourceFields,
} from '../fields.mjs';

const communes = { vi: 'xã', en: 'communes' };

export const newRuralTables = [
  {
    name: 'new-rural-series',
    title: { vi: 'Số xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new-rural standard' },
    description: {
      vi: 'Số đã công bố và mục tiêu, mỗi số với mẫu số của chính nguồn đó (200, 194, 193). Số của các thời điểm không cộng dồn được.',
      en: 'Published counts and goals, each with the denominator of its own source (200, 194, 193). Counts of different dates do not add up.',
    },
    primaryKey: ['kind', 'as_of'],
    fields: [
      field('kind', 'string', 'Kết quả hay mục tiêu', 'Observation or goal', {
        ...required,
        enum: ['observation', 'goal'],
      }),
      field('as_of', 'string', 'Thời điểm', 'As of', { ...required, ...partialDate }),
      field('value', 'integer', 'Số xã đạt chuẩn', 'Communes that meet it', {
        ...required,
        unit: communes,
        minimum: 0,
      }),
      field('denominator', 'integer', 'Trên tổng số', 'Of how many', {
        ...required,
        unit: communes,
        minimum: 1,
      }),
      field('denominator_as_of', 'string', 'Thời điểm của tổng số', 'The total as of', {
        ...required,
        ...partialDate,
      }),
      field('status', 'string', 'Cách biết', 'How it is known', { ...required, ...figureStatus }),
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      [
        ...content.newRuralSeries.map((figure) => ['observation', figure]),
        ...Object.values(content.newRuralGoals).map((figure) => ['goal', figure]),
      ].map(([kind, { value, denominator, asOf, status, note, source }]) => ({
        kind,
        as_of: asOf,
        value,
        denominator: denominator.value,
        denominator_as_of: denominator.asOf,
        status,
        ...textCells('note', note),
        ...sourceCells(content, source),
      })),
  },
  {
    name: 'new-rural-communes',
    title: { vi: 'Xã đạt chuẩn đã biết tên', en: 'Communes known by name to meet the standard' },
    description: {
      vi: 'Theo năm chuẩn; ngày báo tin công nhận chỉ có cho hai đợt. Danh sách không đầy đủ. Mã tra trong bảng communes, theo năm chuẩn.',
      en: 'By standard year; the day on which the recognition was reported is known for two rounds. The list is not complete. Codes are those of table communes, in the standard year.',
    },
    primaryKey: ['code', 'standard_year'],
    fields: [
      field('code', 'string', 'Mã xã', 'Code of the commune', required),
      field('standard_year', 'year', 'Năm chuẩn', 'Standard year', required),
      field('level', 'string', 'Mức đạt', 'Level', {
        ...required,
        enum: ['standard', 'advanced', 'model'],
      }),
      field(
        'reported_on',
        'string',
        'Ngày báo tin công nhận',
        'Recognition reported on',
        partialDate,
      ),
      ...sourceFields,
    ],
    rows: (content) =>
      content.newRuralCommunes.map(({ code, standardYear, level, reportedOn, source }) => ({
        code,
        standard_year: standardYear,
        level,
        reported_on: reportedOn,
        ...sourceCells(content, source),
      })),
  },
  {
    name: 'new-rural-programme',
    title: {
      vi: 'Xã ra khỏi chương trình; địa phương đạt 100% số xã',
      en: 'Communes that left the programme; localities with all communes meeting the standard',
    },
    description: {
      vi: 'left: xã ra khỏi chương trình nông thôn mới (mã của bảng communes). complete: địa phương có 100% số xã đạt chuẩn (mã của bảng localities).',
      en: 'left: communes that left the new-rural programme (codes of table communes). complete: localities of which every commune meets the standard (codes of table localities).',
    },
    primaryKey: ['change', 'code'],
    fields: [
      field('change', 'string', 'Thay đổi', 'Change', { ...required, enum: ['left', 'complete'] }),
      field('as_of', 'string', 'Thời điểm', 'As of', { ...required, ...partialDate }),
      field('code', 'string', 'Mã đơn vị', 'Code of the unit', required),
      field('status', 'string', 'Cách biết', 'How it is known', { ...required, ...figureStatus }),
      ...sourceFields,
    ],
    rows: (content) =>
      [
        ['left', content.newRuralExits],
        ['complete', content.fullyNewRuralLocalities],
      ].flatMap(([change, { asOf, codes, status, source }]) =>
        codes.map((code) => ({
          change,
          as_of: asOf,
          code,
          status,
          ...sourceCells(content, source),
        })),
      ),
  },
];
