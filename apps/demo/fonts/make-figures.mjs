// @ts-check
// Be Vietnam Pro has no tabular figures. This makes them of its own figures, for the weights in use.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWoff } from './read-woff.mjs';
import { tabularFigures } from './tabular-figures.mjs';
import { writeWoff2 } from './write-woff2.mjs';

const { resolve } = createRequire(import.meta.url);

for (const weight of [400, 600]) {
  const file = resolve(
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`,
  );
  const font = writeWoff2(tabularFigures(readWoff(readFileSync(file))));
  writeFileSync(new URL(`../src/fonts/figures-${weight}.woff2`, import.meta.url), font);
}
