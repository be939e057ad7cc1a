// Writes src/picture/glyph-widths.ts from the font that pictures are drawn with. Run it when the
// font's version changes: node scripts/make-glyph-widths.mjs && npm run format
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const { resolve } = createRequire(import.meta.url);
const files = {
  400: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  600: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
};

const tables = Object.entries(files).map(([weight, file]) => {
  const font = opentype.parse(new Uint8Array(readFileSync(resolve(file))).buffer);
  const runs = [];
  const codes = Object.keys(font.tables.cmap.glyphIndexMap).map(Number);
  for (const code of codes.sort((left, right) => left - right)) {
    const last = runs.at(-1);
    const width = font.charToGlyph(String.fromCodePoint(code)).advanceWidth;
    if (last && code === last.first + last.widths.length) last.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return `  ${weight}: [${runs.map(({ first, widths }) => `[0x${first.toString(16)}, [${widths}]]`)}],`;
});

writeFileSync(
  new URL('../src/picture/glyph-widths.ts', import.meta.url),
  `// Made by scripts/make-glyph-widths.mjs.

/** Weights of Be Vietnam Pro that pictures use. */
export type Weight = 400 | 600;

/**
 * Advance widths in thousandths of the size: runs of characters that follow each other, each with
 * its first code point.
 */
export const glyphWidths: Record<Weight, readonly (readonly [number, readonly number[]])[]> = {
${tables.join('\n')}
};
`,
);
