import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Threshold } from '../model/value/measure.js';
import { parseScheme } from '../parse/scheme.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';
import { schemeFile } from '../testing/sample-scheme.js';

const distance = { rule: { kind: 'distance-to-target', within: 'all' }, target: 60 } as const;
const capped = { ...distance, rule: { ...distance.rule, cap: true } } as const;

describe('distance-to-target', () => {
  it('goes from 0 for the worst to 100 at the target, and beyond it', () => {
    // Worst 20: (30 − 20) ÷ 40 = 25 %; (70 − 20) ÷ 40 = 125 %
    expect(pointsOf(distance, 20, 30, 60, 70)).toEqual([0, 25, 100, 125]);
  });

  it('stops at the target with a cap', () => {
    expect(pointsOf(capped, 20, 30, 60, 70)).toEqual([0, 25, 100, 100]);
  });

  it('turns round where lower is better', () => {
    // Worst 11, target 3: (11 − 5) ÷ 8 = 75 %
    const poverty = { ...capped, direction: 'decrease', target: 3 } as const;
    expect(pointsOf(poverty, 2, 5, 11)).toEqual([100, 75, 0]);
  });

  it('has no scale where the worst has reached the target; with a cap all have everything', () => {
    expect(pointsOf(distance, 60, 70)).toEqual(Array(2).fill({ missing: 'not-comparable' }));
    expect(pointsOf(capped, 60, 70)).toEqual([100, 100]);
  });

  it('keeps the reason of what is missing', () => {
    const scoring = scoreOne(capped, [{ missing: 'no-data' }]);
    const [reason] = explainScore(scoring, '1').criteria;
    expect(reason).toMatchObject({ points: { missing: 'no-data' }, peers: {} });
  });

  it('needs one target for all: a line from the worst leads to one place', () => {
    const issues = (target?: Threshold) => {
      const criterion = { id: 'criterion', rule: distance.rule, ...(target && { target }) };
      const parsed = parseScheme(schemeFile({ criteria: [criterion] }));
      return parsed.ok ? [] : parsed.issues;
    };
    expect(issues()).toMatchObject([{ code: 'rule-needs', expected: 'target' }]);
    const byClass = { byClass: [{ class: 'mountain', value: 40 }], otherwise: 60 };
    expect(issues(byClass)).toMatchObject([
      { code: 'wrong-type', path: ['criteria', 0, 'target'], expected: 'number' },
    ]);
    expect(() => pointsOf(distance, { value: 30, target: 40 })).toThrow('40');
  });

  it('names the target as what would bring more, where there is a cap', () => {
    expect(nextValues(capped, 20, 30, 60)).toEqual([60, 60, undefined]);
    expect(nextValues(distance, 20, 30)).toEqual([undefined, undefined]);
  });
});
