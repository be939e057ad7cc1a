import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    parts: 'src/parts.ts',
    server: 'src/server.ts',
    client: 'src/client.ts',
    publication: 'src/publication.ts',
    serve: 'src/serving/serve.ts',
  },
  format: ['esm'],
  splitting: true,
  target: 'es2022',
  platform: 'node',
  clean: true,
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
