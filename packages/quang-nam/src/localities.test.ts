import { localitySchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { localities } from './localities.js';

const kinds = {
  city: ['Thành phố', 'City'],
  town: ['Thị xã', 'Town'],
  district: ['Huyện', 'District'],
} as const;

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('localities', () => {
  it('are the 18 units with the codes 502 to 519', () => {
    expect(localities.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 18 }, (_, index) => 502 + index),
    );
  });

  it('are two cities, one town and fifteen districts', () => {
    const count = (type: string) => localities.filter((locality) => locality.type === type).length;
    expect([count('city'), count('town'), count('district')]).toEqual([2, 1, 15]);
  });

  it.each(localities)('$name.vi is named by its type in both languages', (locality) => {
    const [before, after] = kinds[locality.type as keyof typeof kinds];
    expect(localitySchema.parse(locality)).toEqual(locality);
    expect(locality.name.en).toBe(withoutDiacritics(locality.name.vi));
    expect(locality.fullName).toEqual({
      vi: `${before} ${locality.name.vi}`,
      en: `${locality.name.en} ${after}`,
    });
  });

  it('have a tile each, and no two the same', () => {
    const tiles = localities.map(({ tile }) => `${tile?.column},${tile?.row}`);
    expect(tiles).not.toContain('undefined,undefined');
    expect(new Set(tiles).size).toBe(18);
  });

  it('have no first day, for none is known, but a day from which they are known', () => {
    for (const { code, validFrom, knownFrom } of localities)
      expect([code, validFrom, knownFrom]).toEqual([code, undefined, '2020-03-01']);
  });

  it('end with the district level, Nông Sơn half a year before', () => {
    const ends = new Map(localities.map(({ code, validTo }) => [code, validTo]));
    expect(ends.get('519')).toBe('2024-12-31');
    ends.delete('519');
    expect(new Set(ends.values())).toEqual(new Set(['2025-06-30']));
  });

  it('all exist throughout 2023', () => {
    const absent = localities.filter(
      ({ knownFrom = '9', validTo = '' }) => knownFrom > '2023-01-01' || validTo < '2023-12-31',
    );
    expect(absent).toEqual([]);
  });
});
