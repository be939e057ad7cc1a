import { belowSquare, growthOf } from '@thidua/tooling/growth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, fitText } from './fit-text.js';
import { textWidth } from './text-width.js';

const room = { width: 400, sizes: [40, 30, 20] as [number, number, number], weight: 600 } as const;

describe('fitText', () => {
  it('takes the largest size at which the text fits on its line', () => {
    expect(fitText('Tam Kỳ', room)).toEqual({ lines: ['Tam Kỳ'], size: 40 });
    expect(fitText('Sở Tài nguyên và Môi trường', room)).toEqual({
      lines: ['Sở Tài nguyên và Môi trường'],
      size: 20,
    });
  });

  it('takes time that grows with a text, and not with its square', () => {
    for (const piece of ['địa phương ', 'a', ' ', '9.', ', ']) {
      const growth = growthOf((size) => {
        const text = `x${piece.repeat(size)}x`;
        return () => fitText(text, { ...room, lines: 2 });
      }, 4000);
      expect(growth, piece).toBeLessThan(belowSquare);
    }
    const { lines } = fitText('địa phương '.repeat(20_000), { ...room, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('makes lines of about the same length instead of leaving one word over', () => {
    const text = 'Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc';
    const { lines } = fitText(text, { ...room, sizes: [20], lines: 2 });
    expect(lines).toEqual(['Ngày Bác Hồ ra Lời', 'kêu gọi thi đua ái quốc']);
    // Filled up, the first line would have held all but the last word.
    expect(textWidth('Ngày Bác Hồ ra Lời kêu gọi thi đua ái', 20, 600)).toBeLessThan(400);
    expect(textWidth(text, 20, 600)).toBeGreaterThan(400);
  });

  it('ends what has no room at the smallest size with an ellipsis, after a letter', () => {
    const long = 'Văn phòng Điều phối nông thôn mới tỉnh Quảng Nam, Sở Nông nghiệp';
    const { lines, size } = fitText(long, room);
    expect(size).toBe(20);
    expect(lines).toEqual(['Văn phòng Điều phối nông thôn mới tỉn…']);
  });

  it('never leaves a part of a number, which would be another number', () => {
    const long = 'trên 1.000.000 nghìn tỷ đồng vốn đầu tư công';
    for (let width = 20; width < 500; width += 7) {
      const [line = ''] = fitText(long, { ...room, width }).lines;
      if (/\d/.test(line)) expect(line).toMatch(/^trên 1\.000\.000(…| )/);
    }
    expect(fitText('trên 130 xã', { ...room, width: 90 }).lines).toEqual(['trên…']);
    expect(fitText('1.000.000', { ...room, width: 60 }).lines).toEqual([]);
    expect(fitText('Tổng 1.000.000', { ...room, width: 70 }).lines).toEqual(['Tổng…']);
    expect(fitText('Quyết định số 123456/QĐ', { ...room, width: 200 }).lines).toEqual([
      'Quyết định số…',
    ]);
  });

  it('breaks a word only where no size lets it stand whole', () => {
    const word = 'Đ'.repeat(60);
    const { lines, size } = fitText(word, { ...room, lines: 3 });
    expect(size).toBe(20);
    expect(lines.join('')).toBe(word);
    expect(fitText('chuyểnđổisốcấphuyện', { ...room, width: 250, lines: 2 })).toEqual({
      lines: ['chuyểnđổisốcấphuyện'],
      size: 20,
    });
  });

  it('draws nothing where there is no room even for a letter and an ellipsis', () => {
    expect(fitText('Quế Sơn', { ...room, width: 12 }).lines).toEqual([]);
    expect(fitText('Quế Sơn', { ...room, width: -5 }).lines).toEqual([]);
    expect(fitText(',0', { ...room, width: 7, lines: 2 }).lines).toEqual([]);
    expect(fitText('', room).lines).toEqual([]);
  });

  it('never leaves its room, in any script, and loses no letter without saying so', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 120 }),
          fc.stringMatching(/^[a-e0-9., ]{0,120}$/),
        ),
        fc.integer({ min: -10, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const { lines, size } = fitText(text, { ...room, width, lines: most });
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) {
            expect(textWidth(line, size, 600)).toBeLessThanOrEqual(width);
          }
          const letters = (value: string): string => value.replaceAll(' ', '');
          const drawn = letters(lines.join(''));
          if (lines.length > 0 && !drawn.endsWith('…')) {
            expect(drawn).toBe(letters(drawable(text)));
          }
        },
      ),
    );
  });
});

describe('drawable', () => {
  it('composes letters, joins spaces and drops what turns or ends a text', () => {
    expect(drawable('  Quế\n\tSơn ')).toBe('Quế Sơn');
    expect(drawable('Hòa'.normalize('NFD'))).toBe('Hòa');
    expect(drawable('a\u202Eb\u0000c\uD800d\uFFFEe')).toBe('a b c d e');
  });
});
