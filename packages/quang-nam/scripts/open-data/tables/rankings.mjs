import { numberCells, sourceCells, textCells } from '../cells.mjs';
import { field, inBothLanguages, missing, required, sourceFields } from '../fields.mjs';

/** A published ranking; the code of a row is a key of another table. */
const ranking = ({ name, title, description, board, codes }) => ({
  name,
  title,
  description,
  primaryKey: ['code'],
  foreignKeys: [{ fields: ['code'], reference: codes }],
  fields: [
    field('code', 'string', 'Mã', 'Code', { ...required, unique: true }),
    field('rank', 'integer', 'Thứ hạng', 'Rank', { ...required, minimum: 1 }),
    field('score', 'number', 'Điểm', 'Score', {
      unit: { vi: '% điểm tối đa', en: 'per cent of the maximum' },
      minimum: 0,
      maximum: 100,
    }),
    missing('score', 'điểm', 'the score'),
    ...inBothLanguages('grade', 'Xếp loại', 'Class'),
    ...sourceFields,
  ],
  rows: (content) => {
    const { entries, grades, source } = content[board];
    return entries.map(({ code, publishedRank, score, grade }) => ({
      code,
      rank: publishedRank,
      ...numberCells('score', score),
      ...textCells('grade', grades.find(({ id }) => id === grade).title),
      ...sourceCells(content, source),
    }));
  },
});

export const rankingTables = [
  ranking({
    name: 'dti-2023-localities',
    title: {
      vi: 'Xếp hạng chuyển đổi số cấp huyện năm 2023',
      en: 'Digital transformation ranking of the localities, 2023',
    },
    description: {
      vi: 'Thứ hạng và xếp loại của 18 địa phương, tin ngày 2/2/2024. Chỉ điểm cao nhất và thấp nhất được công bố.',
      en: 'Rank and class of the 18 localities, reported on 2 February 2024. Only the highest and the lowest score were published.',
    },
    board: 'dti2023',
    codes: { resource: 'localities', fields: ['code'] },
  }),
  ranking({
    name: 'dti-2023-agencies',
    title: {
      vi: 'Xếp hạng chuyển đổi số các cơ quan cấp tỉnh năm 2023',
      en: 'Digital transformation ranking of the provincial agencies, 2023',
    },
    description: {
      vi: 'Thứ hạng và xếp loại của 20 cơ quan, tin ngày 2/2/2024. Chỉ điểm cao nhất và thấp nhất được công bố.',
      en: 'Rank and class of the 20 agencies, reported on 2 February 2024. Only the highest and the lowest score were published.',
    },
    board: 'dti2023Agencies',
    codes: { resource: 'agencies', fields: ['id'] },
  }),
];
