// The data room in each browser: an office's own files are dropped, mended, scored and taken away.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inEachBrowser } from '@thidua/tooling/browsers';
import { parseScoreboard } from '@thidua/core/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../serve.mjs';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(0);
});
afterAll(() => site.close());

const examples = fileURLToPath(new URL('../../../docs/examples/office/', import.meta.url));
const files = ['bang-diem.json', 'dia-phuong.json', 'bao-cao.csv'].map((name): [string, string] => [
  name,
  readFileSync(examples + name, 'utf8'),
]);

await inEachBrowser((browser) => {
  it('takes dropped files from errors to a board that can be published, and complains of nothing', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(`${site.url}/phong-so-lieu/`);
    await page.waitFor(() => document.querySelector('.room-drop'));
    await page.evaluate((dropped) => {
      const data = new DataTransfer();
      for (const [name, text] of dropped) data.items.add(new File([text], name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }, files);
    const said = () => document.querySelector('.room-state [role=status]')?.textContent ?? '';
    await page.waitFor(
      () =>
        document.querySelectorAll('.room-files [data-state]:not([data-state=none])').length === 3,
    );
    expect(await page.evaluate(said)).toMatch(/Còn \d lỗi/);

    await page.click('.room-steps li:nth-child(2) button');
    await page.waitFor(() => document.querySelectorAll('.room-grid [data-mark=wrong]').length > 0);
    // The suggestion of the misspelt name, then what only a person knows.
    await page.click('.room-group li form button[type=button]');
    await page.waitFor(() => document.querySelector('.room-grid [data-mark=changed]'));
    await page.waitFor(() =>
      document.querySelector('.room-group[data-kind=issue] li')?.textContent?.includes('660'),
    );
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('.room-group[data-kind=issue] form');
      const input = form?.querySelector('input');
      if (!form || !input) throw new Error('There is nothing to type into');
      input.value = '66,0';
      form.requestSubmit();
    });
    await page.waitFor(() =>
      document.querySelector('.room-state')?.textContent?.includes('Không còn lỗi'),
    );

    await page.click('.room-steps li:nth-child(3) button');
    const leader = await page.waitFor(
      () =>
        document.querySelector('thidua-leaderboard')?.shadowRoot?.querySelector('tbody tr')
          ?.textContent,
    );
    expect(leader).toMatch(/\S/);
    await page.click('.room-steps li:nth-child(5) button');
    await page.evaluate(() => {
      // What is downloaded, as the page hands it to the browser.
      HTMLAnchorElement.prototype.click = function take() {
        document.body.dataset['name'] = this.download;
      };
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.text().then((text) => (document.body.dataset['blob'] = text));
        return make(blob);
      };
    });
    await page.click('.room-products button');
    const text = await page.waitFor(() => document.body.dataset['blob']);
    const parsed = parseScoreboard(JSON.parse(text), 'en');
    expect(parsed.ok && parsed.value.boards[0]?.rows.length).toBe(4);
    expect(await page.evaluate(() => document.body.dataset['name'])).toMatch(
      /^mau-2023-\d{4}-\d\d-\d\d\.json$/,
    );
  });
});
