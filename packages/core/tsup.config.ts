import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Both builds run at once: clean here, not by `clean: true` in one of them.
rmSync('dist', { recursive: true, force: true });

const entry = { index: 'src/index.ts', schema: 'src/schema.ts' };
const shared = {
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  treeshake: true,
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    // A module of output for each file: bundlers leave out whole files that nobody asks for, and
    // cannot see that making a schema which nobody asks for has no effect.
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
    format: ['esm'],
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry,
    format: ['cjs'],
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
