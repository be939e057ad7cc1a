// @ts-check
// Writes the site to dist/: hashed client files, pages, data, and the elements to embed.
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { clientScripts, framed, styleSheet } from './client-scripts.mjs';
import { compress } from './compress.mjs';
import { writeHostFiles } from './host-files.mjs';
import { readOpenData } from './read-open-data.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const rendered = join(root, 'node_modules', '.render');
const { resolve } = createRequire(import.meta.url);
const widgets = dirname(resolve('@thidua/widgets/package.json'));
const openData = dirname(resolve('@thidua/quang-nam/data/datapackage.json'));

/** @type {import('vite').InlineConfig} */
const shared = { root, configFile: false, logLevel: 'warn' };
await build({
  ...shared,
  build: {
    outDir: dist,
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // The policy of the site allows no data: address for a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [styleSheet, ...Object.values(clientScripts), framed.style, framed.script],
    },
  },
});
await build({
  ...shared,
  publicDir: false,
  build: { ssr: 'src/render.ts', outDir: rendered, emptyOutDir: true },
});

/** @type {import('vite').Manifest} */
const manifest = readJson(join(dist, 'manifest.json'));
rmSync(join(dist, 'manifest.json'));

/** @typedef {import('./src/layout/site.js').Site} Site */
/** @type {Site} */
const site = {
  version: readJson(join(widgets, 'package.json')).version,
  origin: process.env['SITE_ORIGIN'],
  styles: [addressOf(styleSheet)],
  fonts: (manifest[styleSheet]?.assets ?? []).map((file) => `/${file}`),
  scripts: Object.fromEntries(
    Object.entries(clientScripts).map(([page, source]) => [
      page,
      { src: addressOf(source), modules: [...modulesOf(source)].map(addressOf) },
    ]),
  ),
  framed: { style: addressOf(framed.style), script: addressOf(framed.script) },
  publication: {
    loader: '/thidua/thidua.js',
    frameScript: '/thidua/iframe.js',
    framedScript: '/thidua/framed.js',
    pinned: { src: '/thidua/all.js', integrity: '' },
    scoreboard: '/data/scoreboard-2023.json',
    archivedScoreboard: '/data/scoreboard-2023.json',
    bytes: {},
  },
  manifest: readJson(join(widgets, 'custom-elements.json')),
  openData: readOpenData(openData),
};
/** @type {{ renderSite: (site: Site) => Map<string, string> }} */
const { renderSite } = await import(pathToFileURL(join(rendered, 'render.js')).href);
for (const [path, page] of renderSite(site)) {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}

/** @type {[from: string, to: string][]} */
const copies = [
  [resolve('@thidua/quang-nam/scoreboard-2023.json'), 'data/scoreboard-2023.json'],
  [openData, 'data/quang-nam'],
  [join(widgets, 'dist', 'embed'), 'thidua'],
  [join(root, 'src/fonts/OFL.txt'), 'fonts/OFL.txt'],
];
if (site.origin) appendFileSync(join(dist, 'robots.txt'), `Sitemap: ${site.origin}/sitemap.xml\n`);
for (const [from, to] of copies) cpSync(from, join(dist, to), { recursive: true });
writeHostFiles(dist, site.version);
compress(dist);

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} source */
function addressOf(source) {
  const built = manifest[source];
  if (!built) throw new Error(`The build has no ${source}`);
  return `/${built.file}`;
}

/**
 * What a script imports, at once and later: the elements of a page need all of it soon.
 *
 * @param {string} source
 * @param {Set<string>} found
 */
function modulesOf(source, found = new Set()) {
  const { imports = [], dynamicImports = [] } = manifest[source] ?? {};
  for (const module of [...imports, ...dynamicImports]) {
    if (found.has(module)) continue;
    found.add(module);
    modulesOf(module, found);
  }
  return found;
}
