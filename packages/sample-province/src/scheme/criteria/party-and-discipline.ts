import type { Criterion } from '@thidua/core';

const area = { parent: 'party-and-discipline' };

/** 8 points: the Party, the political system, discipline and order. */
export const partyAndDiscipline: Criterion[] = [
  {
    ...area,
    id: 'office-culture',
    title: {
      vi: 'Thi đua thực hiện văn hóa công sở',
      en: 'Emulation in practising office culture',
    },
    unit: { vi: 'điểm', en: 'points' },
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'direct-points' },
  },
  {
    ...area,
    id: 'discipline-and-order',
    title: {
      vi: 'Kỷ luật, kỷ cương hành chính (số lần được biểu dương, số lần bị nhắc nhở)',
      en: 'Administrative discipline and order (times praised, times cautioned)',
    },
    unit: { vi: 'lần', en: 'times' },
    direction: 'increase',
    maxPoints: 3,
    rule: { kind: 'bonus-penalty-count', bonusPoints: 0.5, penaltyPoints: 1, minimum: -1 },
  },
  {
    ...area,
    id: 'great-holidays',
    title: {
      vi: 'Tổ chức hoạt động nhân các ngày lễ lớn',
      en: 'Activities for major holidays held',
    },
    unit: { vi: 'có hoặc không', en: 'yes or no' },
    direction: 'increase',
    maxPoints: 2,
    rule: { kind: 'achieved-or-not' },
  },
];
