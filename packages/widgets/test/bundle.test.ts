import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';

const entry = (noun: string): string => `import '@thidua/widgets/${noun}/define';`;
const kilobytes = (bytes: number): number => bytes / 1000;

/** Minified, brotli 11, one self-contained module. docs/decisions/0006-sizes.md says why not less. */
const ceilings = {
  progress: { whole: 14.5, fromAttributes: 11.7 },
  countdown: { whole: 14.1, fromAttributes: 11.3 },
  leaderboard: { whole: 15.5 },
};

describe('sizes', () => {
  it.each(Object.entries(ceilings))(
    'keeps <thidua-%s> alone under its ceiling',
    async (noun, ceiling) => {
      const whole = await bundle(entry(noun));
      expect(kilobytes(whole.brotli)).toBeLessThan(ceiling.whole);
      if ('fromAttributes' in ceiling) {
        const lean = await bundle(entry(noun), { external: ['*scoreboard-source*'] });
        expect(kilobytes(lean.brotli)).toBeLessThan(ceiling.fromAttributes);
      }
    },
  );

  it('keeps all three together under 21 kB', async () => {
    const all = await bundle("import '@thidua/widgets/define';");
    expect(kilobytes(all.brotli)).toBeLessThan(21);
  });

  it('ships no schema library, no locale tables, nothing of Node or of a server', async () => {
    const all = await bundle("import '@thidua/widgets/define';");
    const unwanted = /zod|date-fns\/locale|node:|lit-labs|parse5|hydrat/;
    expect(all.inputs.filter((path) => unwanted.test(path))).toEqual([]);
    expect(all.text).not.toContain('Xem bản đầy đủ và mới nhất');
  });

  it('registers nothing when only the classes are imported', async () => {
    const classes = await bundle("export { ThiduaProgress } from '@thidua/widgets';");
    expect(classes.text).not.toContain('customElements.define(');
  });
});
