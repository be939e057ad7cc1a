import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { glyphWidths } from './glyph-widths.js';
import { textWidth } from './text-width.js';

interface Font {
  unitsPerEm: number;
  charToGlyph: (character: string) => { advanceWidth: number };
  tables: { cmap: { glyphIndexMap: Record<string, number> } };
}
const require = createRequire(import.meta.url);
const { parse } = require('opentype.js') as { parse: (bytes: ArrayBuffer) => Font };
const fontOf = (file: string): Font =>
  parse(
    new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}.ttf`)))
      .buffer,
  );
const fonts = {
  400: fontOf('400Regular/BeVietnamPro_400Regular'),
  600: fontOf('600SemiBold/BeVietnamPro_600SemiBold'),
};

describe('glyphWidths', () => {
  it.each([400, 600] as const)('holds every width of the font in weight %i', (weight) => {
    const font = fonts[weight];
    expect(font.unitsPerEm).toBe(1000);
    const codes = Object.keys(font.tables.cmap.glyphIndexMap).map(Number);
    const known = new Map(
      glyphWidths[weight].flatMap(([first, widths]) =>
        widths.map((width, place) => [first + place, width] as const),
      ),
    );
    expect(known.size).toBe(codes.length);
    for (const code of codes) {
      const { advanceWidth } = font.charToGlyph(String.fromCodePoint(code));
      expect(known.get(code), String.fromCodePoint(code)).toBe(advanceWidth);
    }
  });

  it('knows every letter of Vietnamese', () => {
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
        (vowel + tone).normalize('NFC'),
      ),
    );
    const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
    expect(letters).toHaveLength(146);
    for (const letter of letters) {
      for (const weight of [400, 600] as const) {
        expect(letter).toHaveLength(1);
        const glyph = fonts[weight].tables.cmap.glyphIndexMap[String(letter.codePointAt(0))];
        expect(glyph, letter).toBeGreaterThan(0);
      }
    }
  });
});

describe('textWidth', () => {
  it('adds up what the characters take, in proportion to the size', () => {
    const sum = [...'93,16%'].reduce(
      (width, character) => width + fonts[400].charToGlyph(character).advanceWidth,
      0,
    );
    expect(sum).toBe(3557);
    expect(textWidth('93,16%', 1000, 400)).toBe(3557);
    expect(textWidth('93,16%', 100, 400)).toBeCloseTo(355.7);
  });

  it('leaves a full square for what the font does not have', () => {
    expect(textWidth('越', 40, 400)).toBe(40);
  });
});
