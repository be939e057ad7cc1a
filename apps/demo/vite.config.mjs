// @ts-check
// The development server. The build has its own settings, in build.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { clientScripts, framed, styleSheet } from './client-scripts.mjs';
import { contentTypeOf } from './hosting/content-types.mjs';
import { hostFiles, olderCopy } from './host-files.mjs';
import { publish, unbuilt } from './publish/publication.mjs';
import { weigh } from './publish/weigh.mjs';
import { readOpenData } from './read-open-data.mjs';
import { addressOf } from './serving/address-of.mjs';
import { sendFile } from './serving/send-file.mjs';

const { resolve } = createRequire(import.meta.url);

/** The description of the elements exists once they have been built. */
function builtManifest() {
  try {
    return JSON.parse(readFileSync(resolve('@thidua/widgets/custom-elements.json'), 'utf8'));
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
const tables = '/data/quang-nam/';

/**
 * A table of the open data, if that is what an address means.
 *
 * @param {URL} url
 */
function openDataAt(url) {
  if (!openData || !url.pathname.startsWith(tables)) return undefined;
  const headers = { 'Content-Type': contentTypeOf(url.pathname) ?? 'application/octet-stream' };
  return { root: openData, url: new URL(`/${url.pathname.slice(tables.length)}`, url), headers };
}

/** What other sites load, and had, as built before; addresses only while it has not been. */
function builtPublication() {
  try {
    const widgets = dirname(resolve('@thidua/widgets/package.json'));
    const embed = join(widgets, 'dist', 'embed');
    const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));
    const { files, publication } = publish({
      embed,
      version: 'source',
      scoreboard: readFileSync(resolve('@thidua/quang-nam/scoreboard-2023.json')),
    });
    return { files: new Map([...files, ...olderCopy(embed, version)]), publication };
  } catch {
    return { files: new Map(), publication: unbuilt };
  }
}

const { files, publication } = builtPublication();

/** Addresses of the sources, as Vite serves them. */
const site = () => ({
  version: 'source',
  styles: [`/${styleSheet}`],
  fonts: [],
  scripts: Object.fromEntries(
    Object.entries(clientScripts).map(([page, source]) => [
      page,
      { src: `/${source}`, modules: [] },
    ]),
  ),
  framed: { style: `/${framed.style}`, script: `/${framed.script}`, bytes: 0 },
  weigh,
  publication,
  manifest: builtManifest(),
  openData: openData === undefined ? undefined : readOpenData(openData),
});

/**
 * What stands in front of Vite: the pages, rendered from their sources, and the files that the build
 * writes beside them. Everything else, the scripts of the site above all, is Vite's.
 *
 * @param {import('vite').ViteDevServer} server
 * @returns {(path: string) => Promise<string | Uint8Array | undefined>} the answer, if it has one
 */
function answers(server) {
  /** @type {typeof import('./src/render.js') | undefined} */
  let render;
  /** @type {Map<string, string>} */
  let rendered = new Map();

  return async (path) => {
    if (path === '/data/scoreboard-2023.json') {
      const { scoreboard2023 } = await server.ssrLoadModule('@thidua/quang-nam');
      return JSON.stringify(scoreboard2023);
    }
    const copied = hostFiles.get(path);
    if (copied) return readFileSync(copied);
    const file = files.get(path);
    if (file) return file;
    const isPicture = path.startsWith('/pictures/');
    if (!isPicture && !/(\/|\.html)$/.test(path)) return undefined;

    const sources = /** @type {typeof import('./src/render.js')} */ (
      await server.ssrLoadModule('/src/render.ts')
    );
    if (isPicture) {
      const picture = sources.renderPictures().find((each) => each.path === path);
      if (!picture) return undefined;
      const { pngOf } = await import('./publish/png-of.mjs');
      return pngOf(picture.svg);
    }
    // After a change in anything that it imports, the module is another one.
    if (sources !== render) {
      rendered = sources.renderSite(site());
      render = sources;
    }
    // Not transformIndexHtml, which takes what is pasted into a page for modules of this project.
    return rendered
      .get(path)
      ?.replace('</head>', '<script type="module" src="/@vite/client"></script></head>');
  };
}

/**
 * What Vite and what it is made of would end on: addresses that are none, and parts of files. Nobody
 * who develops needs parts.
 *
 * @param {import('vite').ViteDevServer['httpServer']} server
 */
function refuseNonsense(server) {
  const listeners = /** @type {import('node:http').RequestListener[]} */ (
    server?.listeners('request') ?? []
  );
  server?.removeAllListeners('request');
  server?.on('request', (request, response) => {
    delete request.headers.range;
    if (addressOf(request.url))
      for (const listen of listeners) listen.call(server, request, response);
    else response.writeHead(400).end();
  });
}

/** @returns {import('vite').Plugin} */
const pages = () => ({
  name: 'thidua-pages',
  configureServer(server) {
    refuseNonsense(server.httpServer);
    const answer = answers(server);
    server.middlewares.use(async (request, response, next) => {
      const url = addressOf(request.url);
      if (!url) return response.writeHead(400).end();
      const path = url.pathname;
      try {
        const table = openDataAt(url);
        if (table && (await sendFile(request, response, table))) return undefined;
        const content = await answer(path);
        if (content === undefined) return next();
        return response.setHeader('content-type', contentTypeOf(path) ?? '').end(content);
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
  optimizeDeps: { entries: [...Object.values(clientScripts), framed.script] },
  plugins: [pages()],
  resolve: { conditions: ['@thidua/source', ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@thidua\//],
    resolve: { conditions: ['@thidua/source', ...defaultServerConditions] },
  },
});
