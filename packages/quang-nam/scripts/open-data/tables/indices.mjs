import { numberCells, sourceCells, textCells } from '../cells.mjs';
import {
  field,
  inBothLanguages,
  missing,
  partialDate,
  required,
  sourceFields,
  sourceOfCell,
} from '../fields.mjs';

const status = {
  ...required,
  enum: ['published', 'derived', 'unverified', 'not-published', 'not-surveyed'],
};
const ofRow = { column: 'unit_vi' };
const units = { vi: 'tỉnh, thành phố', en: 'provinces and cities' };

const id = field('id', 'string', 'Mã', 'Id', { ...required, unique: true });
const index = field('index', 'string', 'Chỉ số', 'Index', required);
const year = field('year', 'year', 'Năm số liệu', 'Data year', required);
const toIndices = { fields: ['index'], reference: { resource: 'indices', fields: ['id'] } };

/** What the directive and the publisher say of an index. */
const definitionOf = ({ directive2023 }, code) =>
  directive2023.indices.find((index) => index.code === code);

const everyReading = ({ indexSeries }) =>
  indexSeries.flatMap((series) => series.readings.map((reading) => ({ series, reading })));

export const indexTables = [
  {
    name: 'indices',
    title: { vi: 'Sáu chỉ số', en: 'The six indices' },
    description: {
      vi: 'Sáu chỉ số mà Chỉ thị yêu cầu cải thiện.',
      en: 'The six indices that the directive asks to improve.',
    },
    primaryKey: ['id'],
    fields: [
      id,
      field('code', 'string', 'Tên viết tắt', 'Short name', required),
      ...inBothLanguages('name', 'Tên', 'Name'),
      ...inBothLanguages('publisher', 'Đơn vị công bố', 'Publisher'),
      sourceOfCell('publisher', 'Đơn vị công bố', 'Publisher'),
      ...inBothLanguages('unit', 'Đơn vị tính', 'Unit'),
      field(
        'unit_en_singular',
        'string',
        'Đơn vị tính bằng tiếng Anh khi đếm đúng một',
        'Unit for exactly one, where it is not regular',
      ),
      field('direction', 'string', 'Chiều tốt hơn', 'Direction that is better', {
        ...required,
        enum: ['increase', 'decrease'],
      }),
      field('digits', 'integer', 'Số chữ số thập phân', 'Decimals', {
        ...required,
        unit: { vi: 'chữ số', en: 'digits' },
        minimum: 0,
      }),
      ...sourceFields,
    ],
    rows: (content) =>
      content.indexSeries.map(({ id: name, code, direction, digits, ...series }) => ({
        id: name,
        code,
        ...textCells('name', series.name),
        ...textCells('publisher', series.publisher),
        publisher_source: sourceCells(content, definitionOf(content, code).publisher.source).source,
        ...textCells('unit', series.unit),
        unit_en_singular: series.unit.enSingular ?? null,
        direction,
        digits,
        ...sourceCells(content, content.directive2023.source),
        source_section: definitionOf(content, code).section,
      })),
  },
  {
    name: 'index-rule-versions',
    title: { vi: 'Cách tính của các chỉ số', en: 'Rule versions of the indices' },
    description: {
      vi: 'Số liệu của hai cách tính khác nhau không so sánh với nhau.',
      en: 'Readings under different rules are not compared with each other.',
    },
    primaryKey: ['id'],
    foreignKeys: [toIndices],
    fields: [
      id,
      index,
      field('from', 'year', 'Từ năm số liệu', 'First data year'),
      field('to', 'year', 'Đến năm số liệu', 'Last data year'),
      ...inBothLanguages('text', 'Cách tính', 'Rules'),
      field('formula', 'string', 'Công thức', 'Formula', {
        enum: ['weighted-sum', 'sum', 'mean', 'share-of-maximum'],
      }),
      ...inBothLanguages('dimensions', 'Thành phần, cách nhau bằng |', 'Parts, set apart by |', {}),
      field('weights', 'string', 'Trọng số (%), theo thứ tự', 'Weights in per cent, in this order'),
      field('status', 'string', 'Cách biết', 'How it is known', {
        ...required,
        enum: ['published', 'derived', 'inferred', 'unverified'],
      }),
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.indexSeries.flatMap((series) =>
        series.ruleVersions.map((version) => ({
          id: version.id,
          index: series.id,
          from: version.from ?? undefined,
          to: version.to ?? undefined,
          ...textCells('text', version.text),
          formula: version.formula ?? undefined,
          dimensions_vi: version.dimensions?.map(({ vi }) => vi).join('|'),
          dimensions_en: version.dimensions?.map(({ en }) => en).join('|'),
          weights: version.weights?.join(' '),
          status: version.status,
          ...textCells('note', version.note),
          ...sourceCells(content, version.source),
        })),
      ),
  },
  {
    name: 'index-readings',
    title: { vi: 'Quảng Nam trong sáu chỉ số', en: 'Quang Nam in the six indices' },
    description: {
      vi: 'Điểm và thứ hạng theo năm số liệu. Thiếu thì để trống và nêu lý do; số chưa kiểm chứng được không ghi. Cách tính trống là chưa rõ, khi đó không so sánh. Thứ hạng chỉ so sánh khi cùng số đơn vị được xếp.',
      en: 'Score and rank by data year. A gap is empty and has its reason; an unverified number is not given. Empty rules are not known, and then nothing is compared. Ranks compare only among the same number of units.',
    },
    primaryKey: ['index', 'year'],
    foreignKeys: [
      toIndices,
      {
        fields: ['rule_version'],
        reference: { resource: 'index-rule-versions', fields: ['id'] },
      },
    ],
    fields: [
      index,
      year,
      field('rule_version', 'string', 'Cách tính', 'Rules'),
      field('score', 'number', 'Điểm', 'Score', { unit: ofRow }),
      missing('score', 'điểm', 'the score'),
      ...inBothLanguages('unit', 'Đơn vị tính của điểm', 'Unit of the score'),
      field('status', 'string', 'Cách biết điểm', 'How the score is known', status),
      field('rank', 'integer', 'Thứ hạng', 'Rank', { minimum: 1 }),
      missing('rank', 'thứ hạng', 'the rank'),
      field('rank_status', 'string', 'Cách biết thứ hạng', 'How the rank is known', status),
      field('ranked_units', 'integer', 'Trên tổng số đơn vị', 'Of how many units', {
        unit: units,
        minimum: 1,
      }),
      ...inBothLanguages('grade', 'Xếp loại', 'Class', {}),
      field('published_on', 'string', 'Ngày công bố', 'Published on', partialDate),
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      everyReading(content).map(({ series, reading }) => ({
        index: series.id,
        year: reading.year,
        rule_version: reading.ruleVersion,
        ...numberCells('score', reading.score),
        ...textCells('unit', series.unit),
        status: reading.status,
        ...numberCells('rank', reading.rank),
        rank_status: reading.rankStatus,
        ranked_units: reading.rankedUnits,
        ...textCells('grade', reading.grade),
        published_on: reading.publishedOn,
        ...textCells('note', reading.note),
        ...sourceCells(content, reading.source),
      })),
  },
  {
    name: 'index-components',
    title: {
      vi: 'Chỉ số thành phần, nội dung, lĩnh vực',
      en: 'Sub-indices, dimensions and fields',
    },
    description: {
      vi: 'Điểm thành phần của những năm đã đọc được: PCI, PAPI và tám lĩnh vực của PAR INDEX 2023.',
      en: 'Component scores of the years that were read: PCI, PAPI and the eight fields of PAR INDEX 2023.',
    },
    primaryKey: ['index', 'year', 'component'],
    foreignKeys: [
      {
        fields: ['index', 'year'],
        reference: { resource: 'index-readings', fields: ['index', 'year'] },
      },
    ],
    fields: [
      index,
      year,
      field('component', 'string', 'Thành phần', 'Component', required),
      ...inBothLanguages('name', 'Tên', 'Name'),
      field('score', 'number', 'Điểm', 'Points', {
        ...required,
        unit: { vi: 'điểm', en: 'points' },
      }),
      field('rank', 'integer', 'Thứ hạng', 'Rank', { minimum: 1 }),
      field('status', 'string', 'Cách biết', 'How it is known', status),
      ...sourceFields,
    ],
    rows: (content) =>
      everyReading(content).flatMap(({ series, reading }) =>
        (reading.components ?? []).map(({ component, score, rank, status: known }) => ({
          index: series.id,
          year: reading.year,
          component,
          ...textCells('name', series.components.find((each) => each.id === component).name),
          score,
          rank,
          status: known,
          ...sourceCells(content, reading.source),
        })),
      ),
  },
];
