import { describe, expect, it } from 'vitest';
import type { LimitReason } from '../explain/limits-of.js';
import { formatLimit } from './limit.js';

const said: [LimitReason, vi: string, en: string][] = [
  [
    { limit: 'bonusLimit', applies: 'before-cap', before: 3.5, after: 2 },
    'Điểm thưởng (cộng trước khi áp mức trần): tính ra 3,5 điểm, chỉ cộng 2 điểm (mức tối đa của điểm thưởng).',
    'Bonuses before the cap came to 3.5 points; only 2 were added (limit on bonuses).',
  ],
  [
    { limit: 'penaltyLimit', applies: 'after-cap', before: 6, after: 4 },
    'Điểm trừ (trừ sau khi áp mức trần): tính ra 6 điểm, chỉ trừ 4 điểm (mức tối đa của điểm trừ).',
    'Penalties after the cap came to 6 points; only 4 were taken off (limit on penalties).',
  ],
  [
    { limit: 'cap', before: 101.5, after: 100 },
    'Tổng điểm: tính ra 101,5 điểm, chỉ tính 100 điểm (mức trần).',
    'The total came to 101.5 points and counts as 100 (the cap).',
  ],
  [
    { limit: 'floor', before: -3, after: 0 },
    'Tổng điểm: tính ra −3 điểm, vẫn tính 0 điểm (mức sàn).',
    'The total came to −3 points and counts as 0 (the floor).',
  ],
  [
    { limit: 'cap', before: 100.0004, after: 100 },
    'Tổng điểm: tính ra 100,0004 điểm, chỉ tính 100 điểm (mức trần).',
    'The total came to 100.0004 points and counts as 100 (the cap).',
  ],
  [
    { limit: 'bonusLimit', applies: 'after-cap', before: 2, after: 1 },
    'Điểm thưởng (cộng sau khi áp mức trần): tính ra 2 điểm, chỉ cộng 1 điểm (mức tối đa của điểm thưởng).',
    'Bonuses after the cap came to 2 points; only 1 was added (limit on bonuses).',
  ],
];

describe('formatLimit', () => {
  it.each(said)('says what was cut, from what, to what: %j', (reason, vi, en) => {
    expect(formatLimit(reason, 'vi')).toBe(vi);
    expect(formatLimit(reason, 'en')).toBe(en);
  });
});
