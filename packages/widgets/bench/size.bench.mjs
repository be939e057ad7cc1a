import { bundle } from '@thidua/tooling/bundle';
import { underCeiling } from '@thidua/tooling/measure';

/** kB, minified, brotli 11, in one module. From attributes: without what loads a scoreboard. */
const ceilings = [
  { noun: 'progress', way: 'from attributes', kilobytes: 7.5, external: ['*scoreboard-source*'] },
  { noun: 'countdown', way: 'from attributes', kilobytes: 7.5, external: ['*scoreboard-source*'] },
  { noun: 'leaderboard', way: 'with loading and checking', kilobytes: 14, external: [] },
];

export const sizes = () =>
  Promise.all(
    ceilings.map(async ({ noun, way, kilobytes, external }) => {
      const { brotli } = await bundle(`import '@thidua/widgets/${noun}/define';`, { external });
      return underCeiling(`size of ${noun}, ${way}`, brotli / 1000, 'kB', kilobytes);
    }),
  );
