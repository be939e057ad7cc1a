import { sourceCells, textCells } from '../cells.mjs';
import {
  field,
  figureStatus,
  inBothLanguages,
  partialDate,
  required,
  sourceFields,
} from '../fields.mjs';

const code = field('code', 'string', 'Mã địa phương', 'Code of the locality', required);

const toLocalities = [
  { fields: ['code'], reference: { resource: 'localities', fields: ['code'] } },
];

const asOf = field('as_of', 'string', 'Thời điểm', 'As of', { ...required, ...partialDate });
const status = field('status', 'string', 'Cách biết', 'How it is known', {
  ...required,
  ...figureStatus,
});

export const outcomeTables = [
  {
    name: 'outcomes-2023',
    title: { vi: 'Kết quả năm 2023 của tỉnh', en: 'What the year 2023 came to' },
    description: {
      vi: 'Hộ nghèo, chỉ tiêu kế hoạch đạt được, tăng trưởng, thu ngân sách, như báo chí đã đưa; không phải chỉ tiêu của chỉ thị. Cột note ghi có mấy nguồn.',
      en: 'Poor households, targets of the plan that were met, growth, revenue, as the press reported them; no targets of the directive. Column note says how many sources there are.',
    },
    primaryKey: ['id', 'as_of'],
    fields: [
      field('id', 'string', 'Mã', 'Id', required),
      ...inBothLanguages('title', 'Tên', 'Title'),
      asOf,
      field('value', 'number', 'Giá trị', 'Value', { ...required, unit: { column: 'unit_vi' } }),
      field('denominator', 'number', 'Trên tổng số', 'Of how many', {
        unit: { column: 'unit_vi' },
        minimum: 1,
      }),
      ...inBothLanguages('unit', 'Đơn vị', 'Unit'),
      status,
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.outcomes2023.flatMap(({ id, title, unit, figures }) =>
        figures.map((figure) => ({
          id,
          ...textCells('title', title),
          as_of: figure.asOf,
          value: figure.value,
          denominator: figure.denominator?.value,
          ...textCells('unit', unit),
          status: figure.status,
          ...textCells('note', figure.note),
          ...sourceCells(content, figure.source),
        })),
      ),
  },
  {
    name: 'poverty-2022-localities',
    title: {
      vi: 'Hộ nghèo và cận nghèo của bảy địa phương năm 2022',
      en: 'Poor and near-poor households of seven localities, 2022',
    },
    description: {
      vi: 'Chỉ các địa phương mà nguồn nêu tên; nguồn cộng chung hộ nghèo và hộ cận nghèo.',
      en: 'Only localities that the source names; it adds poor and near-poor households.',
    },
    primaryKey: ['code'],
    foreignKeys: toLocalities,
    fields: [
      code,
      asOf,
      field('value', 'integer', 'Số hộ', 'Households', {
        ...required,
        unit: { vi: 'hộ', en: 'households' },
        minimum: 0,
      }),
      status,
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.poverty2022ByLocality.map(({ code: of, figure }) => ({
        code: of,
        as_of: figure.asOf,
        value: figure.value,
        status: figure.status,
        ...textCells('note', figure.note),
        ...sourceCells(content, figure.source),
      })),
  },
  {
    name: 'launches-2023',
    title: {
      vi: 'Ngày địa phương phát động phong trào năm 2023',
      en: 'Days on which localities launched the movement of 2023',
    },
    description: {
      vi: 'Chỉ hai địa phương có nguồn đã đọc.',
      en: 'Of the two localities of which a source was read.',
    },
    primaryKey: ['code'],
    foreignKeys: toLocalities,
    fields: [
      code,
      field('date', 'date', 'Ngày phát động', 'Day of the launch', required),
      ...sourceFields,
    ],
    rows: (content) =>
      content.launches2023.map(({ code: of, date, source }) => ({
        code: of,
        date,
        ...sourceCells(content, source),
      })),
  },
];
