import { defineConfig } from 'tsup';

export default defineConfig({
  // A file of output for each file of content: bundlers leave out whole files that nobody asks for.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  dts: {
    entry: { index: 'src/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
