// @ts-check
import { PNG } from 'pngjs';
import { within } from './within.mjs';

/** What WebDriver says when the browser behind it is no longer there. */
const goneBrowser = /NoSuchSessionError|invalid session id/;

/** The time limit of a call; generous, for busy machines. */
const callSeconds = 30;
const waitSeconds = 50;

/** Runs in the page. */
const rectangleOf = (/** @type {string} */ selector) => {
  /** @type {Element | null | undefined} */
  let found;
  for (const part of selector.split('>>>')) {
    const root = found ? found.shadowRoot : document;
    found = root?.querySelector(part.trim());
    if (!found) return null;
  }
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = /** @type {Element} */ (found).getBoundingClientRect();
  return { x, y, width, height };
};

/**
 * Drivers differ in how they return `undefined`, nodes and circular values.
 *
 * @param {(...parameters: any[]) => unknown} call
 * @returns {string} source of a function that gives a string, or `null` for `undefined`
 */
const asJson = (call) => `async (...parameters) => {
  const result = await (${call})(...parameters);
  return JSON.stringify(result, (key, value) => value instanceof Node || value) ?? null;
}`;

/**
 * Adds to a driven page everything that is the same in every browser, and a time limit for every
 * call.
 *
 * @param {import('./driver.mjs').DrivenPage} page
 * @param {import('./driver.mjs').BrowserName} name
 * @returns {import('../browsers.mjs').TestPage}
 */
export function testPage(page, name) {
  /** @type {<Result>(what: string, promise: Promise<Result>) => Promise<Result>} */
  const limited = (what, promise) => within(callSeconds, `${what} in ${name}`, promise);

  /** @param {(...parameters: any[]) => unknown} call @param {unknown[]} parameters */
  async function evaluate(call, ...parameters) {
    const json = await limited('an answer of the page', page.evaluate(asJson(call), parameters));
    return json === null ? undefined : JSON.parse(String(json));
  }

  /** @param {string} selector */
  async function find(selector) {
    const rectangle = await evaluate(rectangleOf, selector);
    if (!rectangle) throw new Error(`Nothing matches ${selector} in ${name}.`);
    return /** @type {import('./driver.mjs').Clip} */ (rectangle);
  }

  return {
    goto: async (url) => void (await limited(url, page.goto(url))),
    back: async () => void (await limited('the page before', page.back())),
    // The types of what goes to a page and comes back are the test's promise.
    evaluate: /** @type {any} */ (evaluate),
    async waitFor(call, ...parameters) {
      const end = performance.now() + waitSeconds * 1000;
      let problem = '';
      do {
        try {
          const result = await evaluate(call, ...parameters);
          if (result) return /** @type {any} */ (result);
          problem = '';
        } catch (error) {
          // Between two pages no script can answer; with a crashed browser none ever will.
          problem = ` It ended with: ${String(error)}`;
          if (goneBrowser.test(problem)) break;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      } while (performance.now() < end);
      throw new Error(`Not true in ${name} within ${waitSeconds} s: ${String(call)}${problem}`);
    },
    async screenshot(part) {
      const clip = part && ('clip' in part ? part.clip : await find(part.element));
      const whole = PNG.sync.read(Buffer.from(await limited('a picture', page.picture())));
      return clip ? cut(whole, clip) : whole;
    },
    async click(selector) {
      const { x, y, width, height } = await find(selector);
      await limited('a click', page.click(x + width / 2, y + height / 2));
    },
    press: async (key) => void (await limited('a key', page.press(key))),
    type: async (text) => void (await limited('keys', page.type(text))),
    async complaints() {
      const noted = await evaluate(() => Reflect.get(globalThis, 'complaintsOfPage') ?? []);
      return [...page.complaints, .../** @type {string[]} */ (noted)];
    },
    close: async () =>
      void (await limited('the end of a page', page.close()).catch(() => undefined)),
  };
}

/** @param {PNG} whole @param {import('./driver.mjs').Clip} clip */
function cut(whole, { x, y, width, height }) {
  const left = Math.max(0, Math.round(x));
  const top = Math.max(0, Math.round(y));
  const right = Math.min(whole.width, Math.round(x + width));
  const bottom = Math.min(whole.height, Math.round(y + height));
  if (right <= left || bottom <= top) throw new Error('There is nothing of it to be seen.');
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
  return part;
}
