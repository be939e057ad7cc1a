// @ts-check
import { Key } from 'selenium-webdriver';
import { pointerAt } from './virtual-screen.mjs';
import { emptySession } from './webkit-session.mjs';
import { within } from './within.mjs';

/** @param {import('./driver.mjs').KeyName} key */
const codeOf = (key) => Reflect.get(Key, key.replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase());

/**
 * Opens a page in a session that is empty.
 *
 * @param {import('./webkit-session.mjs').Session} session
 * @param {import('./driver.mjs').ViewportSize} size
 * @param {(isEmpty: boolean) => void} leave called when the page is closed
 * @returns {Promise<import('./driver.mjs').DrivenPage>}
 */
export async function openWebKitPage({ driver }, size, leave) {
  /** @type {Set<string>} */
  const origins = new Set();
  try {
    await fit(driver, size);
  } catch (error) {
    leave(false);
    throw error;
  }
  return {
    ...drive(driver),
    goto(url) {
      origins.add(new URL(url).origin);
      return driver.get(url);
    },
    close: () =>
      within(10, 'an empty session', emptySession(driver, origins)).then(
        () => leave(true),
        () => leave(false),
      ),
  };
}

/**
 * Gives the page its size and the focus, and waits until the browser has applied both.
 *
 * @param {import('selenium-webdriver').WebDriver} session
 * @param {import('./driver.mjs').ViewportSize} size
 */
async function fit(session, { width, height }) {
  const measure = () =>
    session.executeScript(
      'return [innerWidth, innerHeight, outerWidth, outerHeight, document.hasFocus()]',
    );
  for (let tries = 0; tries < 40; tries += 1) {
    const [innerWidth, innerHeight, outerWidth, outerHeight, hasFocus] =
      /** @type {[number, number, number, number, boolean]} */ (await measure());
    if (innerWidth === width && innerHeight === height && hasFocus) return;
    const bars = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
    // Without a window manager the window under the pointer has the focus, which a page needs to
    // show it. The pointer rests on the toolbar, so that nothing of the page is hovered over.
    const place = {
      x: Math.round(pointerAt - width / 2),
      y: Math.round(pointerAt - bars.height / 2),
    };
    await session
      .manage()
      .window()
      .setRect({ ...place, width: width + bars.width, height: height + bars.height });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The window of WebKit did not become ${width} × ${height}, with the focus.`);
}

/** @param {import('selenium-webdriver').WebDriver} session */
const drive = (session) => ({
  complaints: [],
  back: () => session.navigate().back(),
  evaluate: (/** @type {string} */ source, /** @type {readonly unknown[]} */ parameters) =>
    session.executeScript(`return (${source})(...arguments)`, ...parameters),
  picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
  click: (/** @type {number} */ x, /** @type {number} */ y) =>
    session
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
      .click()
      .perform(),
  press: (/** @type {import('./driver.mjs').KeyName} */ key) =>
    session.actions().sendKeys(codeOf(key)).perform(),
  type: (/** @type {string} */ text) => session.actions().sendKeys(text).perform(),
});
