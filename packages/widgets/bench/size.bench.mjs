import { bundle } from '@thidua/tooling/bundle';
import { underCeiling } from '@thidua/tooling/measure';

/** kB, minified, brotli 11, in one module. From attributes: without what loads a scoreboard. */
const ceilings = [
  { noun: 'progress', way: 'from attributes', kilobytes: 7.5, external: ['*scoreboard-source*'] },
  { noun: 'countdown', way: 'from attributes', kilobytes: 7.5, external: ['*scoreboard-source*'] },
  { noun: 'leaderboard', way: 'with loading and checking', kilobytes: 14, external: [] },
];

/** Scripts that a page puts in, with what they need before the first element comes. */
const scripts = [
  { name: 'thidua', kilobytes: 1.5 },
  { name: 'iframe', kilobytes: 1 },
  { name: 'all', kilobytes: 23.8 },
];

const sizeOfScript = async ({ name, kilobytes }) => {
  const { brotli } = await bundle(`import '@thidua/widgets/embed/${name}.js';`);
  return underCeiling(`size of ${name}.js`, brotli / 1000, 'kB', kilobytes);
};

export const sizes = () =>
  Promise.all([
    ...scripts.map(sizeOfScript),
    ...ceilings.map(async ({ noun, way, kilobytes, external }) => {
      const { brotli } = await bundle(`import '@thidua/widgets/${noun}/define';`, { external });
      return underCeiling(`size of ${noun}, ${way}`, brotli / 1000, 'kB', kilobytes);
    }),
  ]);
