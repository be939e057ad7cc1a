// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities } from 'selenium-webdriver';
import { endWithUs } from './end-with-us.mjs';
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

/** @typedef {{ driver: import('selenium-webdriver').WebDriver, version: string, end: () => void }} Session */

/**
 * Starts a browser with its driver, which has one session.
 *
 * @param {{ driverPath: string, miniBrowserPath: string }} paths
 * @param {string} display
 * @returns {Promise<Session>}
 */
export async function startWebKitSession({ driverPath, miniBrowserPath }, display) {
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
    const driver = await within(20, 'MiniBrowser', Promise.resolve(builder.build()));
    const version = String((await driver.getCapabilities()).get('browserVersion'));
    return { driver, version, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Runs in the page: removes what a page of its origin may have kept. */
const forget = async () => {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? [];
  for (const { name = '' } of databases) indexedDB.deleteDatabase(name);
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  localStorage.clear();
  sessionStorage.clear();
};

/**
 * Empties a session, so that the next page finds nothing of the one before, and takes its window from
 * under the pointer, so that another can have the focus.
 *
 * @param {import('selenium-webdriver').WebDriver} driver
 * @param {ReadonlySet<string>} origins of the pages that were open in it
 */
export async function emptySession(driver, origins) {
  await driver.manage().deleteAllCookies();
  for (const origin of origins) {
    // A page without scripts of its own, which could keep something again.
    await driver.get(`${origin}/favicon.ico`);
    await driver.executeScript(`return (${forget})()`);
  }
  await driver.get('about:blank');
  await driver.manage().window().setRect({ x: 0, y: 0, width: 400, height: 400 });
}
