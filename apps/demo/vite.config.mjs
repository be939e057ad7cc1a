// @ts-check
// The development server. The build has its own settings, in build.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { clientScripts, styleSheet } from './client-scripts.mjs';
import { hostFiles, olderCopy } from './host-files.mjs';
import { readApi } from './read-api.mjs';
import { docFiles, readDocs } from './read-docs.mjs';
import { readOpenData } from './read-open-data.mjs';

const { resolve } = createRequire(import.meta.url);

/** @typedef {typeof import('./src/site.js')} Sources */
/** @typedef {typeof import('@thidua/site/serve')} Serving */

/** The description of the elements exists once they have been built. */
function builtManifest() {
  try {
    return JSON.parse(readFileSync(resolve('@thidua/widgets/custom-elements.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** What packages export is read from their declarations, which exist once they have been built. */
function builtApi() {
  try {
    return readApi();
  } catch {
    return undefined;
  }
}

/** The folder of the open data, which exists once it has been built. */
function builtOpenData() {
  try {
    return dirname(resolve('@thidua/quang-nam/data/datapackage.json'));
  } catch {
    return undefined;
  }
}

const openData = builtOpenData();
const widgets = dirname(resolve('@thidua/widgets/package.json'));
const tables = '/data/quang-nam/';

/** The sources of @thidua/site, which need not be built. */
const sitePackage = dirname(resolve('@thidua/site/package.json'));
/** @type {{ scripts: Record<string, string>, styleSheet: string, pageStyles: Record<string, string>, framed: { script: string, style: string } }} */
const entries = JSON.parse(readFileSync(join(sitePackage, 'src/client-entries.json'), 'utf8'));
const siteSource = (/** @type {string} */ path) => `/@fs/${join(sitePackage, path)}`;

/** @param {Record<string, string>} addresses of scripts, by page */
const scriptsAt = (addresses) =>
  Object.fromEntries(Object.entries(addresses).map(([page, src]) => [page, { src, modules: [] }]));

/**
 * What pages load, as Vite serves the sources, and the elements as built before.
 *
 * @param {Sources} sources
 * @returns {import('@thidua/site').Built}
 */
const builtFrom = ({ filesIn }) => ({
  version: 'source',
  client: {
    styles: [siteSource(entries.styleSheet)],
    fonts: [],
    scripts: scriptsAt(
      Object.fromEntries(
        Object.entries(entries.scripts).map(([page, source]) => [page, siteSource(source)]),
      ),
    ),
    pageStyles: Object.fromEntries(
      Object.entries(entries.pageStyles).map(([page, source]) => [page, siteSource(source)]),
    ),
    framed: {
      style: siteSource(entries.framed.style),
      script: siteSource(entries.framed.script),
    },
    workers: [],
  },
  files: new Map([['/favicon.svg', readFileSync(join(sitePackage, 'src/favicon.svg'))]]),
  fonts: ['400Regular/BeVietnamPro_400Regular', '600SemiBold/BeVietnamPro_600SemiBold'].map(
    (name) => readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`)),
  ),
  embed: filesIn(join(widgets, 'dist/embed')),
});

/** Files that are served as they are: those of documents, and what the last build has put together. */
const copies = new Map([
  ...docFiles().map(([address, file]) => /** @type {const} */ ([`/${address}`, file])),
  ['/data-room-site.zip', join(import.meta.dirname, 'dist/data-room-site.zip')],
]);

/** @typedef {Map<string, () => Uint8Array | Promise<Uint8Array>>} Files */

/**
 * Every file of the site, made from the sources when it is asked for.
 *
 * @param {Sources} sources
 * @returns {Files}
 */
function filesFrom(sources) {
  const { demoSite, scoreboard2023, siteFiles } = sources;
  const built = builtFrom(sources);
  const files = siteFiles(
    demoSite({
      built,
      scoreboard: new TextEncoder().encode(JSON.stringify(scoreboard2023)),
      styles: [`/${styleSheet}`],
      scripts: scriptsAt(
        Object.fromEntries(
          Object.entries(clientScripts).map(([page, source]) => [page, `/${source}`]),
        ),
      ),
      manifest: builtManifest(),
      openData: openData === undefined ? undefined : readOpenData(openData),
      api: builtApi(),
      docs: readDocs(),
    }),
  );
  const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));
  const older = built.embed.size > 0 ? olderCopy({ embed: built.embed, version }) : [];
  for (const [address, content] of older) files.set(address, () => Buffer.from(content));
  return files;
}

/**
 * What stands in front of Vite: the files of the site, each made when it is asked for, from the sources
 * as they are then. Everything else, the scripts of the site above all, is Vite's.
 *
 * @param {import('vite').ViteDevServer} server
 * @returns {(path: string) => Promise<string | Uint8Array | undefined>} the answer, if it has one
 */
function answers(server) {
  /** @type {Sources | undefined} */
  let madeFrom;
  /** @type {Files | undefined} */
  let files;

  return async (path) => {
    const copied = hostFiles.get(path) ?? copies.get(path);
    if (copied && existsSync(copied)) return readFileSync(copied);
    if (path.startsWith('/@') || /\.(ts|css)$/.test(path)) return undefined;
    const sources = /** @type {Sources} */ (await server.ssrLoadModule('/src/site.ts'));
    // After a change in anything that it imports, the module is another one.
    if (sources !== madeFrom) {
      files = filesFrom(sources);
      madeFrom = sources;
    }
    const file = await files?.get(path)?.();
    if (file === undefined || !/(\/|\.html)$/.test(path)) return file;
    const page = new TextDecoder().decode(file);
    // Not transformIndexHtml, which takes what is pasted into a page for modules of this project.
    return page.replace('</head>', '<script type="module" src="/@vite/client"></script></head>');
  };
}

/**
 * What Vite and what it is made of would end on: addresses that are none, and parts of files. Nobody
 * who develops needs parts.
 *
 * @param {import('vite').ViteDevServer['httpServer']} server
 * @param {() => Promise<Serving>} serving
 */
function refuseNonsense(server, serving) {
  const listeners = /** @type {import('node:http').RequestListener[]} */ (
    server?.listeners('request') ?? []
  );
  server?.removeAllListeners('request');
  server?.on('request', async (request, response) => {
    delete request.headers.range;
    const isAddress = await serving().then(
      ({ addressOf }) => addressOf(request.url) !== undefined,
      // What is wrong with the sources is said by what answers.
      () => true,
    );
    if (isAddress) for (const listen of listeners) listen.call(server, request, response);
    else response.writeHead(400).end();
  });
}

/** @returns {import('vite').Plugin} */
const pages = () => ({
  name: 'thidua-pages',
  configureServer(server) {
    const serving = async () =>
      /** @type {Serving} */ (await server.ssrLoadModule('@thidua/site/serve'));
    refuseNonsense(server.httpServer, serving);
    const answer = answers(server);
    server.middlewares.use(async (request, response, next) => {
      try {
        const { addressOf, contentTypeOf, sendFile } = await serving();
        const url = addressOf(request.url);
        if (!url) return response.writeHead(400).end();
        const path = url.pathname;
        const headers = { 'Content-Type': contentTypeOf(path) ?? 'application/octet-stream' };
        if (openData && path.startsWith(tables)) {
          const table = new URL(`/${path.slice(tables.length)}`, url);
          if (await sendFile(request, response, { root: openData, url: table, headers })) return;
        }
        const content = await answer(path);
        if (content === undefined) return next();
        return response.setHeader('content-type', headers['Content-Type']).end(content);
      } catch (error) {
        return next(error);
      }
    });
  },
  // A page that is read in Node has no module in the browser that could be exchanged.
  hotUpdate({ modules, server }) {
    if (this.environment.name === 'ssr' && modules.length > 0)
      server.ws.send({ type: 'full-reload' });
  },
});

export default defineConfig({
  appType: 'custom',
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4173),
    // A sandboxed frame has no origin, so what it loads is asked for as by another site. What is
    // served is public.
    cors: true,
  },
  // Without pages in files, Vite would find what to bundle, and load again, during the first visit.
  optimizeDeps: {
    entries: [
      ...Object.values(clientScripts),
      ...[...Object.values(entries.scripts), entries.framed.script].map((source) =>
        join(sitePackage, source),
      ),
    ],
  },
  plugins: [pages()],
  resolve: { conditions: ['@thidua/source', ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@thidua\//],
    resolve: { conditions: ['@thidua/source', ...defaultServerConditions] },
  },
});
