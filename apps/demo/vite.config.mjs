// @ts-check
// The development server. The build has its own settings, in build.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { clientScripts, framed, styleSheet } from './client-scripts.mjs';
import { publish, unbuilt } from './publish/publication.mjs';
import { weigh } from './publish/weigh.mjs';
import { readOpenData } from './read-open-data.mjs';

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

/** What other sites load, as built before; addresses only while it has not been. */
function builtPublication() {
  try {
    const widgets = dirname(resolve('@thidua/widgets/package.json'));
    return publish({
      embed: join(widgets, 'dist', 'embed'),
      version: 'source',
      scoreboard: readFileSync(resolve('@thidua/quang-nam/scoreboard-2023.json')),
    });
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
  // Nothing of this server has a policy.
  styleHashes: { progress: '', leaderboard: '', countdown: '' },
  publication,
  manifest: builtManifest(),
  openData: openData && readOpenData(openData),
});

/**
 * Renders a page from its sources each time that it is asked for.
 *
 * @returns {import('vite').Plugin}
 */
const pages = () => ({
  name: 'thidua-pages',
  configureServer(server) {
    if (openData) server.middlewares.use('/data/quang-nam', sirv(openData, { dev: true }));
    server.middlewares.use(async (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      try {
        if (path === '/data/scoreboard-2023.json') {
          const { scoreboard2023 } = await server.ssrLoadModule('@thidua/quang-nam');
          response.setHeader('content-type', 'application/json');
          return response.end(JSON.stringify(scoreboard2023));
        }
        const file = files.get(path);
        if (file) {
          const isScript = path.endsWith('.js');
          response.setHeader('content-type', isScript ? 'text/javascript' : 'application/json');
          return response.end(file);
        }
        const { renderSite } = await server.ssrLoadModule('/src/render.ts');
        const page = renderSite(site()).get(path);
        if (page === undefined) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        return response.end(await server.transformIndexHtml(path, page));
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
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173) },
  plugins: [pages()],
  resolve: { conditions: ['@thidua/source', ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@thidua\//],
    resolve: { conditions: ['@thidua/source', ...defaultServerConditions] },
  },
});
