import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/value/figure.js';
import type { TargetDefinition } from '../model/board/target.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { observationAt, progressAt } from './progress-at.js';

const source = { title: { vi: 'Nguồn', en: 'Source' } };
const figure = (
  value: number,
  asOf: string,
  status: Figure['status'] = 'published',
  denominator?: Figure['denominator'],
): Figure => ({ value, asOf, status, source, ...(denominator && { denominator }) });

const newRural: TargetDefinition = deepFreeze<TargetDefinition>({
  id: 'new-rural',
  title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'New-rural communes' },
  unit: { vi: 'xã', en: 'communes' },
  direction: 'increase',
  bound: 'at-least',
  // 130 less the 7 that the directive adds.
  baseline: figure(123, '2022-12-31', 'derived', { value: 194, asOf: '2022-12-31' }),
  goal: figure(130, '2023', 'published', { value: 194, asOf: '2023' }),
  deadline: '2023-12-31',
  observations: [
    figure(118, '2022-04', 'published', { value: 194, asOf: '2022-04' }),
    figure(123, '2023-08-09', 'published', { value: 193, asOf: '2023-08-09' }),
    figure(127, '2024-07-08', 'inferred', { value: 193, asOf: '2024-07-08' }),
  ],
  source,
});
const withObservations = (...observations: Figure[]): TargetDefinition => ({
  ...newRural,
  observations,
});

describe('the date of a figure', () => {
  it('is told as it was stated: a month stays a month', () => {
    const target = withObservations(figure(125, '2023-06'));
    expect(progressAt(target, '2023-08-09')).toMatchObject({ actual: 125, actualAsOf: '2023-06' });
  });
});

describe('observationAt', () => {
  it('gives the newest figure that was known on the date', () => {
    const target = withObservations(
      figure(126, '2023-11-01'),
      figure(124, '2023-03-01'),
      figure(125, '2023-06-01'),
    );
    const valueAt = (asOf: string): number | undefined => observationAt(target, asOf)?.value;
    expect(['2023-02-28', '2023-03-01', '2023-10-31', '2024-01-01'].map(valueAt)).toEqual([
      undefined,
      124,
      125,
      126,
    ]);
  });

  it('never takes a figure that is inferred or unverified', () => {
    for (const status of ['inferred', 'unverified'] as const)
      expect(
        observationAt(withObservations(figure(127, '2023-07-08', status)), '2024-12-31'),
      ).toBeUndefined();
    const derived = figure(127, '2023-07-08', 'derived');
    expect(observationAt(withObservations(derived), '2024-12-31')).toBe(derived);
  });

  it('takes nothing from before the period, nor the baseline itself', () => {
    const target = withObservations(
      figure(118, '2022-04'),
      figure(123, '2022'),
      figure(123, '2022-12-31'),
    );
    expect(observationAt(target, '2023-12-31')).toBeUndefined();
  });

  it('knows the figure of a month or a year at the end of it', () => {
    const target = withObservations(figure(125, '2023-06'), figure(128, '2023'));
    const valueAt = (asOf: string): number | undefined => observationAt(target, asOf)?.value;
    expect(['2023-06-29', '2023-06-30', '2023-12-30', '2023-12-31'].map(valueAt)).toEqual([
      undefined,
      125,
      125,
      128,
    ]);
  });

  it('takes the last listed of figures for the same date', () => {
    const target = withObservations(figure(124, '2023-06-30'), figure(125, '2023-06'));
    expect(observationAt(target, '2023-07-01')?.value).toBe(125);
  });
});

describe('progressAt', () => {
  const stateAt = (asOf: string) => {
    const { status, reason, actual } = progressAt(newRural, asOf);
    return [status, reason, actual];
  };

  it('follows the new-rural target from before its start to after its deadline', () => {
    expect(stateAt('2022-12-30')).toEqual(['not-started', undefined, undefined]);
    // The period runs, and nothing has been reported for it yet.
    expect(stateAt('2023-05-01')).toEqual(['no-data', 'not-reported', undefined]);
    expect(stateAt('2023-08-08')).toEqual(['no-data', 'not-reported', undefined]);
    expect(stateAt('2023-08-09')).toEqual(['behind', undefined, 123]);
    expect(stateAt('2023-12-31')).toEqual(['behind', undefined, 123]);
    // Nobody published where it stood at the end: neither met nor missed can be said.
    expect(stateAt('2024-01-01')).toEqual(['no-data', 'not-published', 123]);
    // The figure of July 2024 is inferred, and changes nothing.
    expect(stateAt('2024-12-31')).toEqual(['no-data', 'not-published', 123]);
  });

  it('runs the pace from the end of the baseline date to the deadline', () => {
    expect(progressAt(newRural, '2023-08-09').expected).toBeCloseTo(123 + (7 * 221) / 365, 12);
    const target = { ...newRural, baseline: figure(123, '2022') };
    expect(progressAt(target, '2023-08-09')).toEqual(progressAt(newRural, '2023-08-09'));
  });

  it('judges no pace by a baseline that is inferred or unverified, but dates the start by it', () => {
    for (const status of ['inferred', 'unverified'] as const) {
      const target = { ...newRural, baseline: figure(123, '2022-12-31', status) };
      const progress = progressAt(target, '2023-08-09');
      expect(progress).toMatchObject({ status: 'in-progress', actual: 123, remaining: 7 });
      expect(progress).not.toHaveProperty('expected');
      expect(progress).not.toHaveProperty('shareOfWay');
      expect(progressAt(target, '2022-12-30').status).toBe('not-started');
    }
  });

  it('measures without a baseline and a deadline what can be measured', () => {
    const { baseline: _baseline, deadline: _deadline, ...open } = newRural;
    expect(progressAt(open, '2023-08-09')).toMatchObject({
      status: 'in-progress',
      actual: 123,
      remaining: 7,
    });
  });
});
