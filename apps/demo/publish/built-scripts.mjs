// @ts-check

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
 * The script of each page, and what it imports, at once and later: the elements of a page need all
 * of it soon.
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
