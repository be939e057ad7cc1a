import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdministrativeEvent } from '../model/register/administrative-event.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { misuseOf } from '../testing/misuse-of.js';
import { valueOf } from '../testing/value-of.js';
import { successorsOf } from './successors-of.js';

const source = { title: { vi: 'Nghị quyết mẫu', en: 'Sample resolution' } };

const event = (
  date: string,
  kind: AdministrativeEvent['kind'],
  from: string[],
  to: string[],
): AdministrativeEvent => ({
  id: `${date} ${from.join('+')}`,
  date,
  kind,
  from,
  to,
  document: '1/NQ',
  source,
});

const changed = event('2023-04-10', 'type-change', ['a'], ['a']);
const merged = event('2025-01-01', 'merge', ['a', 'b'], ['b']);
// On one day b becomes c, and c becomes d: what was c must not be taken for the new c.
const passedOn = event('2025-07-01', 'merge', ['b'], ['c']);
const movedAway = event('2025-07-01', 'merge', ['c'], ['d']);
const divided = event('2025-07-01', 'split', ['s'], ['t', 'u']);
const ended = event('2025-07-01', 'abolition', ['x'], []);
const events = deepFreeze([ended, divided, movedAway, passedOn, merged, changed]);
const units = [...'abcdestuxz'].map((code) => ({ code }));
const follow = (...[code, date, all = events, until]: Question) =>
  valueOf(successorsOf(units, code, date, all, until));
type Question = [
  code: string,
  date: string,
  events?: readonly AdministrativeEvent[],
  until?: string,
];

describe('successorsOf', () => {
  it('follows a unit through every event after the day, oldest first', () => {
    expect(follow('a', '2023-01-01')).toEqual({
      codes: ['c'],
      events: [changed, merged, passedOn],
    });
  });

  it('stops on the day that is asked about', () => {
    expect(follow('a', '2023-01-01', events, '2024-12-31')?.events).toEqual([changed]);
    expect(follow('a', '2023-01-01', events, '2025-01-01')?.codes).toEqual(['b']);
  });

  it('reads the code on the day given: an event of that day lies behind', () => {
    expect(follow('a', '2023-04-10')?.events).toEqual([merged, passedOn]);
    expect(follow('c', '2025-07-01')).toEqual({ codes: ['c'], events: [] });
  });

  it('lets events of one day happen at once', () => {
    expect(follow('b', '2025-06-30')?.codes).toEqual(['c']);
    expect(follow('c', '2025-06-30')?.codes).toEqual(['d']);
  });

  it('gives several units after a split and none after an abolition', () => {
    expect(follow('s', '2025-01-01')?.codes).toEqual(['t', 'u']);
    expect(follow('x', '2025-01-01')).toEqual({ codes: [], events: [ended] });
  });

  it('leaves a unit that no event names as it is', () => {
    expect(follow('z', '2023-01-01')).toEqual({ codes: ['z'], events: [] });
  });

  it('says nothing of a code that no unit has on the day', () => {
    expect(follow('y', '2023-01-01')).toBeUndefined();
    const gone = [{ code: 'a', validTo: '2024-12-31' }];
    expect(successorsOf(gone, 'a', '2025-01-01', events)).toBeUndefined();
  });

  it('does not know what became of a unit since a day that the units do not reach back to', () => {
    const known = [{ code: 'a', knownFrom: '2020-03-01' }];
    const unknown = { missing: 'no-data', knownFrom: '2020-03-01' };
    expect(successorsOf(known, 'a', '2020-02-29', events)).toEqual(unknown);
    expect(successorsOf(known, 'b', '2020-02-29', events, '2020-02-29')).toEqual(unknown);
    expect(successorsOf(known, 'a', '2020-03-01', events)).toMatchObject({ codes: ['c'] });
  });

  it('throws for what is no day', () => {
    expect(misuseOf(() => follow('a', '2023'))).toBe('not-a-civil-date');
    expect(misuseOf(() => follow('a', '2023-01-01', events, '2025'))).toBe('not-a-civil-date');
  });
});

describe('laws of succession', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-01-${String(n).padStart(2, '0')}`);
  const anyEvent = fc
    .tuple(day, fc.uniqueArray(code, { minLength: 1 }), fc.uniqueArray(code))
    .map(([date, from, to]) => event(date, 'merge', from, to));
  const codesAfter = (...question: Question) => follow(...question)?.codes ?? [];
  const history = fc.array(anyEvent, { maxLength: 8 });

  it('give the same in one step as in two', () => {
    fc.assert(
      fc.property(history, code, day, day, (all, start, one, other) => {
        const [middle, end] = [one, other].sort() as [string, string];
        const direct = codesAfter(start, '2024-12-31', all, end);
        const halfway = codesAfter(start, '2024-12-31', all, middle);
        const onwards = halfway.flatMap((next) => codesAfter(next, middle, all, end));
        expect(new Set(onwards)).toEqual(new Set(direct));
      }),
    );
  });

  it('do not depend on the order of the events', () => {
    fc.assert(
      fc.property(history, code, (all, start) => {
        const forwards = codesAfter(start, '2024-12-31', all);
        const backwards = codesAfter(start, '2024-12-31', [...all].reverse());
        expect(new Set(backwards)).toEqual(new Set(forwards));
      }),
    );
  });
});
