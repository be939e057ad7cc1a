// @ts-check
import { launchChromium } from '../chromium.mjs';
import { pageFunction } from './page-function.mjs';

/** @type {import('./driver.mjs').Driver} Playwright ends it with this process, through a pipe. */
export const chromium = {
  name: 'chromium',
  debianPackages: ['chromium'],
  missing: () => undefined,
  async start() {
    const browser = await launchChromium();
    return {
      version: browser.version(),
      async open(viewport) {
        const context = await browser.newContext({ viewport });
        const page = await context.newPage();
        /** @type {string[]} */
        const complaints = [];
        page.on('console', (message) => {
          if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        return {
          complaints,
          goto: (url) => page.goto(url),
          back: () => page.goBack(),
          evaluate: (source, parameters) => page.evaluate(pageFunction(source), parameters),
          picture: () => page.screenshot(),
          click: (x, y) => page.mouse.click(x, y),
          press: (key) => page.keyboard.press(key),
          type: (text) => page.keyboard.type(text),
          close: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};
