import { expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { readingOf } from './reading.js';

const unit = { vi: 'xã', en: 'communes' };
const scoring = score({
  scheme: schemeOf([
    { rule: { kind: 'deadline', late: [] }, direction: 'decrease', target: '2023-06-11', unit },
    { rule: { kind: 'achieved-or-not' }, unit },
    { rule: { kind: 'achieved-or-not' }, target: 5, unit },
  ]),
  localities: unitsNamed('u0'),
  reports: [reportOf([])],
  period: '2023',
});
const of = (id: string) => readingOf(scoring, { kind: 'value', of: id });

it('reads what was reported as its rule does: days, yes or no, and numbers of a unit', () => {
  expect(of('c0')).toEqual({ reads: 'date' });
  expect(of('c1')).toEqual({ reads: 'yes-no', countedIn: unit });
  // Against a number it is a number.
  expect(of('c2')).toEqual({ countedIn: unit });
});

it('reads points and shares as numbers, and of what there is not nothing', () => {
  expect(readingOf(scoring, { kind: 'points', of: 'c0' })).toEqual({});
  expect(of('gone')).toEqual({});
});
