// The data room as a test visits it.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { WrittenSite } from './sample-site.js';

export const roomAddress = '/phong-so-lieu/';

/** A tab that shows the room, and what its browser complained of. */
export async function roomTab(site: WrittenSite, context: BrowserContext) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(site.url + roomAddress);
  return { page, complaints };
}

/** Somebody who has never been in the room. */
export async function roomVisitor(
  site: WrittenSite,
  browser: Browser,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  return { context, ...(await roomTab(site, context)) };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const step = (page: Page, name: string) =>
  page.locator('.room-steps').getByText(name).click();
/** What is said of what is left and what was done. */
export const said = (page: Page) => page.locator('.room-state [role=status]');
