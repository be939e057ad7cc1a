// @ts-check
// Serves the built site to this machine, with the headers that a public server is told to send.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hostingOf } from '@thidua/site';
import { serve as serveSite } from '@thidua/site/serve';

const folder = fileURLToPath(new URL('dist', import.meta.url));
const rendered = new URL('node_modules/.render/site.js', import.meta.url);

/**
 * @param {number} port 0 for a free one
 * @param {{ patience?: number }} [settings] `patience`: milliseconds after which a connection is closed
 *   on which nothing happens
 */
export async function serve(port, settings = {}) {
  return serveSite({ folder, hosting: await demoHosting(), port, ...settings });
}

/** How the demo is served. */
export async function demoHosting() {
  /** @type {typeof import('./src/site.js')} */
  const { hostPolicies } = await import(rendered.href);
  return hostingOf({ policies: hostPolicies });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env['PORT'] ?? 4173);
  try {
    const { url } = await serve(port);
    console.log(`Thi Đua: ${url}`);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`
        : message,
    );
    process.exitCode = 1;
  }
}
