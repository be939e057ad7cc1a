import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdministrativeEvent } from '../model/administrative-event.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { misuseOf } from '../testing/misuse-of.js';
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

describe('successorsOf', () => {
  it('follows a unit through every event after the day, oldest first', () => {
    expect(successorsOf('a', '2023-01-01', events)).toEqual({
      codes: ['c'],
      events: [changed, merged, passedOn],
    });
  });

  it('stops on the day that is asked about', () => {
    expect(successorsOf('a', '2023-01-01', events, '2024-12-31').events).toEqual([changed]);
    expect(successorsOf('a', '2023-01-01', events, '2025-01-01').codes).toEqual(['b']);
  });

  it('reads the code on the day given: an event of that day lies behind', () => {
    expect(successorsOf('a', '2023-04-10', events).events).toEqual([merged, passedOn]);
    expect(successorsOf('c', '2025-07-01', events)).toEqual({ codes: ['c'], events: [] });
  });

  it('lets events of one day happen at once', () => {
    expect(successorsOf('b', '2025-06-30', events).codes).toEqual(['c']);
    expect(successorsOf('c', '2025-06-30', events).codes).toEqual(['d']);
  });

  it('gives several units after a split and none after an abolition', () => {
    expect(successorsOf('s', '2025-01-01', events).codes).toEqual(['t', 'u']);
    expect(successorsOf('x', '2025-01-01', events)).toEqual({ codes: [], events: [ended] });
  });

  it('leaves a unit that no event names as it is', () => {
    expect(successorsOf('z', '2023-01-01', events)).toEqual({ codes: ['z'], events: [] });
  });

  it('throws for what is no day', () => {
    expect(misuseOf(() => successorsOf('a', '2023', events))).toBe('not-a-civil-date');
    expect(misuseOf(() => successorsOf('a', '2023-01-01', events, '2025'))).toBe(
      'not-a-civil-date',
    );
  });
});

describe('laws of succession', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-01-${String(n).padStart(2, '0')}`);
  const anyEvent = fc
    .tuple(day, fc.uniqueArray(code, { minLength: 1 }), fc.uniqueArray(code))
    .map(([date, from, to]) => event(date, 'merge', from, to));
  const history = fc.array(anyEvent, { maxLength: 8 });

  it('give the same in one step as in two', () => {
    fc.assert(
      fc.property(history, code, day, day, (all, start, one, other) => {
        const [middle, end] = [one, other].sort() as [string, string];
        const direct = successorsOf(start, '2024-12-31', all, end).codes;
        const halfway = successorsOf(start, '2024-12-31', all, middle).codes;
        const onwards = halfway.flatMap((next) => successorsOf(next, middle, all, end).codes);
        expect(new Set(onwards)).toEqual(new Set(direct));
      }),
    );
  });

  it('do not depend on the order of the events', () => {
    fc.assert(
      fc.property(history, code, (all, start) => {
        const forwards = successorsOf(start, '2024-12-31', all).codes;
        const backwards = successorsOf(start, '2024-12-31', [...all].reverse()).codes;
        expect(new Set(backwards)).toEqual(new Set(forwards));
      }),
    );
  });
});
