// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { endWithUs } from './end-with-us.mjs';
import { pointerAt } from './virtual-screen.mjs';
import { within } from './within.mjs';

const settings = fileURLToPath(new URL('webkit-settings', import.meta.url));

/** @returns {Promise<number>} a port of the loopback that is free now */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} url */
async function answers(url) {
  for (;;) {
    try {
      return await fetch(`${url}/status`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @param {import('./driver.mjs').KeyName} key */
const codeOf = (key) => Reflect.get(Key, key.replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase());

/**
 * Opens a browser for one page: its driver has one session, and only a new session starts empty.
 *
 * @param {{ driverPath: string, miniBrowserPath: string }} paths
 * @param {string} display
 * @param {import('./driver.mjs').ViewportSize} size
 * @returns {Promise<import('./driver.mjs').DrivenPage & { version: string }>}
 */
export async function openWebKitPage({ driverPath, miniBrowserPath }, display, size) {
  const port = await freePort();
  const child = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings },
  });
  child.unref();
  const end = endWithUs(child.pid);
  try {
    const url = `http://127.0.0.1:${port}`;
    await within(30, 'WebKitWebDriver', answers(url));
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowserPath, args: ['--automation'] },
    });
    const builder = new Builder().usingServer(url).withCapabilities(capabilities);
    const session = await within(20, 'MiniBrowser', Promise.resolve(builder.build()));
    const version = (await session.getCapabilities()).get('browserVersion');
    await fit(session, size);
    return { ...drive(session), version, close: async () => end() };
  } catch (error) {
    end();
    throw error;
  }
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
  goto: (/** @type {string} */ url) => session.get(url),
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
