import { localitiesAt, localityAt, successorsOf, type AdministrativeEvent } from '@thidua/core';
import { administrativeEventSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { administrativeEvents } from './administrative-events.js';
import { communes } from './communes.js';
import { localities } from './localities.js';
import { provinces } from './provinces.js';
import { valueOf } from './testing/value-of.js';

const units = [...provinces, ...localities, ...communes];
const dayBefore: Record<string, string> = {
  '2023-04-10': '2023-04-09',
  '2025-01-01': '2024-12-31',
  '2025-07-01': '2025-06-30',
};
const before = (date: string) => dayBefore[date] as string;
const becomes = (code: string, date: string, until?: string) =>
  valueOf(successorsOf(units, code, date, administrativeEvents, until))?.codes ?? [];
const unitAt = (code: string, date: string) => valueOf(localityAt(units, code, date));

describe('administrative events', () => {
  it.each(administrativeEvents)('$id can be read by the schema', (event) => {
    expect(administrativeEventSchema.parse(event)).toEqual(event);
  });

  it('have an id each, and stand oldest first', () => {
    expect(new Set(administrativeEvents.map(({ id }) => id)).size).toBe(
      administrativeEvents.length,
    );
    const dates = administrativeEvents.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it.each([
    ['2023-04-10', { 'type-change': 6 }],
    ['2025-01-01', { merge: 9, transfer: 4 }],
    ['2025-07-01', { merge: 76, 'type-change': 1, transfer: 2, abolition: 1 }],
  ])('of %s are %j', (date, expected) => {
    const kinds: Partial<Record<AdministrativeEvent['kind'], number>> = {};
    for (const event of administrativeEvents)
      if (event.date === date) kinds[event.kind] = (kinds[event.kind] ?? 0) + 1;
    expect(kinds).toEqual(expected);
  });

  it('name units that existed the day before, and units that exist on their day', () => {
    for (const { id, date, from, to } of administrativeEvents) {
      for (const code of from) expect(unitAt(code, before(date)), id).toBeDefined();
      for (const code of to) expect(unitAt(code, date), id).toBeDefined();
    }
  });

  it('account for every form that ends and every form that begins', () => {
    const touched = (part: 'from' | 'to', date: string) =>
      administrativeEvents.filter((event) => event.date === date).flatMap((event) => event[part]);
    for (const date of Object.keys(dayBefore)) {
      const ending = units.filter(({ validTo }) => validTo === before(date));
      for (const { code } of ending) expect(touched('from', date), date).toContain(code);
      const beginning = units.filter(({ validFrom }) => validFrom === date);
      for (const { code } of beginning) expect(touched('to', date), date).toContain(code);
    }
    const days = units.flatMap(({ validFrom }) => validFrom ?? []);
    expect(new Set(days)).toEqual(new Set(Object.keys(dayBefore)));
  });

  it('keep name and type in a transfer, and change the type in a type change', () => {
    for (const { date, kind, from, to } of administrativeEvents) {
      const [old, next] = [unitAt(from[0] ?? '', before(date)), unitAt(to[0] ?? '', date)];
      if (kind === 'transfer')
        expect({ ...next, parent: '' }).toMatchObject({ fullName: old?.fullName, type: old?.type });
      if (kind === 'type-change') expect(next?.type).not.toBe(old?.type);
    }
  });
});

describe('what became of the 241 units of 2023', () => {
  const of2023 = valueOf(localitiesAt(communes, '2023-06-11'));

  it('is one unit of the 233 for each, and one of the 78', () => {
    for (const [until, size] of [
      ['2025-01-01', 233],
      ['2025-07-01', 78],
    ] as const) {
      const successors = of2023.map(({ code }) => becomes(code, '2023-06-11', until));
      expect(successors.every(({ length }) => length === 1)).toBe(true);
      expect(new Set(successors.flat())).toEqual(
        new Set(valueOf(localitiesAt(communes, until)).map(({ code }) => code)),
      );
      expect(new Set(successors.flat()).size).toBe(size);
    }
  });

  it.each([
    ['20338', 'Phường Phước Hòa', 'Phường Tam Kỳ'],
    ['20341', 'Phường An Mỹ', 'Phường Tam Kỳ'],
    ['20383', 'Xã Tam Vinh', 'Xã Chiên Đàn'],
    ['20602', 'Xã Duy Thu', 'Xã Thu Bồn'],
    ['20672', 'Xã Sơn Viên', 'Xã Nông Sơn'],
    ['20761', 'Xã Hiệp Thuận', 'Xã Hiệp Đức'],
    ['20695', 'Thị trấn Thạnh Mỹ', 'Xã Thạnh Mỹ'],
    ['20992', 'Xã Tam Hải', 'Xã Tam Hải'],
    ['20437', "Xã Ch'ơm", 'Xã Hùng Sơn'],
  ])('%s %s → %s', (code, name, successor) => {
    expect(unitAt(code, '2023-06-11')?.fullName.vi).toBe(name);
    const [next = ''] = becomes(code, '2023-06-11');
    expect(unitAt(next, '2025-07-01')?.fullName.vi).toBe(successor);
  });

  it('is Quế Sơn for Nông Sơn, then nothing: the districts ended', () => {
    expect(becomes('519', '2023-06-11', '2025-01-01')).toEqual(['509']);
    for (const { code } of localities) expect(becomes(code, '2023-06-11')).toEqual([]);
  });

  it('is not known since a day before 1 March 2020', () => {
    expect(successorsOf(communes, '20341', '2019-06-11', administrativeEvents)).toEqual({
      missing: 'no-data',
      knownFrom: '2020-03-01',
    });
    expect(successorsOf(communes, '20341', '2020-03-01', administrativeEvents)).toMatchObject({
      codes: ['20341'],
    });
  });

  it('is nothing for a code that no unit has on the day', () => {
    expect(successorsOf(units, '20338', '2025-01-01', administrativeEvents)).toBeUndefined();
  });

  it('is Đà Nẵng for the province', () => {
    expect(becomes('49', '2023-06-11')).toEqual(['48']);
  });
});
