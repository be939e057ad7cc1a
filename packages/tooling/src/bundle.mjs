// @ts-check
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './workspaces.mjs';

/**
 * esbuild's own `external` allows only one `*`.
 *
 * @param {string[]} external
 * @returns {import('esbuild').Plugin}
 */
const leaveOut = (external) => ({
  name: 'leave-out',
  setup({ onResolve }) {
    for (const pattern of external) {
      const filter = new RegExp(
        `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`,
      );
      onResolve({ filter }, ({ path }) => ({ path, external: true }));
    }
  },
});

/**
 * Bundles code as a page would get it: one minified, self-contained ES module for browsers, from
 * the built packages. Dynamic imports (`import()`) are included unless `external` names them. Fails
 * if anything needs Node.
 *
 * @param {string} code such as `import '@thidua/widgets/define';`
 * @param {{ external?: string[] }} [options] modules to leave out; `*` stands for anything
 * @returns {Promise<import('./bundle.d.mts').Bundle>}
 */
export async function bundle(code, { external = [] } = {}) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [leaveOut(external)],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const { contents, text } = /** @type {import('esbuild').OutputFile} */ (outputFiles[0]);
  if (contents.length < 50) throw new Error(`${code} bundles to nothing: was an effect dropped?`);
  const [output] = Object.values(metafile.outputs);
  return {
    bytes: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents).length,
    // Modules of which tree shaking left nothing are not in the bundle.
    inputs: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
    text,
  };
}
