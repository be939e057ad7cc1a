// @ts-check
// Writes the site to dist/: what @thidua/site makes of the scoreboard, the own pages with their
// hashed scripts and styles, and the open data; and to hosting-files/ what nginx and Apache are told.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtFiles, compressed, filesIn, hostingOf, writeFiles } from '@thidua/site';
import { addressOf, builtScripts, clientBuild } from '@thidua/tooling/built-scripts';
import { build } from 'vite';
import { clientScripts, styleSheet } from './client-scripts.mjs';
import { hostFiles, olderCopy } from './host-files.mjs';
import { readApi } from './read-api.mjs';
import { docFiles, readDocs } from './read-docs.mjs';
import { readOpenData } from './read-open-data.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
/** Beside the site: what servers are told is not for readers. */
const hostingFiles = join(root, 'hosting-files');
const rendered = join(root, 'node_modules', '.render');
const { resolve } = createRequire(import.meta.url);
const openData = dirname(resolve('@thidua/quang-nam/data/datapackage.json'));
const origin = process.env['SITE_ORIGIN'];

const inputs = { ...clientScripts, demo: styleSheet };
await build(clientBuild({ root, outDir: dist, inputs }));
await build({
  ...{ root, configFile: false, logLevel: 'warn', publicDir: false },
  // The packages as they are installed, so that there is one of each.
  ssr: { external: true },
  build: { ssr: 'src/site.ts', outDir: rendered, emptyOutDir: true },
});

/** @type {import('vite').Manifest} */
const manifest = readJson(join(dist, 'manifest.json'));
rmSync(join(dist, 'manifest.json'));

/** @type {typeof import('./src/site.js')} */
const { buildSite, demoSite, hostPolicies } = await import(
  pathToFileURL(join(rendered, 'site.js')).href
);
const site = demoSite({
  scoreboard: readFileSync(resolve('@thidua/quang-nam/scoreboard-2023.json')),
  origin,
  styles: [addressOf(manifest, styleSheet)],
  scripts: builtScripts(manifest, clientScripts),
  manifest: readJson(resolve('@thidua/widgets/custom-elements.json')),
  openData: readOpenData(openData),
  api: readApi(),
  docs: readDocs(),
});
writeFiles(dist, await buildSite(site));
cpSync(openData, join(dist, 'data/quang-nam'), { recursive: true });
for (const [address, file] of [...hostFiles, ...docFiles()]) cpSync(file, join(dist, address));
writeFiles(dist, olderCopy(builtFiles()));
writeFiles(dist, compressed(filesIn(dist)));

rmSync(hostingFiles, { recursive: true, force: true });
writeFiles(hostingFiles, hostingOf({ origin, policies: hostPolicies }).files);

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
