// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openVirtualScreen } from './virtual-screen.mjs';
import { openWebKitPage } from './webkit-page.mjs';

const driverPath = '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/Xvfb';
const libraries = '/usr/lib';

/** The small browser that comes with the library, newest first. */
function findMiniBrowser() {
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .flatMap((triplet) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((folder) =>
        join(libraries, triplet, folder, 'MiniBrowser'),
      ),
    )
    .find(existsSync);
}

const miniBrowserPath = findMiniBrowser();

/** @type {import('./driver.mjs').Driver} WebKitGTK, the engine of Safari on Linux. */
export const webkit = {
  name: 'webkit',
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
  missing() {
    if (!existsSync(driverPath) || !miniBrowserPath) return 'not installed';
    return existsSync(screenPath) ? undefined : 'Xvfb is not installed, and it needs a screen';
  },
  async start() {
    const screen = await openVirtualScreen();
    const open = (/** @type {import('./driver.mjs').ViewportSize} */ size) =>
      openWebKitPage({ driverPath, miniBrowserPath: miniBrowserPath ?? '' }, screen.display, size);
    try {
      const { version, close } = await open({ width: 800, height: 600 });
      await close();
      return { version, open, close: async () => screen.end() };
    } catch (error) {
      screen.end();
      throw error;
    }
  },
};
