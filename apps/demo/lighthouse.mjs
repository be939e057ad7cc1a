// @ts-check
// Lighthouse on the built site; every category must reach 95.
import { findChromium, chromiumArguments } from '@thidua/tooling/chromium';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { serve } from './serve.mjs';

const least = 95;
const site = await serve(0);
const browser = await launch({ executablePath: await findChromium(), args: chromiumArguments });
let hasPassed = true;
for (const path of ['/', '/thanh-phan/tien-do/', '/en/data/']) {
  const page = await browser.newPage();
  const result = await lighthouse(site.url + path, { logLevel: 'error' }, undefined, page);
  const scores = Object.values(result?.lhr.categories ?? {}).map(({ title, score }) => {
    const points = Math.round((score ?? 0) * 100);
    hasPassed &&= points >= least;
    return `${title} ${points}`;
  });
  console.log(`${path}: ${scores.join(', ')}`);
  await page.close();
}
await browser.close();
site.close();
process.exitCode = hasPassed ? 0 : 1;
