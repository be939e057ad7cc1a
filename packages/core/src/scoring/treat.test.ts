import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { formatReason } from '../format/reason.js';
import { shapeOf } from '../numbers/winsorise.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';
import type { Criterion } from '../model/scheme/criterion.js';

const unit = { vi: 'xã', en: 'communes' };

const scored = (criterion: Partial<Criterion>, values: (number | null)[]) => {
  const scheme = sampleScheme({
    groups: [{ id: 'total', combine: 'arithmetic-mean' }],
    criteria: [{ id: 'income', unit, rule: { kind: 'min-max', within: 'all' }, ...criterion }],
  });
  const cells = values.map((value, unit): [string, object] => [
    `u${unit}`,
    { income: value ?? { missing: 'no-data' } },
  ]);
  return scoreSample(scheme, Object.fromEntries(cells) as never);
};

const toldOf = (criterion: Partial<Criterion>, values: (number | null)[], code: string) => {
  const scoring = scored(criterion, values);
  const [reason] = explainScore(scoring, code).criteria;
  const [input] = scoring.plan.scheme.criteria;
  if (!reason || !input) throw new Error(code);
  return (['vi', 'en'] as const).map(
    (locale) =>
      formatReason(reason, input, locale)
        .replace(/^[^:]*: /, '')
        .split('; ')[0],
  );
};

describe('values that are treated', () => {
  it('have the skewness and the kurtosis of spreadsheets', () => {
    // SKEW and KURT of 3, 4, 5, 2, 3, 4, 5, 6, 4, 7, as the manual of a spreadsheet prints them.
    const { skewness, kurtosis } = shapeOf(Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7));
    expect(skewness).toBeCloseTo(0.359543, 6);
    expect(kurtosis).toBeCloseTo(-0.1518, 4);
  });

  it('are told beside what was reported', () => {
    const winsorise = { by: 'count', most: 1, within: 'all' } as const;
    expect(toldOf({ winsorise }, [10, 20, 15, 900, 25, 30], 'u3')).toEqual([
      '900 xã, vượt ngưỡng giá trị ngoại lệ nên tính bằng 30 xã',
      '900 communes, beyond the limit for outliers, so counted as 30 communes',
    ]);
    expect(toldOf({ fillGaps: 'median' }, [10, 20, 60, null], 'u3')).toEqual([
      'không có số liệu, tính bằng 20 xã',
      'no data, counted as 20 communes',
    ]);
  });

  it('are left alone where they are few or alike', () => {
    const winsorise = { by: 'count', most: 5, within: 'all' } as const;
    for (const values of [
      [1, 1, 1, 1, 1],
      [1, 900, 2],
      [null, null, null],
    ]) {
      const { table, scored: tasks } = scored({ winsorise }, values);
      expect(tasks[0]?.[0]?.task.column.values).toEqual(table[0]?.values);
    }
  });
});
