import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';

const entry = (noun: string): string => `import '@thidua/widgets/${noun}/define';`;
const kilobytes = (bytes: number): number => bytes / 1000;

/** Minified, brotli 11, one self-contained module. docs/decisions/0006-sizes.md says why not less. */
const ceilings = {
  progress: { whole: 21.2, fromAttributes: 16 },
  countdown: { whole: 19.4, fromAttributes: 14.4 },
  leaderboard: { whole: 24.4 },
};

/** Fetched only where an element has the attribute `refresh`, or where a reader opens a row. */
const onWish = ['*scoreboard-refresh*', '*leaderboard.reasons*'];

describe('sizes', () => {
  it.each(Object.entries(ceilings))(
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

  it('keeps all three together under 32 kB, and under 33.2 with all that is fetched on wish', async () => {
    const all = await bundle("import '@thidua/widgets/define';", { external: onWish });
    expect(kilobytes(all.brotli)).toBeLessThan(32);
    const refreshing = await bundle("import '@thidua/widgets/define';");
    expect(kilobytes(refreshing.brotli)).toBeLessThan(33.2);
  });

  it('keeps the file with all three and the loader under 34.9 kB, and every import in it', async () => {
    const all = readFileSync(new URL('../dist/embed/all.js', import.meta.url));
    expect(kilobytes(brotliCompressSync(all).length)).toBeLessThan(34.9);
    expect(all.toString()).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it.each([
    ['thidua', 1],
    ['iframe', 0.75],
    ['framed', 0.4],
  ])('keeps the script %s.js under %f kB, and Lit out of it', async (name, ceiling) => {
    const script = await bundle(`import '@thidua/widgets/embed/${name}.js';`);
    expect(kilobytes(script.brotli)).toBeLessThan(ceiling);
    expect(script.text).not.toMatch(/litElement|\beval\b|new Function|innerHTML/);
  });

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
