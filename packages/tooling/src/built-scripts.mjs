// @ts-check
import { fileURLToPath } from 'node:url';

/**
 * How Vite builds what browsers load, under names with hashes, and how to look up the built files.
 */

/**
 * A worker has no document, as Node has none: what it writes with templates, it writes as Node does.
 *
 * @returns {import('vite').Plugin}
 */
const templatesOfNode = () => ({
  name: 'thidua-templates-of-node',
  enforce: 'pre',
  resolveId: (source) =>
    /^(?:lit|lit-html|lit-element|@lit\/reactive-element)(?:\/|$)/.test(source)
      ? fileURLToPath(import.meta.resolve(source))
      : undefined,
});

/**
 * @typedef {object} ClientBuild
 * @property {string} root folder of the sources
 * @property {string} outDir folder that is emptied, and holds the files and `manifest.json`
 * @property {Record<string, string>} inputs scripts and styles below `root`, by the names that they get
 */

/**
 * @param {ClientBuild} wanted
 * @returns {import('vite').InlineConfig}
 */
export const clientBuild = ({ root, outDir, inputs }) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // `light-dark()` stays as it is: an element may have a theme that is not the page's. Mobile
    // Safari is named too: it alone needs `-webkit-text-size-adjust`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
    // The policy of the site allows no `data:` address for a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: inputs },
  },
  // In one file: the policy of a worker's own file lets it load nothing.
  worker: {
    format: 'es',
    plugins: () => [templatesOfNode()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

/**
 * The address of a built file.
 *
 * @param {import('vite').Manifest} manifest
 * @param {string} source
 */
export function addressOf(manifest, source) {
  const built = manifest[source];
  if (!built) throw new Error(`The build has no ${source}`);
  return `/${built.file}`;
}

/**
 * The script of each page and its static and dynamic imports: the elements of a page need all of
 * them soon.
 *
 * @param {import('vite').Manifest} manifest
 * @param {Record<string, string>} sources by page
 */
export const builtScripts = (manifest, sources) =>
  Object.fromEntries(
    Object.entries(sources).map(([page, source]) => [
      page,
      {
        src: addressOf(manifest, source),
        modules: [...modulesOf(manifest, source)].map((module) => addressOf(manifest, module)),
      },
    ]),
  );

/**
 * @param {import('vite').Manifest} manifest
 * @param {string} source
 * @param {Set<string>} found
 */
function modulesOf(manifest, source, found = new Set()) {
  const { imports = [], dynamicImports = [] } = manifest[source] ?? {};
  for (const module of [...imports, ...dynamicImports]) {
    if (found.has(module)) continue;
    found.add(module);
    modulesOf(manifest, module, found);
  }
  return found;
}
