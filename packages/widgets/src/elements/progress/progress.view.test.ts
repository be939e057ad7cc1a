import { targetProgress } from '@thidua/core';
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

  it('puts baseline, pace and value on one scale, from nothing to the target', () => {
    const view = progressView(
      facts(undefined, {
        baseline: { value: 65, asOf: '2022' },
        progress: {
          asOf: '2023-07-01',
          status: 'behind',
          actual: 91,
          expected: 104,
          remaining: 39,
        },
      }),
      'vi',
    );
    expect(view.width).toBeCloseTo(0.7);
    expect(view.marks).toEqual([
      { kind: 'baseline', at: 0.5 },
      { kind: 'expected', at: 0.8 },
    ]);
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
