import type { PNG } from 'pngjs';
import type { BrowserName, Clip, KeyName, ViewportSize } from './browsers/driver.mjs';

export type { BrowserName, Clip, KeyName, ViewportSize };

/**
 * A page in any of the browsers. Every call has a time limit, and fails with a sentence.
 *
 * Functions given to `evaluate` and `waitFor` run in the page: they see nothing of the test around
 * them but their parameters, which go as JSON, as does what they return (a node comes back as
 * `true`). Content Security Policies do not stop them. Selectors reach into open shadow roots with `>>>`:
 * `thidua-leaderboard >>> table`.
 */
export interface TestPage {
  /** Goes to an address and waits until the page has loaded. */
  goto(url: string): Promise<void>;
  /** Goes back, as a reader does. Ask `waitFor` whether that page is there. */
  back(): Promise<void>;
  /** Calls a function in the page; waits for it if it is asynchronous. */
  evaluate<Parameters extends unknown[], Result>(
    pageFunction: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Calls a function in the page until it gives something true, for 30 seconds; gives that. */
  waitFor<Parameters extends unknown[], Result>(
    pageFunction: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<NonNullable<Result>>;
  /**
   * A picture of what is seen, or of a part, or of an element, which is scrolled into view first;
   * what reaches beyond the viewport is cut off. `PNG.sync.write(picture)` of pngjs makes a file.
   *
   * @returns `width` and `height` in pixels, and `data`: red, green, blue, alpha of each pixel, by row
   */
  screenshot(part?: { clip: Clip } | { element: string }): Promise<PNG>;
  /** Scrolls an element into view and clicks its middle, as a mouse would. */
  click(selector: string): Promise<void>;
  /** Presses a key on what has the focus. */
  press(key: KeyName): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  /**
   * What went wrong in the page: warnings and errors of the console, uncaught errors, reports of the
   * policy. Chromium and Firefox tell all of them, WebKit nothing: there, `toEqual([])` promises
   * something only of a page whose first script is `complaintsScript`, which notes them in every
   * browser, until the next `goto`.
   */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** One of the browsers, running. */
export interface TestBrowser {
  name: BrowserName;
  /** As the browser tells it, such as `153.7.0`. */
  version: string;
  /**
   * Opens a page of its own: no cache, no storage, 800 × 600 unless a size is given. Of several, the
   * one opened last has the focus.
   */
  open(size?: Partial<ViewportSize>): Promise<TestPage>;
  /** Ends the browser and all that was started for it; never hangs, never fails. */
  close(): Promise<void>;
}

/** One of the browsers, as the tests that are the same in each have it. */
export interface SharedBrowser extends Pick<TestBrowser, 'name' | 'open'> {
  /**
   * What of a list falls to this browser: each value to one of them, for what hardly differs between
   * them. With one browser, or `npm run test:all`, all of it.
   *
   * @example it.each(browser.share([320, 768, 1280]))('is no wider than %d px', async (width) => {});
   */
  share<Value>(list: readonly Value[]): Value[];
}

/** A browser that the tests go without. */
export interface LeftOut {
  name: BrowserName;
  /** Such as `not installed`, or what it said when it was started. */
  why: string;
  /** What to do about it. */
  remedy: string;
}

/**
 * Starts each browser, or those that are named, once, and asks it for a page. Chromium is needed: it is ready even if it does
 * not start, so that its tests fail instead of being left out.
 */
export function availableBrowsers(names?: readonly BrowserName[]): Promise<{
  ready: { name: BrowserName; version: string }[];
  leftOut: LeftOut[];
}>;

/** @returns a line for each browser that is left out: which, why, what to do */
export function leftOutLines(leftOut: readonly LeftOut[]): string[];

/** Starts a browser. To be closed; what it consists of ends with this process in any case. */
export function startBrowser(name: BrowserName): Promise<TestBrowser>;

/**
 * Defines the same tests for every browser at hand. The browsers are started once for all files of a run;
 * pages are closed after each test. The browsers are those of the variable `TEST_BROWSERS` (names with commas
 * between), which `npm run test:browsers` sets; without it, those that start.
 *
 * @example
 * await inEachBrowser((browser) => {
 *   it('draws every row', async () => {
 *     const page = await browser.open({ width: 360 });
 *     await page.goto(`${site.url}/board`);
 *     await page.waitFor(() => document.querySelector('thidua-leaderboard')?.shadowRoot);
 *   });
 * });
 */
export function inEachBrowser(define: (browser: SharedBrowser) => void): Promise<void>;

/**
 * A script for pages under test, plain and first in `<head>`: notes what `complaints()` tells, also in
 * browsers that do not tell it themselves.
 */
export const complaintsScript: string;
