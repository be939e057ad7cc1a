// @ts-check
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { endWithUs } from './end-with-us.mjs';
import { pageFunction } from './page-function.mjs';
import { within } from './within.mjs';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const executablePath = process.env['FIREFOX_PATH'] ?? installed.find(existsSync);

/** @type {import('./driver.mjs').Driver} An installed Firefox: Playwright drives only its own. */
export const firefox = {
  name: 'firefox',
  debianPackages: ['firefox-esr'],
  missing: () => (executablePath && existsSync(executablePath) ? undefined : 'not installed'),
  async start() {
    const userDataDir = mkdtempSync(join(tmpdir(), 'firefox-'));
    const browser = await puppeteer.launch({
      userDataDir,
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      protocol: 'webDriverBiDi',
      timeout: 60_000,
    });
    const end = endWithUs(browser.process()?.pid, userDataDir);
    return {
      version: (await browser.version()).replace(/^.*\//, ''),
      async open(viewport) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport(viewport);
        /** @type {string[]} */
        const complaints = [];
        page.on('console', (message) => {
          if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        return {
          complaints,
          goto: (url) => page.goto(url),
          // The driver's own call never returns for a page from the back/forward cache.
          back: () => page.evaluate('history.back()'),
          evaluate: (source, parameters) => page.evaluate(pageFunction(source), parameters),
          picture: () => page.screenshot(),
          click: (x, y) => page.mouse.click(x, y),
          // In this protocol the space bar is named by its character.
          press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
          type: (text) => page.keyboard.type(text),
          close: () => context.close(),
        };
      },
      close: () => within(10, 'Firefox to end', browser.close()).finally(end),
    };
  },
};
