// @ts-check
// Measures the built site by Lighthouse, as a phone sees it: at least 95 in all four categories.
import { createServer } from 'node:net';
import { launchChromium } from '@thidua/tooling/chromium';
import lighthouse from 'lighthouse';
import { serve } from './serve.mjs';

const pages = process.argv.length > 2 ? process.argv.slice(2) : ['/', '/thanh-phan/tien-do/'];
const required = 0.95;

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (holder.address());
      holder.close(() => resolve(port));
    });
  });

const port = await freePort();
const { url, close } = await serve(0);
const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
try {
  for (const page of pages) {
    const result = await lighthouse(url + page, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse has no result for ${page}`);
    const { categories, audits } = result.lhr;
    for (const { title, score, auditRefs } of Object.values(categories)) {
      const holds = score !== null && score >= required;
      console.log(
        `${holds ? 'ok    ' : 'FAILED'} ${Math.round((score ?? 0) * 100)} ${title}, ${page}`,
      );
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
          console.log(`         ${audit.title} ${audit.displayValue ?? ''}`);
        }
      }
      if (!holds) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await close();
}
