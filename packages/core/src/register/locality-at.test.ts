import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { valueOf } from '../testing/value-of.js';
import { localitiesAt, localityAt } from './locality-at.js';

const states = [
  { code: '1', name: 'Quế Trung', validTo: '2023-04-09' },
  { code: '1', name: 'Trung Phước', validFrom: '2023-04-10', validTo: '2025-06-30' },
  { code: '1', name: 'Nông Sơn', validFrom: '2025-07-01' },
  { code: '2', name: 'Tân Bình' },
];

describe('localityAt', () => {
  it.each([
    ['1000-01-01', 'Quế Trung'],
    ['2023-04-09', 'Quế Trung'],
    ['2023-04-10', 'Trung Phước'],
    ['2025-06-30', 'Trung Phước'],
    ['2025-07-01', 'Nông Sơn'],
    ['9999-12-31', 'Nông Sơn'],
  ])('reads a code that was used three times, on %s, as %s', (date, name) => {
    expect(valueOf(localityAt(states, '1', date))?.name).toBe(name);
  });

  it('knows no unit under a code that nobody has, or that nobody has any more', () => {
    expect(localityAt(states, '3', '2023-06-11')).toBeUndefined();
    expect(localityAt(states.slice(0, 1), '1', '2023-04-10')).toBeUndefined();
  });

  it.each(['2023', '11/6/2023', '2023-04-31', ''])('throws for %j, which is no day', (date) => {
    expect(misuseOf(() => localityAt(states, '1', date))).toBe('not-a-civil-date');
  });
});

describe('a day before the first one that is known', () => {
  const known = [
    { code: '1', name: 'Hương An', knownFrom: '2020-03-01', validTo: '2023-04-09' },
    { code: '2', name: 'Tân Bình', knownFrom: '2020-03-01' },
    { code: '3', name: 'Tam Kỳ', validFrom: '2025-07-01' },
  ];
  const unknown = { missing: 'no-data', knownFrom: '2020-03-01' };

  it('is not known, whichever code is asked for and whatever it was', () => {
    for (const code of ['1', '2', '3', '4'])
      expect(localityAt(known, code, '2020-02-29')).toEqual(unknown);
    expect(localitiesAt(known, '1999-12-31')).toEqual(unknown);
  });

  it('is told from one on which there is no such unit', () => {
    expect(valueOf(localityAt(known, '1', '2020-03-01'))?.name).toBe('Hương An');
    expect(localityAt(known, '1', '2023-04-10')).toBeUndefined();
    expect(localityAt(known, '4', '2020-03-01')).toBeUndefined();
    expect(localitiesAt([], '1999-12-31')).toEqual([]);
  });

  it('is the latest of their first days where the units differ in it', () => {
    const mixed = [...known, { code: '5', name: 'Quế Sơn', knownFrom: '2021-01-01' }];
    expect(localitiesAt(mixed, '2020-06-01')).toEqual({ ...unknown, knownFrom: '2021-01-01' });
    expect(localitiesAt(mixed, '2021-01-01')).toHaveLength(3);
  });

  it('is not asked of a unit whose first day is known', () => {
    const dated = [{ code: '1', knownFrom: '2020-03-01', validFrom: '2010-01-01' }];
    expect(localitiesAt(dated, '2015-01-01')).toEqual(dated);
    expect(localitiesAt(dated, '2009-12-31')).toEqual([]);
  });
});

describe('localitiesAt', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('keeps the order, gives what localityAt gives, and changes nothing', () => {
    const before = structuredClone(states);
    fc.assert(
      fc.property(day, (date) => {
        const found = valueOf(localitiesAt(states, date));
        expect(states.filter((state) => found.includes(state))).toEqual(found);
        for (const state of found) expect(localityAt(states, state.code, date)).toBe(state);
      }),
    );
    expect(states).toEqual(before);
  });

  it('gives each code once on every day, where the states follow each other', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(valueOf(localitiesAt(states, date)).map(({ code }) => code)).toEqual(['1', '2']);
      }),
    );
  });
});
