import { numberCells, sourceCells, textCells } from '../cells.mjs';
import { field, inBothLanguages, missing, reasons, required, sourceFields } from '../fields.mjs';
import { criteriaWithStatus } from './schemes.mjs';

/** Every row says it, for a row may be copied without its file. */
const status = field('status', 'string', 'Tình trạng', 'Status', {
  ...required,
  enum: ['illustrative'],
});
const points = { vi: 'điểm', en: 'points' };
const ofRow = { column: 'unit_vi' };

const code = field('code', 'string', 'Mã địa phương', 'Code of the locality', required);
const toLocalities = { fields: ['code'], reference: { resource: 'localities', fields: ['code'] } };
const rank = (name, vi, en) => field(name, 'integer', vi, en, { minimum: 1 });

const note = {
  vi: 'Số liệu minh họa do dự án này đặt ra; không nói gì về địa phương có thật. Chỉ thị không có bảng điểm.',
  en: 'Illustrative data made up by this project; they say nothing about real localities. The directive holds no scoring.',
};

const sample = { folder: 'illustrative', description: note };

/** What an entry of a report is about. */
const inputOf = ({ illustrativeScheme: { criteria, adjustments, facts } }, id) =>
  [...criteria, ...adjustments, ...facts].find((input) => input.id === id);

export const illustrativeTables = [
  {
    ...sample,
    name: 'illustrative-criteria',
    title: { vi: 'Minh họa: bảng điểm năm 2023', en: 'Illustrative: a scheme for 2023' },
    primaryKey: ['id'],
    ...criteriaWithStatus(status, ({ illustrativeScheme }) => illustrativeScheme),
  },
  {
    ...sample,
    name: 'illustrative-report-entries',
    title: {
      vi: 'Minh họa: báo cáo của 18 địa phương',
      en: 'Illustrative: reports of 18 localities',
    },
    primaryKey: ['stage', 'code', 'criterion'],
    foreignKeys: [
      toLocalities,
      {
        fields: ['criterion'],
        reference: { resource: 'illustrative-criteria', fields: ['id'] },
      },
    ],
    fields: [
      status,
      field('stage', 'string', 'Khâu', 'Stage', {
        ...required,
        enum: ['self-scored', 'reviewed', 'explained', 'second-review', 'final'],
      }),
      code,
      field('criterion', 'string', 'Tiêu chí', 'Criterion', required),
      ...inBothLanguages('unit', 'Đơn vị tính', 'Unit'),
      field('value', 'string', 'Giá trị', 'Value', { unit: ofRow }),
      field('gap', 'string', 'Vì sao thiếu giá trị', 'Why the value is missing', reasons),
      field('target', 'number', 'Chỉ tiêu riêng', 'Target of its own', { unit: ofRow }),
      field('penalties', 'integer', 'Số lần bị trừ', 'Penalties', {
        unit: { vi: 'lần', en: 'times' },
        minimum: 0,
      }),
      field('previous', 'number', 'Năm trước', 'Year before', { unit: ofRow }),
      field('rule_version', 'string', 'Cách tính', 'Rules of the value'),
      field('previous_rule_version', 'string', 'Cách tính năm trước', 'Rules of the year before'),
      field('by', 'string', 'Người nhập', 'Entered by', required),
      field('on', 'date', 'Ngày nhập', 'Entered on', required),
      field('evidence', 'string', 'Minh chứng', 'Evidence'),
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.illustrativeReports.flatMap((report) =>
        report.entries.map(({ value, ...entry }) => ({
          status: report.status,
          stage: report.stage,
          code: entry.code,
          criterion: entry.criterion,
          ...textCells('unit', inputOf(content, entry.criterion).unit),
          ...(typeof value === 'object' ? { gap: value.missing } : {}),
          ...(value !== undefined && typeof value !== 'object' && { value: String(value) }),
          target: entry.target,
          penalties: entry.penalties,
          previous: entry.previous,
          rule_version: entry.ruleVersion,
          previous_rule_version: entry.previousRuleVersion,
          by: entry.by,
          on: entry.on,
          evidence: entry.evidence,
          ...textCells('note', entry.note),
          ...sourceCells(content, entry.source ?? report.source),
        })),
      ),
  },
  {
    ...sample,
    name: 'illustrative-scores',
    title: { vi: 'Minh họa: điểm và thứ hạng', en: 'Illustrative: scores and ranks' },
    primaryKey: ['code'],
    foreignKeys: [toLocalities],
    fields: [
      status,
      code,
      field('score', 'number', 'Điểm', 'Score', { unit: points, minimum: 0, maximum: 104 }),
      missing('score', 'điểm', 'the score'),
      rank('rank', 'Thứ hạng', 'Rank'),
      rank('bloc_rank', 'Thứ hạng trong cụm', 'Rank in the bloc'),
      rank('best_rank', 'Thứ hạng có thể: từ', 'Plausible rank: from'),
      rank('worst_rank', 'Thứ hạng có thể: đến', 'Plausible rank: to'),
      ...inBothLanguages('grade', 'Xếp loại', 'Grade', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.illustrativeScoreboard.boards.flatMap(({ status: known, grades, rows, source }) =>
        rows.map((row) => ({
          status: known,
          code: row.code,
          ...numberCells('score', row.score),
          rank: row.rank,
          bloc_rank: row.blocRank,
          best_rank: row.interval?.[0],
          worst_rank: row.interval?.[1],
          ...textCells('grade', grades.find(({ id }) => id === row.grade)?.title),
          ...sourceCells(content, source),
        })),
      ),
  },
];
