// @ts-check
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { chromiumArguments, findChromium } from './chromium.mjs';

/** @param {readonly string[]} conditions what is shipped, not the development builds of dependencies */
const shipped = (conditions) => conditions.filter((name) => name !== 'development|production');

/** The time limit of a polling matcher: the machine may be busy. */
const expectations = { poll: { timeout: 15_000 } };

/**
 * What drives a browser or a server is tried once more where it fails: both keep a time of their own.
 * `npm test` names what needed that (0133). Unit tests have no such excuse.
 */
const retry = 1;

/** Unit tests, beside what they test. Packages resolve to their sources: nothing need be built. */
export const unitProject = () => ({
  ssr: { resolve: { conditions: ['@thidua/source', ...shipped(defaultServerConditions)] } },
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'src/**/*.browser.test.ts'],
    setupFiles: fileURLToPath(new URL('laws.mjs', import.meta.url)),
    // A property test tries hundreds of cases, and the machine may be busy.
    testTimeout: 60_000,
    // The tested modules have no state, so files share them, which saves most of the time.
    isolate: false,
  },
});

/**
 * Tests that drive the built output from Node. Packages resolve to `dist`. Files come one after
 * another and share what drives browsers, which takes long to load.
 */
export const builtProject = ({ name = 'built', isolate = false } = {}) => ({
  test: {
    name,
    include: ['test/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', 'test/**/*.browsers.test.{ts,mjs}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry,
    expect: expectations,
    fileParallelism: false,
    isolate,
  },
});

/**
 * Tests that are the same in Chromium, Firefox and WebKit, on what is built. See browsers.d.mts.
 */
export const browsersProject = () => ({
  test: {
    name: 'browsers',
    include: ['test/**/*.browsers.test.{ts,mjs}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry,
    expect: expectations,
    fileParallelism: false,
    isolate: false,
  },
});

/** Element tests in a real browser, on the built elements. */
export async function browserProject() {
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    resolve: { conditions: shipped(defaultClientConditions) },
    test: {
      name: 'browser',
      include: ['src/**/*.browser.test.ts'],
      testTimeout: 60_000,
      retry,
      expect: expectations,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 800, height: 600 },
        provider: playwright({
          launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
          // A visitor far from Viet Nam: a civil date must not move with the visitor's zone.
          contextOptions: { locale: 'vi-VN', timezoneId: 'America/New_York' },
        }),
        instances: [{ browser: /** @type {const} */ ('chromium') }],
      },
    },
  };
}
