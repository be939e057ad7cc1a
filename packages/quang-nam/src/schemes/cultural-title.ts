import type { Condition, Fact } from '@thidua/core';

/**
 * The total that a title of Decree No. 122/2018/ND-CP needs: 90 in districts of centrally-run
 * cities, 60 in mountain, island and extremely poor communes. Which counts for a unit of both kinds
 * was not seen; here the city comes first.
 *
 * @param otherwise what it needs anywhere else
 */
export const culturalThreshold = (otherwise: number): Condition => ({
  kind: 'compare',
  of: { kind: 'score' },
  bound: 'at-least',
  than: {
    byClass: [
      { class: 'central-city-district', value: 90 },
      { class: 'mountain', value: 60 },
      { class: 'island', value: 60 },
      { class: 'extremely-poor', value: 60 },
    ],
    otherwise,
  },
});

/** Registration before 30 January of the year. */
export const registeredInTime: { facts: Fact[]; condition: Condition } = {
  facts: [
    {
      id: 'registered-in-time',
      title: { vi: 'Đăng ký trước ngày 30/1', en: 'Registered before 30 January' },
      unit: { vi: 'có hoặc không', en: 'yes or no' },
    },
  ],
  condition: {
    kind: 'compare',
    of: { kind: 'value', of: 'registered-in-time' },
    bound: 'at-least',
    than: 1,
  },
};
