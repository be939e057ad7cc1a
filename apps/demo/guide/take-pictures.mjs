// @ts-check
// Takes the pictures of the guide from the built site: `npm run pictures`, after the builder changed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '@thidua/tooling/chromium';
import { serve } from '../serve.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'public', 'guide');
/** What each picture begins with, and how far above that it starts, in px. */
const pictures = {
  choose: ['.builder-form fieldset:first-of-type', 10],
  how: ['.builder-form fieldset:last-of-type .options', 8],
  copy: ['#paste', 12],
};
const size = { width: 456, height: 400 };
/** What stands in the snippet of the picture; a name that nobody has. */
const host = 'thidua.example';

const serving = await serve(0);
const { port } = new URL(serving.url);
const rules = `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`;
const browser = await launchChromium({ args: [rules] });
try {
  const page = await browser.newPage({
    ...{ viewport: { width: size.width + 24, height: 900 }, deviceScaleFactor: 2 },
    ...{ locale: 'vi-VN', colorScheme: 'light', reducedMotion: 'reduce' },
  });
  await page.goto(`http://${host}/nhung/?noun=leaderboard&id=dti-2023&bloc=cum-mien-nui&limit=5`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const [name, [selector, above]] of Object.entries(pictures)) {
    const box = await page.locator(String(selector)).first().boundingBox();
    if (!box) throw new Error(`The builder has no ${selector}`);
    const clip = { x: 12, y: box.y - Number(above), ...size };
    await page.screenshot({ path: join(folder, `${name}.png`), clip, fullPage: true });
  }
} finally {
  await browser.close();
  await serving.close();
}
