// @ts-check
import { drivers, startBrowser } from './start.mjs';

/** @typedef {import('./driver.mjs').BrowserName} BrowserName */

const all = /** @type {readonly BrowserName[]} */ (Object.keys(drivers));
const needed = drivers.chromium.name;

/** @param {BrowserName} name @returns {Promise<string>} its version; rejects if it does not start */
async function tryOut(name) {
  const browser = await startBrowser(name);
  try {
    const page = await browser.open();
    await page.goto('about:blank');
    await page.close();
    return browser.version;
  } finally {
    await browser.close();
  }
}

export async function availableBrowsers(names = all) {
  /** @type {{ name: BrowserName, version: string }[]} */
  const ready = [];
  /** @type {import('../browsers.mjs').LeftOut[]} */
  const leftOut = [];
  for (const name of names) {
    const { debianPackages, missing } = drivers[name];
    const install = `on Debian: apt-get install ${debianPackages.join(' ')}`;
    const why = missing();
    if (why) {
      leftOut.push({ name, why, remedy: install });
      continue;
    }
    try {
      ready.push({ name, version: await tryOut(name) });
    } catch (error) {
      const [said = ''] = String(error instanceof Error ? error.message : error).split('\n');
      if (name === needed) ready.push({ name, version: `does not start: ${said}` });
      else leftOut.push({ name, why: `does not start: ${said}`, remedy: install });
    }
  }
  return { ready, leftOut };
}

/** @param {readonly import('../browsers.mjs').LeftOut[]} leftOut */
export const leftOutLines = (leftOut) =>
  leftOut.map(({ name, why, remedy }) => `Left out: ${name}: ${why} (${remedy}).`);
