import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  // A file of output for each file of content: bundlers leave out whole files that nobody asks for,
  // and cannot see that a table which refers to its sources has no effect.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
  format: ['esm'],
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      communes: 'src/communes.ts',
      schemes: 'src/schemes.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  onSuccess: async () => {
    copyFileSync('src/scoreboard-2023.json', 'dist/scoreboard-2023.json');
  },
});
