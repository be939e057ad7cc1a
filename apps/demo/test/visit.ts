import { launchChromium } from '@thidua/tooling/chromium';
import type { BrowserContextOptions, Page } from 'playwright';
import { serve } from '../serve.mjs';

/** A page as a visitor has it, and what went on in it. */
export interface Visit {
  page: Page;
  /** Everything but plain logs: errors, warnings, reports of the policy. */
  complaints: string[];
  requests: string[];
}

// All files of a run share them; both end with the process.
const [serving, browser] = await Promise.all([serve(0), launchChromium()]);

/** Address of the built site, served under its strict policy. */
export const siteUrl = serving.url;

/** A visitor in Viet Nam's language, with a browser of their own. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const visit: Visit = { page, complaints: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() !== 'log') visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => visit.complaints.push(error.message));
  page.on('request', (request) => visit.requests.push(request.url()));
  return visit;
}

/** Opens a page and waits until its elements show what they were asked to, and its letters are there. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visitor = await newVisitor(options);
  await visitor.page.goto(siteUrl + path);
  if (options.javaScriptEnabled !== false) await settled(visitor.page);
  return visitor;
}

/** Waits until no element is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      ({ localName, shadowRoot }) =>
        !localName.startsWith('thidua-') || shadowRoot?.querySelector('.base:not([aria-busy])'),
    ),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
