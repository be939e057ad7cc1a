import { describe, expect, it } from 'vitest';
import type { LimitReason } from '../explain/limits-of.js';
import { formatLimit } from './limit.js';

const said: [LimitReason, vi: string, en: string][] = [
  [
    { limit: 'bonusLimit', applies: 'before-cap', before: 3.5, after: 2 },
    'Điểm thưởng (cộng trừ trước mức trần): tính ra 3,5 điểm, chỉ cộng 2 điểm (mức tối đa của điểm thưởng).',
    'The bonuses before the cap came to 3.5 points; added are 2 points (the most for bonuses).',
  ],
  [
    { limit: 'penaltyLimit', applies: 'after-cap', before: 6, after: 4 },
    'Điểm trừ (cộng trừ sau mức trần): tính ra 6 điểm, chỉ trừ 4 điểm (mức tối đa của điểm trừ).',
    'The penalties after the cap came to 6 points; taken off are 4 points (the most for penalties).',
  ],
  [
    { limit: 'cap', before: 101.5, after: 100 },
    'Tổng điểm: tính ra 101,5 điểm, chỉ tính 100 điểm (mức trần).',
    'The total came to 101.5 points; it counts as 100 points (the cap).',
  ],
  [
    { limit: 'floor', before: -3, after: 0 },
    'Tổng điểm: tính ra -3 điểm, vẫn tính 0 điểm (mức sàn).',
    'The total came to -3 points; it counts as 0 points (the floor).',
  ],
];

describe('formatLimit', () => {
  it.each(said)('says what was cut, from what, to what: %j', (reason, vi, en) => {
    expect(formatLimit(reason, 'vi')).toBe(vi);
    expect(formatLimit(reason, 'en')).toBe(en);
  });
});
