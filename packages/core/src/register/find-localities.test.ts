import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../format/fold.js';
import { findLocalities } from './find-localities.js';
import { localitiesAt } from './locality-at.js';

const unit = (vi: string, en: string, type = 'Xã', otherNames?: string[]) => ({
  name: { vi, en },
  fullName: { vi: `${type} ${vi}`, en: `${en} Commune` },
  ...(otherNames && { otherNames }),
});

const units = [
  unit('Tam Thành', 'Tam Thanh'),
  unit('Tam Thanh', 'Tam Thanh'),
  unit('Hoà Thuận', 'Hoa Thuan', 'Phường'),
  unit('Phước Hòa', 'Phuoc Hoa', 'Phường'),
  unit('Thủy Nguyên', 'Thuy Nguyen'),
  unit("Ch'ơm", "Ch'om"),
  unit('A Vương', 'A Vuong'),
  unit('Đại Lộc', 'Dai Loc'),
  unit('Tà Bhinh', 'Ta Bhinh', 'Xã', ['Tà Bhing']),
];
const namesFor = (query: string) => findLocalities(query, units).map(({ name }) => name.vi);

describe('findLocalities', () => {
  it.each([
    ['Hòa Thuận', ['Hoà Thuận']],
    ['Hoà Thuận', ['Hoà Thuận']],
    ['hoa', ['Hoà Thuận', 'Phước Hòa']],
    ['Thuỷ', ['Thủy Nguyên']],
    ['Thủy', ['Thủy Nguyên']],
    ["ch'om", ["Ch'ơm"]],
    ['Ch’ơm', ["Ch'ơm"]],
    ['chom', ["Ch'ơm"]],
    ['Avương', ['A Vương']],
    ['a vuong', ['A Vương']],
    ['dai loc', ['Đại Lộc']],
    ['ĐẠI', ['Đại Lộc']],
    ['dai-loc', ['Đại Lộc']],
    ['loc', ['Đại Lộc']],
    ['Tà Bhing', ['Tà Bhinh']],
    ['xã đại lộc', ['Đại Lộc']],
    ['Dai Loc Commune', ['Đại Lộc']],
    ['phường', ['Hoà Thuận', 'Phước Hòa']],
    ['ai loc', []],
    ['Huế', []],
  ])('finds for %j %j', (query, names) => {
    expect(namesFor(query)).toEqual(names);
    expect(namesFor(query.normalize('NFD'))).toEqual(names);
    expect(namesFor(`  ${query} `)).toEqual(names);
  });

  it('puts the spelling that was typed first', () => {
    expect(namesFor('tam thanh')).toEqual(['Tam Thanh', 'Tam Thành']);
    expect(namesFor('Tam Thành')[0]).toBe('Tam Thành');
    expect(namesFor('Tam Thánh')).toEqual(['Tam Thành', 'Tam Thanh']);
  });

  it('tells Hòa from Hoà only where both are there', () => {
    const both = [unit('Phước Hòa', 'Phuoc Hoa', 'Phường'), unit('Phước Hoà', 'Phuoc Hoa')];
    for (const query of ['Phước Hòa', 'phước hoà']) {
      const found = findLocalities(query, both).map(({ name }) => name.vi.toLowerCase());
      expect(found).toHaveLength(2);
      expect(found[0]).toBe(query.toLowerCase());
    }
  });

  it('puts a name that begins so before one with a later word', () => {
    expect(namesFor('phuoc')).toEqual(['Phước Hòa']);
    expect(namesFor('th')).toEqual(['Thủy Nguyên', 'Tam Thành', 'Tam Thanh', 'Hoà Thuận']);
  });

  it('does not know what was there on a day that the units do not reach back to', () => {
    const known = units.map((each) => ({ ...each, knownFrom: '2020-03-01' }));
    const on = (date: string) => findLocalities('dai loc', localitiesAt(known, date));
    expect(on('2020-02-29')).toEqual({ missing: 'no-data', knownFrom: '2020-03-01' });
    expect(on('2020-03-01')).toHaveLength(1);
  });

  it('finds all for an empty query, in the order given', () => {
    expect(findLocalities(' ', units)).toEqual(units);
  });
});

describe('laws of search', () => {
  const any = fc.constantFrom(...units);

  it('find every unit by its name, folded or not, and by every beginning of it', () => {
    fc.assert(
      fc.property(any, fc.nat(), (one, length) => {
        const { vi } = one.name;
        for (const query of [vi, foldText(vi), vi.slice(0, length % (vi.length + 1))])
          expect(findLocalities(query, units)).toContain(one);
      }),
    );
  });

  it('find no more for a longer query', () => {
    fc.assert(
      fc.property(any, fc.nat(), ({ name: { en } }, length) => {
        const short = findLocalities(en.slice(0, length % (en.length + 1)), units);
        for (const found of findLocalities(en, units)) expect(short).toContain(found);
      }),
    );
  });
});
