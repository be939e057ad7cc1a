import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/report.js';
import { parseScheme } from '../parse/scheme.js';
import { nextValues, pointsOf, type OneCriterion } from '../testing/one-criterion.js';
import { sampleScheme, schemeFile } from '../testing/sample-scheme.js';
import { reportFile, sampleUnit } from '../testing/score-sample.js';

const bands = [
  { below: 60, points: 0 },
  { from: 60, below: 85, points: 5 },
  { from: 85, upTo: 90, points: 8 },
  { above: 90, points: 10 },
];
const ofValue = { rule: { kind: 'step-bands' as const, of: 'value' as const, bands } };
const ofTarget = { rule: { ...ofValue.rule, of: 'percent-of-target' as const }, target: 200 };
const accidents: OneCriterion = {
  direction: 'decrease',
  rule: {
    kind: 'step-bands',
    of: 'value',
    bands: [
      { upTo: 0, points: 10 },
      { above: 0, upTo: 3, points: 5 },
      { above: 3, points: 0 },
    ],
  },
};

describe('step-bands', () => {
  it('keeps closed and open ends apart', () => {
    expect(pointsOf(ofValue, 59.99, 60, 84.99, 85, 90, 90.01, 100)).toEqual([
      0, 5, 5, 8, 8, 10, 10,
    ]);
  });

  it('gives points for every number, also 0 and below', () => {
    expect(pointsOf(ofValue, 0, -7, 1e15)).toEqual([0, 0, 10]);
  });

  it('looks up the percentage of the target', () => {
    // 120 ÷ 200 = 60 %; 180 ÷ 200 = 90 %; 45 ÷ 50 = 90 %, 46 ÷ 50 = 92 %
    const points = pointsOf(ofTarget, 119, 120, 180, { value: 46, target: 50 });
    expect(points).toEqual([0, 5, 8, 10]);
  });

  it('puts a value of exactly a share of its target into the band that starts there', () => {
    // 0.285 × 100 ÷ 0.3 is 94.99999999999999 in binary arithmetic.
    const criterion = {
      rule: {
        ...ofTarget.rule,
        bands: [
          { below: 95, points: 0 },
          { from: 95, points: 1 },
        ],
      },
    };
    expect(pointsOf(criterion, { value: 0.285, target: 0.3 })).toEqual([1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (tenths) => {
        const target = tenths / 10;
        const value = Number(((tenths * 95) / 1000).toFixed(3));
        expect(pointsOf(criterion, { value, target })).toEqual([1]);
      }),
      { numRuns: 50 },
    );
  });

  it('works where lower is better', () => {
    expect(pointsOf(accidents, 0, 1, 3, 4)).toEqual([10, 5, 5, 0]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(ofValue, { missing: 'no-data' })).toEqual([{ missing: 'no-data' }]);
  });

  it('asks for the target of which a percentage is taken', () => {
    const scheme = sampleScheme({ criteria: [{ id: 'criterion', rule: ofTarget.rule }] });
    const file = reportFile(scheme, { '1': { criterion: 100 } });
    const parsed = parseReport(file, 'vi', { scheme, localities: [sampleUnit('1')] });
    expect(!parsed.ok && parsed.issues).toMatchObject([
      { code: 'missing-value', path: ['entries', 0, 'target'] },
    ]);
  });

  it('is refused with gaps or overlaps', () => {
    const codes = (changed: typeof bands) => {
      const rule = { ...ofValue.rule, bands: changed };
      const parsed = parseScheme(schemeFile({ criteria: [{ id: 'criterion', rule }] }));
      return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    };
    expect(codes(bands)).toEqual([]);
    expect(codes(bands.filter((_, index) => index !== 1))).toEqual(['bands-gap']);
    expect(codes([...bands, { from: 70, upTo: 75, points: 1 }])).toEqual(['bands-overlap']);
    // 90 itself is in neither: one ends before it, the next starts after it.
    const open = bands.map((band) =>
      band.points === 8 ? { from: 85, below: 90, points: 8 } : band,
    );
    expect(codes(open)).toEqual(['bands-gap']);
  });

  it('names the start of the next better band as what would bring more', () => {
    expect(nextValues(ofValue, 10, 60, 95)).toEqual([60, 85, undefined]);
    // Beyond an open end there is no first value: as little further as can be reported.
    expect(nextValues(ofValue, 85)).toEqual([91]);
    expect(nextValues(ofValue, 85.5)).toEqual([90.1]);
    expect(nextValues(ofTarget, 100)).toEqual([120]);
    expect(nextValues(accidents, 5, 2, 0)).toEqual([3, 0, undefined]);
  });
});
