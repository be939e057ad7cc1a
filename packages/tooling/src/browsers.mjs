// @ts-check
import { afterEach, beforeAll, describe } from 'vitest';
import { availableBrowsers, leftOutLines } from './browsers/available.mjs';
import { startBrowser } from './browsers/start.mjs';
import { shareOf } from './matrix.mjs';

export { complaintsScript } from './browsers/complaints.mjs';
export { availableBrowsers, leftOutLines, startBrowser };

/** @typedef {import('./browsers/driver.mjs').BrowserName} BrowserName */

/** @returns {Promise<BrowserName[]>} */
async function namesToTest() {
  const asked = process.env['TEST_BROWSERS'];
  if (asked) return /** @type {BrowserName[]} */ (asked.split(','));
  const { ready, leftOut } = await availableBrowsers();
  for (const line of leftOutLines(leftOut)) console.warn(line);
  return ready.map(({ name }) => name);
}

/** @type {Map<BrowserName, Promise<import('./browsers.mjs').TestBrowser>>} */
const running = new Map();

/** One of each for all files of a run. It ends with the process. */
function sharedBrowser(/** @type {BrowserName} */ name) {
  const found = running.get(name) ?? startBrowser(name);
  running.set(name, found);
  found.catch(() => running.delete(name));
  return found;
}

/** @param {(browser: import('./browsers.mjs').SharedBrowser) => void} define */
export async function inEachBrowser(define) {
  const names = await namesToTest();
  describe.each(names)('in %s', (name) => {
    /** @type {import('./browsers.mjs').TestBrowser | undefined} */
    let browser;
    /** @type {import('./browsers.mjs').TestPage[]} */
    const pages = [];
    beforeAll(async () => {
      browser = await sharedBrowser(name);
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    });
    define({
      name,
      share: (list) => shareOf(list, names.indexOf(name), names.length),
      async open(size) {
        if (!browser) throw new Error(`${name} is not running: open pages in a test.`);
        const page = await browser.open(size);
        pages.push(page);
        return page;
      },
    });
  });
}
