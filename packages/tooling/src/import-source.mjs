// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Imports a module written in TypeScript with all that it imports, from source: nothing need be
 * built.
 *
 * @param {URL | string} module a file, or what a package exports, such as `@thidua/core`
 */
export async function importSource(module) {
  const { outputFiles } = await build({
    entryPoints: [module instanceof URL ? fileURLToPath(module) : module],
    bundle: true,
    conditions: ['@thidua/source'],
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
