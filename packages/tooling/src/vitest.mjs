// @ts-check
import { chromiumArguments, findChromium } from './chromium.mjs';

const source = ['@thidua/source'];

/** Unit tests, beside what they test. Packages resolve to their sources. */
export const unitProject = () => ({
  resolve: { conditions: [...source, 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: [...source, 'module', 'node', 'import', 'default'] } },
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'src/**/*.browser.test.ts'],
    server: { deps: { inline: [/@thidua\//] } },
  },
});

/** Tests that drive the built output from Node. Packages resolve to `dist`. */
export const builtProject = (name = 'built') => ({
  test: {
    name,
    include: ['test/**/*.test.{ts,mjs}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

/** Element tests in a real browser, on the built elements. */
export async function browserProject() {
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    test: {
      name: 'browser',
      include: ['src/**/*.browser.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 800, height: 600 },
        provider: playwright({
          launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
          contextOptions: { locale: 'vi-VN', timezoneId: 'America/New_York' },
        }),
        instances: [{ browser: /** @type {const} */ ('chromium') }],
      },
    },
  };
}
