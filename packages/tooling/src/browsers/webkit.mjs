// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openVirtualScreen } from './virtual-screen.mjs';
import { openWebKitPage } from './webkit-page.mjs';
import { startWebKitSession } from './webkit-session.mjs';

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

/**
 * WebKitGTK, the engine of Safari on Linux. Starting it takes seconds, so the next page gets the
 * session of a page that was closed, emptied.
 *
 * @type {import('./driver.mjs').Driver}
 */
export const webkit = {
  name: 'webkit',
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
  missing() {
    if (!existsSync(driverPath) || !miniBrowserPath) return 'not installed';
    return existsSync(screenPath) ? undefined : 'Xvfb is not installed, and it needs a screen';
  },
  async start() {
    const screen = await openVirtualScreen();
    const paths = { driverPath, miniBrowserPath: miniBrowserPath ?? '' };
    const startSession = () => startWebKitSession(paths, screen.display);
    /** @type {Awaited<ReturnType<typeof startSession>>[]} Whose page was closed. */
    const idle = [];
    let pages = 0;
    try {
      const first = await startSession();
      idle.push(first);
      return {
        version: first.version,
        async open(size) {
          // Beside a page that is open, the window of another would not come to the front.
          const known = pages === 0 ? idle.pop() : undefined;
          const session = known ?? (await startSession());
          pages += 1;
          return openWebKitPage(session, size, (isEmpty) => {
            pages -= 1;
            if (isEmpty) idle.push(session);
            else session.end();
          });
        },
        async close() {
          for (const { end } of idle) end();
          screen.end();
        },
      };
    } catch (error) {
      screen.end();
      throw error;
    }
  },
};
