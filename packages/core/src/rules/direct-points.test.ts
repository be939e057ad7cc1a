import { describe, expect, it } from 'vitest';
import { parseScheme } from '../parse/scheme.js';
import { scoreTable } from '../scoring/score.js';
import { sumScheme } from '../testing/sum-scheme.js';

const unit = {
  code: '502',
  name: { vi: 'A', en: 'A' },
  fullName: { vi: 'A', en: 'A' },
  type: 'city',
} as const;

const scoreOf = (scheme: ReturnType<typeof sumScheme>, value: number) =>
  scoreTable({
    scheme,
    localities: [unit],
    period: '2023',
    columns: new Map([['given', { values: Float64Array.of(value) }]]),
  }).scores[0];

describe('points as an assessor gave them', () => {
  it('count up to the maximum', () => {
    const scheme = sumScheme({ id: 'given', rule: { kind: 'direct-points' }, maxPoints: 10 });
    expect(scoreOf(scheme, 8.5)).toBe(8.5);
    expect(scoreOf(scheme, 12)).toBe(10);
  });

  it('may have a maximum that no source states', () => {
    const scheme = sumScheme({ id: 'given', rule: { kind: 'direct-points' } });
    expect(parseScheme(scheme)).toEqual({ ok: true, value: scheme });
    expect(scoreOf(scheme, 1234.5)).toBe(1234.5);
  });
});
