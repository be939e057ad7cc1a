import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { thidua: 'src/thidua.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  sourcemap: true,
});
