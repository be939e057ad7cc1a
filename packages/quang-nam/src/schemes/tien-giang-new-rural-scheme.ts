import type { Scheme } from '@thidua/core';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

/**
 * Bonus and penalty of Tiền Giang for new-rural communes, added to what the cluster gave a district
 * for its socio-economic emulation: +1 for each commune that keeps and improves the 19 criteria, −2
 * for each recognised one that no longer keeps them.
 *
 * @example
 * // 85 from the cluster, three communes improved, one lost: 85 + 3 − 2 = 86.
 */
export const tienGiangNewRuralScheme: Scheme = {
  ...publishedRules,
  id: 'tien-giang-new-rural',
  version: '3743/UBND-NCPC',
  title: {
    vi: 'Điểm cộng, điểm trừ về xã nông thôn mới của tỉnh Tiền Giang',
    en: 'Bonus and penalty for new-rural communes in Tien Giang Province',
  },
  source: sources.letter3743,
  note: {
    vi: 'Cộng, trừ hằng năm vào tổng điểm thi đua kinh tế - xã hội mà cụm chấm cho huyện. Bảng điểm của cụm, điểm tối đa của nó và mức trần của điểm cộng, điểm trừ chưa tiếp cận được, nên không đặt mức nào.',
    en: 'Added yearly to the total of socio-economic emulation that the cluster gives a district. The cluster’s own scheme, its maximum, and a limit of bonus or penalty were not seen, and none is set.',
  },
  validFor: { from: '2019' },
  groups: [
    {
      id: 'cluster',
      title: { vi: 'Điểm thi đua của cụm', en: 'Points of the cluster' },
      combine: 'sum',
    },
  ],
  criteria: [
    {
      id: 'socio-economic-total',
      title: {
        vi: 'Tổng điểm thi đua kinh tế - xã hội',
        en: 'Total of socio-economic emulation',
      },
      parent: 'cluster',
      unit: { vi: 'điểm', en: 'points' },
      direction: 'increase',
      rule: { kind: 'direct-points' },
    },
  ],
  adjustments: [
    {
      id: 'communes-improved',
      title: {
        vi: 'Xã giữ vững và nâng chất 19 tiêu chí',
        en: 'Communes that keep and improve the 19 criteria',
      },
      unit: { vi: 'xã', en: 'communes' },
      direction: 'increase',
      rule: { kind: 'count-times-points', pointsEach: 1 },
      effect: 'bonus',
      applies: 'after-cap',
    },
    {
      id: 'communes-lost',
      title: {
        vi: 'Xã đã được công nhận nhưng không còn giữ 19 tiêu chí',
        en: 'Recognised communes that no longer keep the 19 criteria',
      },
      unit: { vi: 'xã', en: 'communes' },
      direction: 'increase',
      rule: { kind: 'count-times-points', pointsEach: 2 },
      effect: 'penalty',
      applies: 'after-cap',
    },
  ],
  total: {},
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
};
