import { describe, expect, it } from 'vitest';
import { dti2023 } from './dti-2023.js';
import { localities } from './localities.js';

const ranked = [...dti2023.entries].sort(
  (left, right) => (left.publishedRank ?? 0) - (right.publishedRank ?? 0),
);
const nameOf = (code: string) => localities.find((locality) => locality.code === code)?.name.vi;

describe('the DTI ranking of 2023', () => {
  it('orders the 18 localities, as published', () => {
    expect(ranked.map(({ code }) => nameOf(code))).toEqual([
      'Quế Sơn',
      'Tam Kỳ',
      'Núi Thành',
      'Thăng Bình',
      'Đại Lộc',
      'Bắc Trà My',
      'Duy Xuyên',
      'Hội An',
      'Phú Ninh',
      'Hiệp Đức',
      'Tiên Phước',
      'Nam Giang',
      'Điện Bàn',
      'Nam Trà My',
      'Phước Sơn',
      'Nông Sơn',
      'Đông Giang',
      'Tây Giang',
    ]);
  });

  it('gives the ranks 1 to 18, each once', () => {
    expect(ranked.map(({ publishedRank }) => publishedRank)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it('has the first and the last score, and says of the 16 between that they are not published', () => {
    expect(ranked.at(0)?.score).toBe(93.16);
    expect(ranked.at(-1)?.score).toBe(85.42);
    const between = ranked.slice(1, -1).map(({ score }) => score);
    expect(between).toEqual(Array(16).fill({ missing: 'not-published' }));
  });

  it('classes fifteen localities Tốt and the last three Khá', () => {
    const labels = new Map(dti2023.grades.map(({ id, title }) => [id, title.vi]));
    expect(ranked.map(({ grade = '' }) => labels.get(grade))).toEqual([
      ...Array<string>(15).fill('Tốt'),
      ...Array<string>(3).fill('Khá'),
    ]);
  });

  it('became known on 2 February 2024, by its publisher’s order, in per cent with two decimals', () => {
    const { asOf, basis, unit, digits } = dti2023;
    expect({ asOf, basis, unit, digits }).toEqual({
      asOf: '2024-02-02',
      basis: 'published-rank',
      unit: '%',
      digits: 2,
    });
  });
});
