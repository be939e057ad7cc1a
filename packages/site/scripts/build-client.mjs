// @ts-check
// Writes what the pages load to dist/files, under names with the hash of their content, and
// dist/client.json, which says which page loads what. Publishing a site only copies them.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, builtScripts, clientBuild } from '@thidua/tooling/built-scripts';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const files = join(dist, 'files');
const { resolve } = createRequire(import.meta.url);

/** @type {{ scripts: Record<string, string>, styleSheet: string, pageStyles: Record<string, string>, framed: { script: string, style: string }, offline: string }} */
const { scripts, styleSheet, pageStyles, framed, offline } = JSON.parse(
  readFileSync(join(root, 'src/client-entries.json'), 'utf8'),
);
const inputs = {
  ...scripts,
  site: styleSheet,
  // Pages may share a style sheet, which is one input.
  ...Object.fromEntries(
    [...new Map(Object.entries(pageStyles).map(([page, file]) => [file, `${page}-style`]))].map(
      ([file, name]) => [name, file],
    ),
  ),
  framed: framed.script,
  'framed-style': framed.style,
};
await build(clientBuild({ root, outDir: files, inputs }));
// By itself and in one file: it stands at the root of a site, under a name that stays.
await build({
  ...{ root, configFile: false, logLevel: 'warn', publicDir: false },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ...{ outDir: join(dist, 'offline'), emptyOutDir: true, target: 'es2022' },
    lib: {
      entry: join(root, offline),
      formats: ['iife'],
      name: 'offline',
      fileName: () => 'offline.js',
    },
  },
});
renameSync(join(dist, 'offline/offline.js'), join(dist, 'offline.js'));
rmSync(join(dist, 'offline'), { recursive: true });

/** @type {import('vite').Manifest} */
const manifest = JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8'));
rmSync(join(files, 'manifest.json'));
const client = {
  styles: [addressOf(manifest, styleSheet)],
  fonts: (manifest[styleSheet]?.assets ?? []).map((file) => `/${file}`),
  scripts: builtScripts(manifest, scripts),
  pageStyles: Object.fromEntries(
    Object.entries(pageStyles).map(([page, file]) => [page, addressOf(manifest, file)]),
  ),
  framed: { style: addressOf(manifest, framed.style), script: addressOf(manifest, framed.script) },
  workers: readdirSync(join(files, 'assets'))
    .filter((name) => /^worker-.*\.js$/.test(name))
    .map((name) => `/assets/${name}`),
};
writeFileSync(join(dist, 'client.json'), `${JSON.stringify(client, null, 2)}\n`);
cpSync(join(root, 'src/favicon.svg'), join(files, 'favicon.svg'));
cpSync(join(root, 'src/fonts/OFL.txt'), join(files, 'fonts/OFL.txt'));
cpSync(join(root, 'src/pages/data-room/guide/pictures'), join(files, 'data-room-guide'), {
  recursive: true,
});

// Pictures are drawn with whole fonts, which no page loads.
const whole = '@expo-google-fonts/be-vietnam-pro';
mkdirSync(join(dist, 'fonts'), { recursive: true });
for (const name of ['400Regular/BeVietnamPro_400Regular', '600SemiBold/BeVietnamPro_600SemiBold'])
  cpSync(resolve(`${whole}/${name}.ttf`), join(dist, 'fonts', `${name.split('/')[1]}.ttf`));
