import { targetProgress, type Locale, type Unit } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { progressView, type ProgressFacts } from './progress.view.js';

const facts = (value: number | undefined, more: Partial<ProgressFacts> = {}): ProgressFacts => ({
  label: 'Xã đạt chuẩn nông thôn mới',
  unit: { vi: 'xã', en: 'communes' },
  isUp: true,
  goal: { value: 130 },
  progress: targetProgress({ goal: 130, actual: value, asOf: '2023-08-09' }),
  ...more,
});

describe('progressView', () => {
  it('says the same in Vietnamese and in English', () => {
    expect(progressView(facts(123), 'vi').valueText).toBe('123 trên 130 xã, 94,6%, Đang thực hiện');
    expect(progressView(facts(123), 'en').valueText).toBe(
      '123 of 130 communes, 94.6%, In progress',
    );
  });

  it('keeps each share’s own numerator and denominator', () => {
    const view = progressView(
      facts(123, {
        goal: { value: 130, denominator: { value: 194, asOf: '2023' } },
        observation: { value: 123, denominator: { value: 193, asOf: '2023-08-09' } },
      }),
      'vi',
    );
    expect(view.facts).toContainEqual({
      term: 'Tỷ lệ',
      value: '123/193 (63,7%) · Chỉ tiêu 130/194 (67%)',
    });
  });

  const told = (question: Parameters<typeof targetProgress>[0], unit: Unit, locale: Locale) => {
    const { goal, baseline, direction } = question;
    const given = facts(undefined, {
      ...{ unit, goal: { value: goal }, isUp: direction !== 'decrease' },
      ...(baseline !== undefined && { baseline: { value: baseline, asOf: '2022' } }),
      progress: targetProgress(question),
    });
    return progressView(given, locale);
  };
  const asOf = '2023-08-09';
  const communes = { vi: 'xã', en: 'communes' };
  const households = { vi: 'hộ', en: 'households' };
  const percent = { vi: '%', en: '%' };

  it.each<[string, Parameters<typeof targetProgress>[0], Unit, string, string, number]>([
    [
      'none of the way',
      { baseline: 123, goal: 130, actual: 123, asOf },
      communes,
      '0 trên 7 xã tăng thêm (123 → 130)',
      '0 of 7 communes added (123 → 130)',
      0,
    ],
    [
      'a part of it',
      { baseline: 123, goal: 130, actual: 125, asOf },
      communes,
      '2 trên 7 xã tăng thêm (123 → 130)',
      '2 of 7 communes added (123 → 130)',
      2 / 7,
    ],
    [
      'more than all of it',
      { baseline: 123, goal: 130, actual: 140, asOf },
      communes,
      '17 trên 7 xã tăng thêm (123 → 130)',
      '17 of 7 communes added (123 → 130)',
      1,
    ],
    [
      'the other way',
      { baseline: 123, goal: 130, actual: 120, asOf },
      communes,
      'Giảm 3 thay vì tăng thêm 7 xã (123 → 130)',
      'Down 3 instead of 7 communes added (123 → 130)',
      0,
    ],
    [
      'less where less is better',
      { baseline: 500, goal: 400, actual: 460, direction: 'decrease', asOf },
      households,
      '500 → 460, mục tiêu 400; đã giảm 40/100 hộ',
      '500 → 460, target 400; down by 40 of 100 households',
      0.4,
    ],
    [
      'more where less is better',
      { baseline: 500, goal: 400, actual: 520, direction: 'decrease', asOf },
      households,
      '500 → 520, mục tiêu 400; lại tăng 20, cần giảm 100 hộ',
      '500 → 520, target 400; up by 20, to go down by 100 households',
      0,
    ],
    [
      // 80.4 − 61.5 = 18.9 and 95 − 61.5 = 33.5: percentages differ by points.
      'points between percentages',
      { baseline: 61.5, goal: 95, actual: 80.4, asOf },
      percent,
      '18,9 trên 33,5 điểm phần trăm tăng thêm (61,5% → 95%)',
      '18.9 of 33.5 percentage points added (61.5% → 95%)',
      18.9 / 33.5,
    ],
    [
      'points between percentages that fall',
      { baseline: 12, goal: 5, actual: 9, direction: 'decrease', asOf },
      percent,
      '12% → 9%, mục tiêu 5%; đã giảm 3/7 điểm phần trăm',
      '12% → 9%, target 5%; down by 3 of 7 percentage points',
      3 / 7,
    ],
    [
      'the whole, where the way began at nothing',
      { baseline: 0, goal: 240, actual: 60, asOf },
      { vi: 'km', en: 'km' },
      '60 trên 240 km, 25%',
      '60 of 240 km, 25%',
      0.25,
    ],
    [
      'a value that was there before, where the goal was reached at the start',
      { baseline: 130, goal: 130, actual: 65, asOf },
      communes,
      '65 trên 130 xã, 50%',
      '65 of 130 communes, 50%',
      0.5,
    ],
    [
      'a value beside its goal, where less is better and no start is known',
      { goal: 80, actual: 100, direction: 'decrease', asOf },
      households,
      '100 so với mục tiêu 80 hộ, 80%',
      '100 against a target of 80 households, 80%',
      0.8,
    ],
  ])('leads with %s', (_, question, unit, vi, en, width) => {
    const view = told(question, unit, 'vi');
    expect(view.lead).toBe(vi);
    expect(view.valueText).toContain(vi);
    expect(told(question, unit, 'en').lead).toBe(en);
    expect(view.width).toBeCloseTo(width, 10);
    const { now = NaN, most } = view.scale;
    expect(now / most).toBeCloseTo(width, 10);
  });

  it('keeps the value beside the goal among the facts where the way leads', () => {
    const view = told({ baseline: 123, goal: 130, actual: 123, asOf }, communes, 'vi');
    expect(view.facts[0]).toEqual({
      term: 'Mức đạt được',
      value: '123 trên 130 xã (94,6%)',
    });
  });

  it('never leads with the whole way before the target is met', () => {
    const view = told({ baseline: 0.5, goal: 130, actual: 129.9996, asOf }, communes, 'vi');
    expect(view.lead).toBe('129,4996 trên 129,5 xã tăng thêm (0,5 → 130)');
    expect(view.width).toBeLessThan(1);
  });

  it('puts baseline, pace and value on one scale, from the baseline to the target', () => {
    const view = progressView(
      facts(undefined, {
        baseline: { value: 65, asOf: '2022' },
        progress: {
          asOf: '2023-07-01',
          status: 'behind',
          actual: 91,
          expected: 104,
          shareOfWay: 0.4,
          remaining: 39,
        },
      }),
      'vi',
    );
    expect(view.width).toBeCloseTo(0.4);
    expect(view.marks).toEqual([
      { kind: 'baseline', at: 0 },
      { kind: 'expected', at: 0.6 },
    ]);
  });

  it('keeps the scale of the whole where the baseline is not a measured one', () => {
    const view = progressView(
      facts(undefined, {
        baseline: { value: 65, asOf: '2022' },
        progress: { asOf: '2023-07-01', status: 'in-progress', actual: 91, remaining: 39 },
      }),
      'vi',
    );
    expect(view.width).toBeCloseTo(0.7);
    expect(view.marks).toEqual([{ kind: 'baseline', at: 0.5 }]);
  });

  it.each([
    [200, 1],
    [0, 0],
    [-5, 0],
  ])('keeps the bar inside the track for a value of %d', (value, width) => {
    expect(progressView(facts(value), 'vi').width).toBe(width);
  });

  it('fills the bar for zero accidents when zero is the target', () => {
    const progress = targetProgress({
      goal: 0,
      actual: 0,
      direction: 'decrease',
      asOf: '2023-12-31',
    });
    const view = progressView(facts(0, { goal: { value: 0 }, isUp: false, progress }), 'vi');
    expect(view).toMatchObject({ width: 1, status: 'met' });
    expect(JSON.stringify(view)).not.toContain('NaN');
  });

  it('puts no mark beside the track, nor nowhere', () => {
    const ahead = facts(91, {
      baseline: { value: 65, asOf: '2022' },
      progress: { asOf: '2023-07-01', status: 'behind', actual: 91, expected: 150, remaining: 39 },
    });
    expect(progressView(ahead, 'vi').marks.map(({ at }) => at)).toEqual([0.5, 1]);
    const none = told(
      { baseline: 0, goal: 0, actual: 3, direction: 'decrease', asOf },
      communes,
      'vi',
    );
    expect(none.marks).toEqual([{ kind: 'baseline', at: 0 }]);
  });

  it('keeps the scale of the way while there is no value, and that of the whole where there is no way', () => {
    expect(told({ baseline: 123, goal: 130, asOf }, communes, 'vi').scale).toEqual({ most: 7 });
    expect(told({ baseline: 130, goal: 130, asOf }, communes, 'vi').scale).toEqual({ most: 130 });
    const fallen = told({ goal: 80, actual: 100, direction: 'decrease', asOf }, households, 'vi');
    expect(fallen.scale).toEqual({ now: 80, most: 100 });
  });

  it('tells by how much a goal is missed or passed, to the last digit, and of a goal just met nothing', () => {
    const distanceAt = (value: number) =>
      progressView(facts(value), 'vi').facts.filter(({ term }) => /^(Còn|Vượt)/.test(term));
    expect(distanceAt(123)).toEqual([{ term: 'Còn thiếu', value: '7 xã' }]);
    expect(distanceAt(135)).toEqual([{ term: 'Vượt', value: '5 xã' }]);
    expect(distanceAt(130)).toEqual([]);
    const near = told({ baseline: 0.5, goal: 130, actual: 129.9996, asOf }, communes, 'vi');
    expect(near.scale.now).toBe(129.4996);
  });

  it('says once that there is no figure', () => {
    const view = told({ baseline: 123, goal: 130, asOf }, communes, 'vi');
    expect(view.valueText.split(view.statusText)).toHaveLength(2);
  });

  it('puts no share of a percentage beside it', () => {
    const view = told({ baseline: 61.5, goal: 95, actual: 80.4, asOf }, percent, 'vi');
    expect(view.facts[0]?.value).toBe('80,4% trên 95%');
  });

  it('tells the pace with one decimal, up to the deadline, once it has begun', () => {
    const pace = (expected: number, status: 'behind' | 'not-started', deadline: string) =>
      progressView(
        facts(123, {
          deadline,
          progress: { asOf: '2023-08-09', status, actual: 123, expected, remaining: 7 },
        }),
        'vi',
      ).facts.find(({ kind }) => kind === 'expected')?.value;
    expect(pace(127.26, 'behind', '2023-08-09')).toBe('127,3');
    expect(pace(127.24, 'behind', '2023-08-09')).toBe('127,2');
    expect(pace(127.26, 'behind', '2023-08-08')).toBeUndefined();
    expect(pace(127.26, 'not-started', '2023-12-31')).toBeUndefined();
  });

  it('shows no pace after the deadline', () => {
    const view = progressView(
      facts(123, {
        deadline: '2023-12-31',
        progress: {
          asOf: '2024-02-02',
          status: 'no-data',
          reason: 'not-published',
          actual: 123,
          expected: 130,
          remaining: 7,
        },
      }),
      'vi',
    );
    expect(view.marks).toEqual([]);
    expect(view.statusText).toBe('Chưa có số liệu cuối kỳ');
  });
});
