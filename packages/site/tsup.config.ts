import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    parts: 'src/parts.ts',
    client: 'src/client.ts',
    publication: 'src/publication.ts',
    serve: 'src/serving/serve.ts',
  },
  format: ['esm'],
  // One class of markup, whichever entry it comes from.
  splitting: true,
  target: 'es2022',
  platform: 'node',
  clean: true,
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
