import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Imports a TypeScript file of this package with all that it imports, core as built. */
export async function importSource(url) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
