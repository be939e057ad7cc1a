import { sourceCells, textCells } from '../cells.mjs';
import { field, inBothLanguages, required, sourceFields } from '../fields.mjs';

const points = { vi: 'điểm', en: 'points' };

const ofScheme = [
  field('scheme', 'string', 'Bảng điểm', 'Scheme', required),
  field('version', 'string', 'Phiên bản', 'Version', required),
];

/** Columns of what a scheme judges, with its source behind. */
const criterionFields = [
  ...ofScheme,
  field('part', 'string', 'Loại', 'What it is', {
    ...required,
    enum: ['criterion', 'bonus', 'penalty', 'fact'],
  }),
  field('id', 'string', 'Mã', 'Id', required),
  field('group', 'string', 'Mã nhóm', 'Id of the group'),
  ...inBothLanguages('title', 'Tên', 'Title'),
  ...inBothLanguages('unit', 'Đơn vị tính', 'Unit', {}),
  field('direction', 'string', 'Chiều tốt hơn', 'Direction that is better', {
    enum: ['increase', 'decrease'],
  }),
  field('rule', 'string', 'Cách tính điểm', 'Rule'),
  field('max_points', 'number', 'Điểm tối đa', 'Maximum points', { unit: points, minimum: 0 }),
  field('weight', 'number', 'Trọng số', 'Weight among its siblings', {
    unit: { vi: 'phần', en: 'parts' },
    minimum: 0,
  }),
  ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
  ...sourceFields,
];

/** One row for each criterion, adjustment and fact of a scheme, with the scheme's source. */
const criterionRows = (content, { criteria, adjustments, facts, source }) =>
  [...criteria, ...adjustments, ...facts].map((item) => ({
    part: item.effect ?? (item.rule ? 'criterion' : 'fact'),
    id: item.id,
    group: item.parent,
    ...textCells('title', item.title),
    ...textCells('unit', item.unit),
    direction: item.direction,
    rule: item.rule?.kind,
    max_points: item.maxPoints,
    weight: item.weight,
    ...textCells('note', item.note),
    ...sourceCells(content, source),
  }));

export const schemeTables = [
  {
    name: 'schemes',
    title: { vi: 'Bảng điểm có thật', en: 'Real schemes' },
    description: {
      vi: 'Cách chấm điểm đã đọc được, mỗi bảng có nguồn và ghi chú những gì chưa đọc được. Toàn bộ bảng điểm ở tệp JSON trong thư mục schemes.',
      en: 'Scoring rules that were read, each with its source and with what was not seen. The whole of a scheme is a JSON file in the folder schemes.',
    },
    primaryKey: ['scheme', 'version'],
    fields: [
      ...ofScheme,
      ...inBothLanguages('title', 'Tên', 'Title'),
      field('status', 'string', 'Tình trạng', 'Status', {
        ...required,
        enum: ['official', 'provisional'],
      }),
      field('from', 'year', 'Từ năm số liệu', 'First data year', required),
      field('to', 'year', 'Đến năm số liệu', 'Last data year'),
      ...inBothLanguages('note', 'Ghi chú', 'Note'),
      ...sourceFields,
    ],
    rows: (content) =>
      content.schemes.map((scheme) => ({
        scheme: scheme.id,
        version: scheme.version,
        ...textCells('title', scheme.title),
        status: scheme.status,
        from: Number(scheme.validFor.from),
        to: scheme.validFor.to && Number(scheme.validFor.to),
        ...textCells('note', scheme.note),
        ...sourceCells(content, scheme.source),
      })),
  },
  {
    name: 'scheme-criteria',
    title: { vi: 'Tiêu chí của các bảng điểm có thật', en: 'Criteria of the real schemes' },
    description: {
      vi: 'Tiêu chí, điểm cộng, điểm trừ và dữ kiện. Tham số của cách tính ở tệp JSON.',
      en: 'Criteria, bonus, penalty and facts. The parameters of the rules are in the JSON files.',
    },
    primaryKey: ['scheme', 'version', 'id'],
    foreignKeys: [
      {
        fields: ['scheme', 'version'],
        reference: { resource: 'schemes', fields: ['scheme', 'version'] },
      },
    ],
    fields: criterionFields,
    rows: (content) =>
      content.schemes.flatMap((scheme) =>
        criterionRows(content, scheme).map((row) => ({
          scheme: scheme.id,
          version: scheme.version,
          ...row,
        })),
      ),
  },
];
