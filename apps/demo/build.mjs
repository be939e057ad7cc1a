// @ts-check
// Writes the site to dist/: hashed client files, pages, data, and the elements to embed; and to
// hosting-files/ what nginx and Apache are told.
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { clientScripts, framed, styleSheet } from './client-scripts.mjs';
import { hostFiles, olderCopy } from './host-files.mjs';
import { apacheFile } from './hosting/apache.mjs';
import { nginxFiles } from './hosting/nginx.mjs';
import { addressOf, builtScripts } from './publish/built-scripts.mjs';
import { compress } from './publish/compress.mjs';
import { publish } from './publish/publication.mjs';
import { weigh } from './publish/weigh.mjs';
import { writeFiles } from './publish/write-files.mjs';
import { writePictures } from './publish/write-pictures.mjs';
import { readOpenData } from './read-open-data.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
/** Beside the site: what servers are told is not for readers. */
const hostingFiles = join(root, 'hosting-files');
const rendered = join(root, 'node_modules', '.render');
const { resolve } = createRequire(import.meta.url);
const widgets = dirname(resolve('@thidua/widgets/package.json'));
const embed = join(widgets, 'dist', 'embed');
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
    // `light-dark()` stays as it is: an element may have a theme that is not the page's.
    // Safari of telephones is named too: it alone needs `-webkit-text-size-adjust`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
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

/** @type {string} */
const version = readJson(join(widgets, 'package.json')).version;
const { files, publication } = publish({
  embed,
  version,
  scoreboard: readFileSync(resolve('@thidua/quang-nam/scoreboard-2023.json')),
});

/** @typedef {import('./src/layout/site.js').Site} Site */
/** @type {Site} */
const site = {
  version,
  origin: process.env['SITE_ORIGIN'],
  styles: [addressOf(manifest, styleSheet)],
  fonts: (manifest[styleSheet]?.assets ?? []).map((file) => `/${file}`),
  scripts: builtScripts(manifest, clientScripts),
  framed: {
    style: addressOf(manifest, framed.style),
    script: addressOf(manifest, framed.script),
    bytes: weigh([framed.style, framed.script].map(readBuilt)),
  },
  weigh,
  publication,
  manifest: readJson(join(widgets, 'custom-elements.json')),
  openData: readOpenData(openData),
};
/** @type {typeof import('./src/render.js')} */
const { renderPictures, renderSite } = await import(
  pathToFileURL(join(rendered, 'render.js')).href
);
writeFiles(dist, renderSite(site));
writePictures(dist, renderPictures());
writeFiles(dist, files);
cpSync(openData, join(dist, 'data/quang-nam'), { recursive: true });
cpSync(join(root, 'src/fonts/OFL.txt'), join(dist, 'fonts/OFL.txt'));
if (site.origin) appendFileSync(join(dist, 'robots.txt'), `Sitemap: ${site.origin}/sitemap.xml\n`);
for (const [address, file] of hostFiles) cpSync(file, join(dist, address));
writeFiles(dist, olderCopy(embed, version));
compress(dist);

rmSync(hostingFiles, { recursive: true, force: true });
writeFiles(hostingFiles, [
  ...Object.entries(nginxFiles).map(
    ([name, text]) => /** @type {const} */ ([`nginx/${name}`, text]),
  ),
  ['apache/thidua.conf', apacheFile],
]);

/** @param {string} source */
function readBuilt(source) {
  return readFileSync(join(dist, addressOf(manifest, source)));
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
