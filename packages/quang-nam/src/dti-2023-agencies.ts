import type { BoardDefinition } from '@thidua/core';
import { dti2023 } from './dti-2023.js';

/** In the published order. Of the scores only the first and the last were published. */
const order = [
  'so-nnptnt',
  'so-tttt',
  'so-noi-vu',
  'so-cong-thuong',
  'vp-ubnd',
  'so-tu-phap',
  'thanh-tra',
  'so-tai-chinh',
  'so-khcn',
  'so-gtvt',
  'so-vhttdl',
  'so-xay-dung',
  'so-gddt',
  'ban-dan-toc',
  'so-khdt',
  'so-y-te',
  'so-ldtbxh',
  'bql-kkt-kcn',
  'so-tnmt',
  'so-ngoai-vu',
];

const published: Record<string, number> = { 'so-nnptnt': 95.26, 'so-ngoai-vu': 90.33 };

/**
 * The same ranking for the province’s 20 agencies: the codes of its entries are ids of `agencies`.
 * Order and class were published whole, all of them `Tốt`; the limits of the classes were not found.
 */
export const dti2023Agencies: BoardDefinition = {
  ...dti2023,
  id: 'dti-2023-agencies',
  title: {
    vi: 'Xếp hạng chuyển đổi số (DTI) các cơ quan cấp tỉnh năm 2023',
    en: 'Digital transformation ranking (DTI) of the provincial agencies, 2023',
  },
  entries: order.map((code, index) => ({
    code,
    publishedRank: index + 1,
    grade: 'tot',
    score: published[code] ?? { missing: 'not-published' },
  })),
};
