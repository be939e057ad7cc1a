import { describe, expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { schemeOf, unitsNamed, valuesOf, type SmallCriterion } from '../testing/small-scheme.js';
import { nextGains } from './next-gains.js';

/** What A needs for a criterion, where it and B reported these values. */
function needed(criterion: SmallCriterion, own: number, other: number) {
  const scoring = score({
    scheme: schemeOf([criterion, { rule: { kind: 'direct-points' } }]),
    localities: unitsNamed('A', 'B'),
    reports: [valuesOf({ A: [own, 4], B: [other, 5] })],
    period: '2023',
  });
  return nextGains(scoring, 'A').map(({ criterion: id, neededValue }) => [id, neededValue]);
}

describe('nextGains', () => {
  it('names no value that an assessor would have to give', () => {
    expect(needed({ rule: { kind: 'survey' } }, 100, 90)).toEqual([]);
  });

  it.each<[name: string, SmallCriterion, own: number, other: number, value: number]>([
    ['whole communes', { rule: { kind: 'proportional', cap: 0.75 }, target: 49.7 }, 31, 20, 38],
    [
      'tenths where tenths are reported',
      { rule: { kind: 'proportional', cap: 0.75 }, target: 49.7 },
      31,
      20.5,
      37.3,
    ],
    ['one more than the next', { rule: { kind: 'rank', within: 'all' } }, 5, 7, 8],
    [
      'one less, where less is better',
      { rule: { kind: 'rank', within: 'all' }, direction: 'decrease' },
      7,
      5,
      4,
    ],
    [
      'what a leader has, without binary noise',
      { rule: { kind: 'leader-relative', within: 'all', shareWhenMet: 0.5 }, target: 100 },
      105,
      110,
      110,
    ],
  ])('asks for what can be reported: %s', (_, criterion, own, other, value) => {
    expect(needed(criterion, own, other)).toEqual([['c0', value]]);
  });
});
