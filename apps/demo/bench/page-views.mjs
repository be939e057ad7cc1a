import { createServer } from 'node:http';
import { launchChromium } from '@thidua/tooling/chromium';

/** The three elements, as an editor pastes them into a page of another site. */
export const elementsAt = (url, scoreboard) => `
  <thidua-progress src="${url}${scoreboard}" target-id="new-rural-communes">123/130</thidua-progress>
  <thidua-leaderboard src="${url}${scoreboard}" board="dti-2023">Quế Sơn</thidua-leaderboard>
  <thidua-countdown src="${url}${scoreboard}" milestone-id="emulation-appeal">11/6</thidua-countdown>`;

const tags = ['thidua-progress', 'thidua-leaderboard', 'thidua-countdown'];

/** Another site, with one page for each body. */
async function openHost() {
  const bodies = new Map();
  const server = createServer((request, response) => {
    const body = bodies.get(request.url);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body && `<!doctype html><html lang="vi"><title>Trang</title>${body}</html>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { bodies, url: `http://localhost:${server.address().port}`, server };
}

/**
 * Lets readers with a browser of their own view pages of another site.
 *
 * @returns `newReader`: gives a function that views a page with a body, shows its elements, and
 *   leaves when `isDone`
 */
export async function openReaders() {
  const host = await openHost();
  const browser = await launchChromium();
  return {
    async newReader() {
      const context = await browser.newContext({ locale: 'vi-VN' });
      return async (body, isDone) => {
        host.bodies.set('/tin', body);
        const page = await context.newPage();
        await page.goto(`${host.url}/tin`);
        await page.waitForFunction(
          (tags) =>
            tags.every((tag) =>
              document.querySelector(tag)?.shadowRoot?.querySelector('.base:not([aria-busy])'),
            ),
          tags,
        );
        await isDone();
        await page.close();
      };
    },
    async close() {
      await browser.close();
      host.server.closeAllConnections();
      host.server.close();
    },
  };
}
