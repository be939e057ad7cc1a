import { localityAt } from '@thidua/core';
import { recognitionSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { communes } from './communes.js';
import { localities } from './localities.js';
import { newRuralCommunes } from './new-rural-communes.js';
import { fullyNewRuralLocalities, newRuralExits } from './new-rural-programme.js';
import { valueOf } from './testing/value-of.js';

const unitAt = (code: string, date: string) => valueOf(localityAt(communes, code, date));
const nameIn = (code: string, year: number) => unitAt(code, `${year}-12-31`)?.name.vi;
const namesOf = (year: number, level: string) =>
  newRuralCommunes
    .filter((each) => each.standardYear === year && each.level === level)
    .map(({ code }) => nameIn(code, year));

describe('the new-rural communes that are known by name', () => {
  it.each(newRuralCommunes)('$code of $standardYear can be read by the schema', (recognition) => {
    expect(recognitionSchema.parse(recognition)).toEqual(recognition);
  });

  it.each([
    [2021, 'standard', ['Phước Ninh', 'Bình Dương', 'Tam Sơn', 'Tam Thạnh', 'Tam Trà']],
    [2022, 'standard', ['Quế Hiệp', 'Bình Lãnh', 'Bình Quế', 'Bình Nam', 'Tiên Ngọc', 'Tiên Lập']],
    [2022, 'advanced', ['Điện Phước', 'Điện Trung', 'Điện Phong', 'Tam Giang', 'Tam Mỹ Đông']],
    [2023, 'standard', ['Đại Sơn', 'Ninh Phước', 'Quế An', 'Quế Minh']],
    [2023, 'advanced', ['Duy Sơn', 'Tiên Phong', 'Tam Anh Nam']],
    [2023, 'model', ['Điện Quang']],
    [2024, 'standard', ['Tà Bhinh', 'Đại Chánh', 'Đại Tân', 'La Dêê', 'Phước Năng', 'Phước Chánh']],
  ])('of %i at level %s are %j', (year, level, names) => {
    expect(namesOf(year, level).sort()).toEqual([...names].sort());
  });

  it('are communes of their year, each once in it', () => {
    expect(newRuralCommunes).toHaveLength(30);
    expect(
      new Set(newRuralCommunes.map(({ code, standardYear }) => `${code} ${standardYear}`)).size,
    ).toBe(30);
    for (const { code, standardYear } of newRuralCommunes)
      expect(unitAt(code, `${standardYear}-12-31`)?.type).toBe('commune');
  });

  it('were never reported before their year was over', () => {
    const reported = newRuralCommunes.filter(({ reportedOn }) => reportedOn !== undefined);
    expect(reported).toHaveLength(10);
    for (const { standardYear, reportedOn = '' } of reported)
      expect(reportedOn > `${standardYear}-12-31`).toBe(true);
  });
});

describe('changes of the programme', () => {
  it('took six communes out, of which five became wards', () => {
    const types = newRuralExits.codes.map((code) => [
      unitAt(code, newRuralExits.asOf)?.type,
      unitAt(code, '2023-04-10')?.type,
    ]);
    expect(types).toEqual([...Array(5).fill(['commune', 'ward']), ['commune', 'commune']]);
    expect(200 - newRuralExits.codes.length).toBe(194);
  });

  it('was filled in seven of the 18 localities', () => {
    const names = fullyNewRuralLocalities.codes.map(
      (code) => localities.find((locality) => locality.code === code)?.name.vi,
    );
    expect(names).toEqual([
      'Tam Kỳ',
      'Hội An',
      'Điện Bàn',
      'Duy Xuyên',
      'Thăng Bình',
      'Núi Thành',
      'Phú Ninh',
    ]);
  });
});
