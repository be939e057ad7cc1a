import { defineConfig } from 'tsup';

export default defineConfig({
  // `run` beside it, so that tests of words need no process for each.
  entry: { thidua: 'src/thidua.ts', run: 'src/run.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  sourcemap: true,
});
