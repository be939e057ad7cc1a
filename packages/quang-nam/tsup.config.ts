import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  // Every module stays a file of its own: importing one thing then costs one thing.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  sourcemap: true,
  dts: {
    entry: { index: 'src/index.ts', communes: 'src/communes.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  onSuccess: async () => {
    copyFileSync('src/scoreboard-2023.json', 'dist/scoreboard-2023.json');
  },
});
