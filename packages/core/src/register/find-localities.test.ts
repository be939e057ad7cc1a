import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../names/fold.js';
import { variantsOf } from '../testing/name-variants.js';
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

describe('types of units', () => {
  const typed = (type: string, vi: string, en: string, kind: string, otherNames?: string[]) => ({
    name: { vi, en },
    fullName: { vi: `${type} ${vi}`, en: `${en} ${kind}` },
    ...(otherNames && { otherNames }),
  });
  const towns = [
    typed('Thành phố', 'Tam Kỳ', 'Tam Ky', 'City'),
    typed('Thành phố', 'Hội An', 'Hoi An', 'City', ['Faifo']),
    typed('Thị xã', 'Cai Lậy', 'Cai Lay', 'Town'),
    typed('Huyện', 'Cai Lậy', 'Cai Lay', 'District'),
    typed('Huyện', 'Quế Sơn', 'Que Son', 'District'),
    typed('Huyện', 'Núi Thành', 'Nui Thanh', 'District'),
    typed('Huyện', 'Thăng Bình', 'Thang Binh', 'District'),
    typed('Thị trấn', 'Nam Phước', 'Nam Phuoc', 'Township'),
    typed('Quận', '1', '1', 'District'),
    typed('Tỉnh', 'Bà Rịa – Vũng Tàu', 'Ba Ria – Vung Tau', 'Province'),
    typed('TP.', 'Huế', 'Hue', 'City'),
  ];
  const found = (query: string) => findLocalities(query, towns).map(({ fullName }) => fullName.vi);

  it.each([
    ['TP. Tam Kỳ', ['Thành phố Tam Kỳ']],
    ['TP Tam Kỳ', ['Thành phố Tam Kỳ']],
    ['tp.tam ky', ['Thành phố Tam Kỳ']],
    ['T.P. Tam Kỳ', ['Thành phố Tam Kỳ']],
    ['Thành phố Tam Kỳ', ['Thành phố Tam Kỳ']],
    ['thanh pho tam', ['Thành phố Tam Kỳ']],
    ['TP. Faifo', ['Thành phố Hội An']],
    ['TP Huế', ['TP. Huế']],
    ['thành phố Huế', ['TP. Huế']],
    ['H. Quế Sơn', ['Huyện Quế Sơn']],
    ['H.Quế Sơn', ['Huyện Quế Sơn']],
    ['huyện Quế-Sơn', ['Huyện Quế Sơn']],
    ['Que Son District', ['Huyện Quế Sơn']],
    ['TT. Nam Phước', ['Thị trấn Nam Phước']],
    ['TX. Cai Lậy', ['Thị xã Cai Lậy']],
    ['H Cai Lậy', ['Huyện Cai Lậy']],
    ['cai lậy', ['Thị xã Cai Lậy', 'Huyện Cai Lậy']],
    ['Q.1', ['Quận 1']],
    ['T. Bà Rịa - Vũng Tàu', ['Tỉnh Bà Rịa – Vũng Tàu']],
    ['ba ria vung tau', ['Tỉnh Bà Rịa – Vũng Tàu']],
    ['ba ria-vung tau', ['Tỉnh Bà Rịa – Vũng Tàu']],
    ['H. Tam Kỳ', []],
    ['tp', ['Thành phố Tam Kỳ', 'Thành phố Hội An', 'TP. Huế']],
    ['thành phố', ['Thành phố Tam Kỳ', 'Thành phố Hội An', 'TP. Huế']],
  ])('are understood in %j', (query, names) => {
    expect(found(query)).toEqual(names);
    expect(found(query.normalize('NFD').toUpperCase())).toEqual(names);
  });

  it('are not found by their beginning, which is that of names', () => {
    expect(found('thành')).toEqual(['Huyện Núi Thành']);
    expect(found('h')).toEqual(['Thành phố Hội An', 'TP. Huế']);
    expect(found('d')).toEqual([]);
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

  it('find a unit by everything that is read as its name, with spaces or without', () => {
    const place = unit('Bà Rịa – Vũng Tàu', 'Ba Ria – Vung Tau');
    const all = [...units, place];
    fc.assert(
      fc.property(variantsOf(all.map(({ name }) => name.vi)), ([name, variant]) => {
        const queries = [variant, foldText(variant), foldText(variant).replaceAll(' ', '')];
        for (const query of queries)
          expect(findLocalities(query, all).map((each) => each.name.vi)).toContain(name);
      }),
      { numRuns: 500 },
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
