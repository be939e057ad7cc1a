import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';
import ceilings from '../bench/ceilings.json';

const entry = (noun: string): string => `import '@thidua/widgets/${noun}/define';`;
const kilobytes = (bytes: number): number => bytes / 1000;

/** kB, minified, brotli 11, one self-contained module. docs/decisions/0006-sizes.md says why not less. */
const { elements, together, scripts } = ceilings;

const embed = (name: string): Buffer =>
  readFileSync(new URL(`../dist/embed/${name}.js`, import.meta.url));

/** Fetched only where an element has the attribute `refresh`, where a reader opens a row, or takes something away. */
const onWish = [
  ...['*scoreboard-refresh*', '*leaderboard.reasons*'],
  // What a reader takes away.
  ...['*carry-out*', '*.picture*'],
];

describe('sizes', () => {
  it.each(Object.entries(elements))(
    'keeps <thidua-%s> alone under its ceiling',
    async (noun, ceiling) => {
      const whole = await bundle(entry(noun), { external: onWish });
      expect(kilobytes(whole.brotli)).toBeLessThan(ceiling.whole);
      if ('fromAttributes' in ceiling) {
        const lean = await bundle(entry(noun), { external: ['*scoreboard-source*'] });
        expect(kilobytes(lean.brotli)).toBeLessThan(ceiling.fromAttributes);
      }
    },
  );

  it(`keeps all elements together under ${together.whole} kB, and under ${together.withAllOnWish} with all that is fetched on wish`, async () => {
    const all = await bundle("import '@thidua/widgets/define';", { external: onWish });
    expect(kilobytes(all.brotli)).toBeLessThan(together.whole);
    const refreshing = await bundle("import '@thidua/widgets/define';");
    expect(kilobytes(refreshing.brotli)).toBeLessThan(together.withAllOnWish);
  });

  it.each(Object.entries(elements))(
    'keeps the pinned %s, with the loader and all that it needs, in one file under its ceiling',
    (noun, { pinned }) => {
      const whole = embed(`pinned/${noun}`);
      expect(kilobytes(brotliCompressSync(whole).length)).toBeLessThan(pinned);
      expect(whole.toString()).not.toMatch(/\bimport\b|\bexport\b/);
    },
  );

  it.each(Object.entries(scripts))(
    'keeps the script %s.js under %f kB, and Lit out of it',
    async (name, ceiling) => {
      const script = await bundle(`import '@thidua/widgets/embed/${name}.js';`);
      expect(kilobytes(script.brotli)).toBeLessThan(ceiling);
      expect(script.text).not.toMatch(/litElement|\beval\b|new Function|innerHTML/);
    },
  );

  it('ships no schema library, no locale tables, nothing of Node or of a server', async () => {
    const all = await bundle("import '@thidua/widgets/define';");
    const unwanted = /zod|date-fns\/locale|node:|lit-labs|parse5|hydrat/;
    expect(all.inputs.filter((path) => unwanted.test(path))).toEqual([]);
    expect(all.text).not.toContain('Số liệu chi tiết');
  });

  it('registers nothing when only the classes are imported', async () => {
    const classes = await bundle("export { ThiduaProgress } from '@thidua/widgets';");
    expect(classes.text).not.toContain('customElements.define(');
  });
});
