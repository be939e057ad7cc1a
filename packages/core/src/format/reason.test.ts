import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model/scheme/criterion.js';
import { ruleKinds } from '../rules/facts.js';
import { schemeOf } from '../testing/small-scheme.js';
import { formatReason } from './reason.js';
import type { ReasonCriterion } from './value.js';

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
      'Xã đạt chuẩn: 75 xã; đạt 75% so với chỉ tiêu 100 xã; được 7,5/10 điểm.',
    );
    expect(formatReason(reason, criterion('proportional'), 'en')).toBe(
      'Communes that reach the standard: 75 communes; 75% of the target of 100 communes; 7.5 of 10 points.',
    );
  });

  it('says why there is nothing, in place of a number', () => {
    const reason = {
      value: { missing: 'not-reported' },
      points: { missing: 'not-reported' },
    } as const;
    expect(formatReason(reason, criterion('survey'), 'vi')).toBe(
      'Xã đạt chuẩn: chưa báo cáo nên chưa tính điểm.',
    );
  });

  it('writes days as dates, and how late they are', () => {
    const reason = { value: 19_522, target: 19_519, points: 5 };
    const rule = criterion('deadline', { direction: 'decrease', unit: { vi: 'ngày', en: 'day' } });
    expect(formatReason(reason, rule, 'vi')).toBe(
      'Xã đạt chuẩn: 14/6/2023; hạn 11/6/2023; chậm 3 ngày; được 5/10 điểm.',
    );
    expect(formatReason({ ...reason, value: 19_519 }, rule, 'en')).toContain('on time');
  });

  it('names the leader by whom a unit is measured', () => {
    const reason = { value: 110, target: 100, points: 7.5, peers: { leaderExceed: 0.2 } };
    expect(formatReason(reason, criterion('leader-relative'), 'vi')).toBe(
      'Xã đạt chuẩn: 110 xã; chỉ tiêu 100 xã; vượt 10%; đơn vị dẫn đầu vượt 20%; được 7,5/10 điểm.',
    );
  });

  it('turns the comparison round where lower is better', () => {
    const rule = criterion('leader-relative', { direction: 'decrease' });
    const reason = { value: 110, target: 100, points: 4.5, peers: { leaderExceed: 0.2 } };
    expect(formatReason(reason, rule, 'en')).toContain('above its target of 100 communes by 10%');
  });

  it('says of 0, where lower is better, that it is below the target, and not 0% of it', () => {
    const none = { value: 0, target: 5, points: 10 };
    const down = criterion('proportional', { direction: 'decrease' });
    expect(formatReason(none, down, 'vi')).toBe(
      'Xã đạt chuẩn: 0 xã; chỉ tiêu không quá 5 xã; thấp hơn 100%; được 10/10 điểm.',
    );
    expect(formatReason(none, down, 'en')).toContain(
      '0 communes; below its target of 5 communes by 100%, which is better; 10 of 10 points.',
    );
    const limit = criterion('achieved-or-not', { direction: 'decrease' });
    expect(formatReason(none, limit, 'vi')).toContain('; chỉ tiêu: không quá 5 xã; được 10/10');
    expect(formatReason(none, limit, 'en')).toContain('; target: no more than 5 communes; 10 of');
  });

  it('calls nothing that costs points achieved or better', () => {
    const penalty = { effect: 'penalty', direction: 'decrease' } as const;
    const said = (rule: string, reason: Parameters<typeof formatReason>[0], way = {}) =>
      formatReason(reason, criterion(rule, { ...penalty, ...way }), 'vi').slice(14);
    expect(said('achieved-or-not', { value: 0, points: 10 })).toBe('không; bị trừ 10/10 điểm.');
    expect(said('achieved-or-not', { value: 1, points: 0 })).toBe('có; không bị trừ điểm.');
    expect(
      said('achieved-or-not', { value: 7, target: 5, points: 10 }, { direction: 'increase' }),
    ).toBe('7 xã; mức trừ điểm: từ 5 xã trở lên; bị trừ 10/10 điểm.');
    expect(
      said('proportional', { value: 1, target: 5, points: 2 }, { direction: 'increase' }),
    ).toBe('1 xã; bằng 20% mức 5 xã; bị trừ 2/10 điểm.');
    expect(said('improvement', { value: 3, previous: 5, points: 10 })).toBe(
      '3 xã; thấp hơn kỳ trước (5 xã); bị trừ 10/10 điểm.',
    );
    expect(said('percent-step', { value: 7, target: 5, points: 6 })).toContain(
      'mức 5 xã; cao hơn 40%;',
    );
  });

  it('says of more than the maximum that it is more, and not 14 of 10', () => {
    const reason = { value: 7, target: 5, points: 14 };
    expect(formatReason(reason, criterion('proportional'), 'vi')).toContain(
      '; được 14 điểm, vượt điểm chuẩn 10 điểm.',
    );
    expect(formatReason(reason, criterion('proportional'), 'en')).toContain(
      '; 14 points, above the standard 10 points.',
    );
  });

  it('says that a gap counts as none, where it does', () => {
    const gap = { value: { missing: 'no-data' }, points: 0 } as const;
    expect(formatReason(gap, criterion('survey'), 'vi')).toBe(
      'Xã đạt chuẩn: không có số liệu nên tính 0/10 điểm.',
    );
    expect(formatReason(gap, criterion('survey'), 'en')).toContain(
      ': no data, so counted as 0 of 10 points.',
    );
    expect(formatReason({ value: 7, points: 0 }, criterion('min-max'), 'vi')).toBe(
      'Xã đạt chuẩn: 7 xã; không so sánh được nên tính 0/10 điểm.',
    );
  });

  it('says the points of an assessor once', () => {
    expect(formatReason({ value: 0, points: 0 }, criterion('direct-points'), 'vi')).toBe(
      'Xã đạt chuẩn: điểm do người thẩm định chấm; được 0/10 điểm.',
    );
    // Rounded by the scheme, they differ from what was entered.
    expect(formatReason({ value: 7.25, points: 7.3 }, criterion('direct-points'), 'vi')).toContain(
      ': 7,25 xã; điểm do người thẩm định chấm; được 7,3/10 điểm.',
    );
  });

  it('never calls it exceeded or achieved to have more of what should be less', () => {
    const down = (rule: string) => criterion(rule, { direction: 'decrease' });
    const more = { value: 110, target: 100, points: 4.5, peers: { leaderExceed: 0.2 } };
    const less = { ...more, value: 90, points: 7.5 };
    expect(formatReason(more, down('leader-relative'), 'vi')).toContain(
      'chỉ tiêu không quá 100 xã; còn cao hơn 10%; được 4,5/10',
    );
    expect(formatReason(less, down('leader-relative'), 'vi')).toContain(
      'chỉ tiêu không quá 100 xã; thấp hơn 10%; đơn vị dẫn đầu thấp hơn 20%;',
    );
    expect(formatReason(less, down('leader-relative'), 'en')).toContain(
      'below its target of 100 communes by 10%, which is better; the leader stayed below its own by 20%;',
    );
    expect(formatReason(more, down('proportional'), 'vi')).toContain(
      'chỉ tiêu không quá 100 xã; còn cao hơn 10%',
    );
    for (const locale of ['vi', 'en'] as const) {
      for (const reason of [more, less]) {
        expect(formatReason(reason, down('percent-step'), locale)).not.toMatch(
          /vượt|thiếu|exceeded|short of/,
        );
      }
    }
  });

  it('says once that nothing was scored, whatever the reason', () => {
    const gap = { value: { missing: 'withheld' }, points: { missing: 'withheld' } } as const;
    expect(formatReason(gap, criterion('survey'), 'vi')).toBe(
      'Xã đạt chuẩn: chưa đủ số liệu nên chưa tính điểm.',
    );
    expect(formatReason(gap, criterion('survey'), 'en')).toBe(
      'Communes that reach the standard: too little data, so not scored.',
    );
    const cut = { value: 3, points: { missing: 'withheld' } } as const;
    expect(formatReason(cut, criterion('survey'), 'vi')).toContain(
      'chưa tính điểm (chưa đủ số liệu)',
    );
  });

  it('says what is compared, and calls nobody praised or cautioned', () => {
    const among = { value: 3, points: 2, peers: { count: 1 } };
    expect(formatReason(among, criterion('rank'), 'en')).toContain(
      'by order among 1 unit, the worst being 1',
    );
    expect(formatReason({ ...among, peers: { count: 6 } }, criterion('borda'), 'en')).toContain(
      'by how many are behind, among 6 units',
    );
    const counted = formatReason(
      { value: 3, penalties: 1, points: 2 },
      criterion('bonus-penalty-count'),
      'en',
    );
    expect(counted).toContain(
      'points added for each one counted, and taken off for each penalty (1)',
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
    expect(formatReason({ value: 1, points: 10 }, yes, 'vi')).toMatch(/^Xã đạt chuẩn: có;/);
    expect(formatReason({ value: 0, points: 0 }, yes, 'vi')).toMatch(/^Xã đạt chuẩn: không;/);
    const penalty = criterion('count-times-points', { effect: 'penalty', maxPoints: undefined });
    expect(formatReason({ value: 2, points: 4 }, penalty, 'vi')).toBe(
      'Xã đạt chuẩn: 2 xã; tính điểm theo số lượng; bị trừ 4 điểm.',
    );
  });

  it('says of points below 0 that they are taken off, and of no penalty that there is none', () => {
    const counted = criterion('bonus-penalty-count');
    expect(formatReason({ value: 0, penalties: 7, points: -5 }, counted, 'vi')).toMatch(
      /; bị trừ 5 điểm\.$/,
    );
    const penalty = criterion('count-times-points', { effect: 'penalty' });
    expect(formatReason({ value: 0, points: 0 }, penalty, 'vi')).toMatch(/; không bị trừ điểm\.$/);
    expect(formatReason({ value: 0, points: 0 }, penalty, 'en')).toMatch(
      /; no points taken off\.$/,
    );
  });

  it('says what the most and the least of a rule cut', () => {
    const most = { value: 14, points: 5, uncut: 7 };
    const count = criterion('count-times-points', { maxPoints: 5 });
    expect(formatReason(most, count, 'vi')).toMatch(
      /; được 5\/5 điểm \(tính ra 7 điểm, chỉ tính đến mức tối đa\)\.$/,
    );
    const least = { value: 3, points: 0, uncut: -8 };
    expect(formatReason(least, criterion('deduct-per-event'), 'en')).toMatch(
      /; 0 of 10 points \(−8 before the minimum was applied\)\.$/,
    );
  });

  it('answers for what must not happen whether that was achieved', () => {
    const none = criterion('achieved-or-not', { direction: 'decrease' });
    const told = [true, false].flatMap((value) =>
      (['vi', 'en'] as const).map((locale) =>
        formatReason({ value: Number(value), points: value ? 0 : 10 }, none, locale),
      ),
    );
    expect(told).toEqual([
      'Xã đạt chuẩn: không đạt; được 0/10 điểm.',
      'Communes that reach the standard: not achieved; 0 of 10 points.',
      'Xã đạt chuẩn: đạt; được 10/10 điểm.',
      'Communes that reach the standard: achieved; 10 of 10 points.',
    ]);
  });

  it('answers in the words of a unit that names both answers', () => {
    const unit = { vi: 'đạt hoặc chưa đạt', en: 'met or not met' };
    const met = criterion('achieved-or-not', { unit });
    expect(formatReason({ value: 0, points: 0 }, met, 'vi')).toContain(': chưa đạt; được 0/10');
    expect(formatReason({ value: 1, points: 10 }, met, 'en')).toContain(': met; 10 of 10 points');
  });

  it('writes what is short of a target or of the maximum as short of it', () => {
    const level = criterion('achieved-or-not', { unit: { vi: '%', en: '%' } });
    expect(formatReason({ value: 94.996, target: 95, points: 0 }, level, 'vi')).toBe(
      'Xã đạt chuẩn: 94,996%; chỉ tiêu: 95%; được 0/10 điểm.',
    );
    const share = { value: 129.996, target: 130, points: 9.9996923 };
    expect(formatReason(share, criterion('proportional'), 'en', 2)).toBe(
      'Communes that reach the standard: 129.996 communes; 99.997% of the target of 130 communes; 9.9997 of 10 points.',
    );
    const least = { value: 0.0004, target: 0.0005, points: 8 };
    expect(formatReason(least, criterion('proportional'), 'vi', 2)).toContain(
      '0,0004 xã; đạt 80% so với chỉ tiêu 0,0005 xã',
    );
  });

  it('calls equal what differs by binary noise only', () => {
    const reason = { value: 0.7 + 0.1, target: 0.8, points: 5, peers: { leaderExceed: 0 } };
    expect(formatReason(reason, criterion('leader-relative'), 'vi')).toBe(
      'Xã đạt chuẩn: 0,8 xã; chỉ tiêu 0,8 xã; vừa đạt; được 5/10 điểm.',
    );
    const same = { value: 0.1 + 0.2, previous: 0.3, points: 1 };
    expect(formatReason(same, criterion('improvement'), 'en')).toContain(
      'the same as the previous period (0.3 communes)',
    );
  });

  it('names the band that was hit, with the value on the right side of its ends', () => {
    const band = { of: 'value', from: 90, below: 95 } as const;
    const percent = criterion('step-bands', { unit: { vi: '%', en: '%' }, maxPoints: 3 });
    expect(formatReason({ value: 94.996, points: 2, band }, percent, 'vi')).toBe(
      'Xã đạt chuẩn: 94,996%; thuộc bậc từ 90% đến dưới 95%; được 2/3 điểm.',
    );
    const ofTarget = { of: 'percent-of-target', from: 100 } as const;
    const reason = { value: 11, target: 10, points: 3, band: ofTarget };
    expect(formatReason(reason, criterion('step-bands'), 'en')).toContain(
      '110% of the target of 10 communes, in the band from 100% of the target up;',
    );
    const late = { value: 19_522, target: 19_519, points: 5, band: { of: 'days-late', upTo: 5 } };
    expect(formatReason(late as never, criterion('deadline'), 'vi')).toContain(
      'chậm 3 ngày (bậc đến 5 ngày)',
    );
  });

  it('says exactly one of a thing in the singular, in English', () => {
    const events = criterion('deduct-per-event', {
      unit: { vi: 'vụ', en: 'serious events', enSingular: 'serious event' },
      maxPoints: 1,
    });
    expect(formatReason({ value: 1, points: 1 }, events, 'en')).toMatch(
      /: 1 serious event; .*; 1 of 1 point\.$/,
    );
    const communes = criterion('proportional', { unit: { vi: 'xã', en: 'communes' } });
    expect(formatReason({ value: 1, target: 1, points: 10 }, communes, 'en')).toContain(
      ': 1 commune; 100% of the target of 1 commune;',
    );
    const others = criterion('proportional', { unit: { vi: 'hộ', en: 'households in the area' } });
    expect(formatReason({ value: 1, target: 2, points: 5 }, others, 'en')).toContain(
      ': 1 (households in the area); 50% of the target of 2 households in the area;',
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
      const all = {
        ...numbers,
        band: { of: 'value', from: 2, below: 4 } as const,
        peers: { ...peers, leaderExceed: 0.5, bestWithoutTarget: 8 },
      };
      for (const reason of [all, { value: 3, points: 2 }]) {
        const sentence = formatReason(reason, criterion(rule), locale);
        expect(sentence).toMatch(/^[^{}]+: .+\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|;\s*;|\s\s/);
      }
    },
  );
});
