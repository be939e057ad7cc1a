import type { BoardDefinition, Missing } from '@thidua/core';
import * as sources from './sources.js';

const notPublished: Missing = { missing: 'not-published' };

const entries: BoardDefinition['entries'] = [
  { code: '509', publishedRank: 1, grade: 'tot', score: 93.16 },
  { code: '502', publishedRank: 2, grade: 'tot', score: notPublished },
  { code: '517', publishedRank: 3, grade: 'tot', score: notPublished },
  { code: '513', publishedRank: 4, grade: 'tot', score: notPublished },
  { code: '506', publishedRank: 5, grade: 'tot', score: notPublished },
  { code: '515', publishedRank: 6, grade: 'tot', score: notPublished },
  { code: '508', publishedRank: 7, grade: 'tot', score: notPublished },
  { code: '503', publishedRank: 8, grade: 'tot', score: notPublished },
  { code: '518', publishedRank: 9, grade: 'tot', score: notPublished },
  { code: '512', publishedRank: 10, grade: 'tot', score: notPublished },
  { code: '514', publishedRank: 11, grade: 'tot', score: notPublished },
  { code: '510', publishedRank: 12, grade: 'tot', score: notPublished },
  { code: '507', publishedRank: 13, grade: 'tot', score: notPublished },
  { code: '516', publishedRank: 14, grade: 'tot', score: notPublished },
  { code: '511', publishedRank: 15, grade: 'tot', score: notPublished },
  { code: '519', publishedRank: 16, grade: 'kha', score: notPublished },
  { code: '505', publishedRank: 17, grade: 'kha', score: notPublished },
  { code: '504', publishedRank: 18, grade: 'kha', score: 85.42 },
];

/**
 * The province's own digital-transformation ranking of its 18 localities for 2023, known since the
 * article of 2 February 2024. Order and classes were published whole; of the scores, in per cent of
 * the maximum, only the highest and the lowest.
 */
export const dti2023: BoardDefinition = {
  id: 'dti-2023',
  title: {
    vi: 'Xếp hạng chuyển đổi số (DTI) cấp huyện năm 2023',
    en: 'Digital transformation ranking (DTI) of the localities, 2023',
  },
  period: '2023',
  asOf: '2024-02-02',
  status: 'provisional',
  source: sources.dti2023,
  basis: 'published-rank',
  scoreTitle: { vi: 'Điểm', en: 'Score' },
  unit: '%',
  digits: 2,
  grades: [
    { id: 'tot', title: { vi: 'Tốt', en: 'Good' } },
    { id: 'kha', title: { vi: 'Khá', en: 'Fair' } },
  ],
  columns: [],
  entries,
};
