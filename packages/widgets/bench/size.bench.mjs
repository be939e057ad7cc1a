import { readFileSync } from 'node:fs';
import { bundle } from '@thidua/tooling/bundle';
import { underCeiling } from '@thidua/tooling/measure';

/** kB, minified, brotli 11, in one module; docs/decisions/0006-sizes.md says why not less. */
const ceilings = JSON.parse(readFileSync(new URL('ceilings.json', import.meta.url), 'utf8'));
/** Fetched only where an element has the attribute `refresh`, where a reader opens a row, or takes something away. */
const onWish = [
  ...['*scoreboard-refresh*', '*leaderboard.reasons*'],
  // What a reader takes away.
  ...['*carry-out*', '*.picture*'],
];
/** What loads a scoreboard; an element that lives from its attributes goes without. */
const loading = ['*scoreboard-source*'];

const row = async (name, code, external, ceiling) => {
  const { brotli } = await bundle(code, { external });
  return underCeiling(`size of ${name}`, brotli / 1000, 'kB', ceiling);
};

export const sizes = () =>
  Promise.all([
    ...Object.entries(ceilings.scripts).map(([name, ceiling]) =>
      row(`${name}.js`, `import '@thidua/widgets/embed/${name}.js';`, [], ceiling),
    ),
    ...Object.entries(ceilings.elements).flatMap(([noun, { whole, fromAttributes }]) => {
      const code = `import '@thidua/widgets/${noun}/define';`;
      return [
        row(`${noun}, with loading and checking`, code, onWish, whole),
        ...(fromAttributes ? [row(`${noun}, from attributes`, code, loading, fromAttributes)] : []),
      ];
    }),
  ]);
