import { launchChromium } from '@thidua/tooling/chromium';
import type { BrowserContextOptions, Page } from 'playwright';
import { serveSite, type ServedSite } from './served-site.js';

export {
  bareOf,
  otherVersion,
  ownVersion,
  pageOf,
  strictPolicy,
  underPolicy,
} from './served-site.js';

/** A page under test, and what it did that it should not have. */
interface Visit {
  page: Page;
  /** Errors, warnings and policy reports of the console. */
  console: string[];
  /** Addresses that were asked for. */
  requests: string[];
  close: () => Promise<void>;
}

interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  prepare?: () => void;
}

/** The same, with a Chromium to visit it. */
export interface Site extends ServedSite {
  visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const served = await serveSite();
  const browser = await launchChromium();

  return {
    ...served,
    async visit(path, { prepare, ...options } = {}) {
      const context = await browser.newContext({ locale: 'vi-VN', ...options });
      const page = await context.newPage();
      const visit: Visit = { page, console: [], requests: [], close: () => context.close() };
      if (prepare) await page.addInitScript(prepare);
      page.on('console', (message) => {
        if (message.type() !== 'log') visit.console.push(message.text());
      });
      page.on('pageerror', (error) => visit.console.push(error.message));
      page.on('request', (request) => visit.requests.push(request.url()));
      await page.goto(served.url + path);
      return visit;
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}
