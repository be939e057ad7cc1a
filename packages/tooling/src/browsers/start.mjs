// @ts-check
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { testPage } from './test-page.mjs';
import { webkit } from './webkit.mjs';
import { within } from './within.mjs';

/** @type {Record<import('./driver.mjs').BrowserName, import('./driver.mjs').Driver>} */
export const drivers = { chromium, firefox, webkit };

const startSeconds = 90;

/**
 * @param {import('./driver.mjs').BrowserName} name
 * @returns {Promise<import('../browsers.mjs').TestBrowser>}
 */
export async function startBrowser(name) {
  const browser = await within(startSeconds, `${name} to start`, drivers[name].start());
  return {
    name,
    version: browser.version,
    async open(size = {}) {
      const opening = browser.open({ width: 800, height: 600, ...size });
      return testPage(await within(startSeconds, `a page of ${name}`, opening), name);
    },
    close: () => within(15, `${name} to end`, browser.close()).then(undefined, () => undefined),
  };
}
