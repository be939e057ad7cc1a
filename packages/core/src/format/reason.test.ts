import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model/criterion.js';
import { ruleKinds } from '../rules/facts.js';
import { schemeOf } from '../testing/small-scheme.js';
import { formatReason, type ReasonCriterion } from './reason.js';

const criterion = (rule: string, rest: Partial<ReasonCriterion> = {}): ReasonCriterion => ({
  title: { vi: 'Xã đạt chuẩn', en: 'Communes that reach the standard' },
  unit: { vi: 'xã', en: 'communes' },
  direction: 'increase',
  rule,
  maxPoints: 10,
  ...rest,
});

describe('formatReason', () => {
  it('says what was reported, by which rule, and what came of it', () => {
    const reason = { value: 75, target: 100, points: 7.5 };
    expect(formatReason(reason, criterion('proportional'), 'vi')).toBe(
      'Xã đạt chuẩn: 75 xã; bằng 75% chỉ tiêu 100 xã; được 7,5/10 điểm.',
    );
    expect(formatReason(reason, criterion('proportional'), 'en')).toBe(
      'Communes that reach the standard: 75 communes; 75% of the target of 100 communes; gives 7.5 of 10 points.',
    );
  });

  it('says why there is nothing, in place of a number', () => {
    const reason = {
      value: { missing: 'not-reported' },
      points: { missing: 'not-reported' },
    } as const;
    expect(formatReason(reason, criterion('survey'), 'vi')).toBe(
      'Xã đạt chuẩn: chưa báo cáo; không có điểm (chưa báo cáo).',
    );
  });

  it('writes days as dates, and how late they are', () => {
    const reason = { value: 19_522, target: 19_519, points: 5 };
    const rule = criterion('deadline', { direction: 'decrease', unit: { vi: 'ngày', en: 'day' } });
    expect(formatReason(reason, rule, 'vi')).toBe(
      'Xã đạt chuẩn: 14/6/2023; hạn 11/6/2023, muộn 3 ngày; được 5/10 điểm.',
    );
    expect(formatReason({ ...reason, value: 19_519 }, rule, 'en')).toContain('on time');
  });

  it('names the leader by whom a unit is measured', () => {
    const reason = { value: 110, target: 100, points: 7.5, peers: { leaderExceed: 0.2 } };
    expect(formatReason(reason, criterion('leader-relative'), 'vi')).toBe(
      'Xã đạt chuẩn: 110 xã; chỉ tiêu 100 xã, vượt 10%; đơn vị dẫn đầu vượt 20%; được 7,5/10 điểm.',
    );
  });

  it('turns the comparison round where lower is better', () => {
    const rule = criterion('leader-relative', { direction: 'decrease' });
    const reason = { value: 110, target: 100, points: 4.5, peers: { leaderExceed: 0.2 } };
    expect(formatReason(reason, rule, 'en')).toContain(
      'short of the target of 100 communes by 10%',
    );
  });

  it('tells better from worse than the period before, in either direction', () => {
    const reason = { value: 66, previous: 70, points: 0 };
    expect(formatReason(reason, criterion('improvement'), 'vi')).toContain('kém hơn');
    const down = criterion('improvement', { direction: 'decrease' });
    expect(formatReason(reason, down, 'vi')).toContain('tốt hơn');
  });

  it('writes yes and no in words, and a penalty as taken off', () => {
    const yes = criterion('achieved-or-not');
    expect(formatReason({ value: 1, points: 10 }, yes, 'vi')).toMatch(/^Xã đạt chuẩn: đạt;/);
    expect(formatReason({ value: 0, points: 0 }, yes, 'vi')).toMatch(/^Xã đạt chuẩn: không đạt;/);
    const penalty = criterion('count-times-points', { effect: 'penalty', maxPoints: undefined });
    expect(formatReason({ value: 2, points: 4 }, penalty, 'vi')).toBe(
      'Xã đạt chuẩn: 2 xã; tính điểm theo từng lần; bị trừ 4 điểm.',
    );
  });

  it('says of points below 0 that they are taken off, and of no penalty that there is none', () => {
    const counted = criterion('bonus-penalty-count');
    expect(formatReason({ value: 0, penalties: 7, points: -5 }, counted, 'vi')).toMatch(
      /; bị trừ 5 điểm\.$/,
    );
    const penalty = criterion('count-times-points', { effect: 'penalty' });
    expect(formatReason({ value: 0, points: 0 }, penalty, 'vi')).toMatch(/; không bị trừ điểm\.$/);
    expect(formatReason({ value: 0, points: 0 }, penalty, 'en')).toMatch(/; takes nothing off\.$/);
  });

  it('says what the most and the least of a rule cut', () => {
    const most = { value: 14, points: 5, uncut: 7 };
    const count = criterion('count-times-points', { maxPoints: 5 });
    expect(formatReason(most, count, 'vi')).toMatch(
      /; được 5\/5 điểm \(tính ra 7, lấy mức cao nhất\)\.$/,
    );
    const least = { value: 3, points: 0, uncut: -8 };
    expect(formatReason(least, criterion('deduct-per-event'), 'en')).toMatch(
      /; gives 0 of 10 points \(-8 without the limit: the least that it gives\)\.$/,
    );
  });

  it('takes criteria of a scheme as they are', () => {
    const { criteria } = schemeOf([{ rule: { kind: 'survey' } }]);
    expect(formatReason({ value: 50, points: 5 }, criteria[0] as Criterion, 'vi')).toBe(
      'Tiêu chí 0: 50%; tỷ lệ khảo sát nhân với điểm tối đa; được 5/10 điểm.',
    );
  });

  it('gives no points where a criterion is only shown', () => {
    expect(formatReason({ value: 3, points: 0 }, criterion('informational'), 'vi')).toBe(
      'Xã đạt chuẩn: 3 xã; chỉ để theo dõi, không tính điểm.',
    );
  });

  it('passes over a rule of a later version', () => {
    expect(formatReason({ value: 3, points: 2 }, criterion('of-the-future'), 'vi')).toBe(
      'Xã đạt chuẩn: 3 xã; được 2/10 điểm.',
    );
  });

  it.each(ruleKinds.flatMap((rule) => [[rule, 'vi'] as const, [rule, 'en'] as const]))(
    'has a whole sentence for %s in %s, with numbers and without',
    (rule, locale) => {
      const numbers = { value: 3, target: 4, previous: 2, penalties: 1, points: 2 };
      const peers = { best: 5, lowest: 1, highest: 6, worst: 1, mean: 3, deviation: 1, count: 9 };
      const all = { ...numbers, peers: { ...peers, leaderExceed: 0.5, bestWithoutTarget: 8 } };
      for (const reason of [all, { value: 3, points: 2 }]) {
        const sentence = formatReason(reason, criterion(rule), locale);
        expect(sentence).toMatch(/^[^{}]+: .+\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|;\s*;|\s\s/);
      }
    },
  );
});
