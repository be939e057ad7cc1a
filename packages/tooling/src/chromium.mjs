// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Quiet and offline: no first-run pages, no background requests; works as root in a container. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium to test with: `CHROME_PATH`, else an installed one, else the one inside the npm
 * package, so that the tests need nothing installed by hand.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function findChromium() {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  const found = process.env['NO_SYSTEM_CHROMIUM'] ? undefined : installed.find(existsSync);
  if (found) return found;
  // Makes the package unpack the libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  // Else text is drawn with the package's own fonts and is a pixel taller.
  delete process.env['FONTCONFIG_PATH'];
  return path;
}

/**
 * Starts a headless Chromium for Playwright.
 *
 * @param {import('playwright').LaunchOptions} [options]
 */
export async function launchChromium(options = {}) {
  return chromium.launch({
    executablePath: await findChromium(),
    ...options,
    args: [...chromiumArguments, ...(options.args ?? [])],
  });
}
