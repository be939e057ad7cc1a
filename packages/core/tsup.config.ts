import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

// Both builds run at once: clean here, not by `clean: true` in one of them.
rmSync('dist', { recursive: true, force: true });

const entry = { index: 'src/index.ts', schema: 'src/schema.ts' };
const shared = {
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  // The sources are shipped beside the maps.
  esbuildOptions: (options) => (options.sourcesContent = false),
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
} satisfies Options;

/** Files of types alone become modules of nothing, which nobody imports. */
function removeEmpty(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    if (!/^(?!\/\/#)./m.test(readFileSync(file, 'utf8'))) {
      for (const each of [file, `${file}.map`]) rmSync(each);
    }
  }
}

export default defineConfig([
  {
    ...shared,
    // A module for each file: stacks name the file that a reader finds in `src`, and bundlers leave
    // out whole files that nobody asks for; they cannot see that a schema nobody asks for has no effect.
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
    bundle: false,
    format: ['esm'],
    onSuccess: async () => removeEmpty('dist'),
  },
  { ...shared, entry, format: ['cjs'], splitting: true, treeshake: true },
]);
