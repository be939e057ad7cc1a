// What docs/publishing.md tells others to copy, and what it computes, holds.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '@thidua/site';
import { policyFor } from '@thidua/site/parts';
import { publish } from '@thidua/site/publication';
import { demoHosting } from '../serve.mjs';
import { newVisitor, settled, siteUrl } from './visit.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const guide = readFileSync(here('../../../docs/publishing.md'), 'utf8');
const [following, pinned, frame, trustedTypes] = [...guide.matchAll(/```csp\n([^]*?)\n```/g)].map(
  ([, lines = '']) => lines,
);

const dist = here('../dist');
const { embed, version } = builtFiles();
const { rules } = await demoHosting();
const { publication } = publish({
  ...{ embed, version, dataName: 'scoreboard-2023' },
  scoreboard: readFileSync(join(dist, 'data/scoreboard-2023.json')),
});
const pinnedFolder = publication.pinned.progress.src.replace('progress.js', '');

let host: Server;
let answer = { policy: '', body: '' };
beforeAll(async () => {
  host = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': answer.policy,
    });
    response.end(`<!doctype html><html lang="vi"><title>Trang</title>${answer.body}</html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(() => host.close());

/** Views a page of another site whose policy allows nothing but these lines. */
async function viewed(lines: string | undefined, body: string) {
  const allowed = (lines ?? '')
    .replaceAll('https://thidua.example', siteUrl)
    .replaceAll('\n', ' ')
    .replace(/\/thidua\/[^/;]+\/pinned\//, pinnedFolder);
  answer = { policy: `default-src 'none'; ${allowed}`, body };
  const visitor = await newVisitor();
  await visitor.page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  return visitor;
}

const elementsWith = (scoreboard: string) => `
  <thidua-progress src="${siteUrl}${scoreboard}" target-id="new-rural-communes"></thidua-progress>
  <thidua-leaderboard src="${siteUrl}${scoreboard}" board="dti-2023" refresh="5"></thidua-leaderboard>
  <thidua-countdown src="${siteUrl}${scoreboard}" milestone-id="emulation-appeal"></thidua-countdown>`;

describe('the policy lines', () => {
  it.each([
    ['following', following],
    ['pinned', pinned],
    ['frame', frame],
  ] as const)('are those that the embed builder tells: %s', (kind, lines) => {
    const told = policyFor(kind, publication, 'https://thidua.example').join('\n');
    expect(told.replace(pinnedFolder, '/thidua/0.0.0-0123456789ab/pinned/')).toBe(lines);
  });

  const followingBody = () =>
    `<script type="module" src="${siteUrl}${publication.loader}"></script>` +
    elementsWith(publication.scoreboard);
  const pinnedBody = () =>
    [publication.pinned.progress, publication.pinned.leaderboard, publication.pinned.countdown]
      .map(
        ({ src, integrity }) =>
          `<script type="module" src="${siteUrl}${src}" integrity="${integrity}"
            crossorigin="anonymous"></script>`,
      )
      .join('') + elementsWith(publication.archivedScoreboard);

  it.each([
    ['following', following, followingBody],
    ['pinned', pinned, pinnedBody],
  ])('are enough for what is %s, also with Trusted Types', async (_name, lines, body) => {
    for (const policy of [lines, `${lines} ${trustedTypes}`]) {
      const { page, complaints } = await viewed(policy, body());
      await settled(page);
      expect(await page.getByRole('row').count()).toBeGreaterThan(5);
      await page
        .locator('thidua-countdown')
        .getByText(/11\/6\//)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it('are needed: without them the browser refuses, and says so', async () => {
    const { page, complaints } = await viewed('', followingBody());
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
    await page.context().close();
  });

  const framed = '/nhung/bang-xep-hang/dti-2023/';
  it('are enough for a frame and its height', async () => {
    const { page, complaints } = await viewed(
      frame,
      `<iframe class="thidua-frame" src="${siteUrl}${framed}" height="99"
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>
      <script type="module" src="${siteUrl}${publication.frameScript}"></script>`,
    );
    await page.frameLocator('iframe').getByRole('row').first().waitFor();
    await expect
      .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
      .toBeGreaterThan(150);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('tells the rules of caching that servers are told', () => {
  for (const [, rule] of rules['Cache-Control'] ?? []) expect(guide).toContain(`\`${rule}\``);
});

it('computes the day of traffic from what it says it measured and assumes', () => {
  const numberIn = (pattern: RegExp) => Number(pattern.exec(guide)?.[1]?.replaceAll(',', ''));
  const views = [...guide.matchAll(/^\| following, .* \| (\d+) % \| ([\d.]+) \| (\d+) \|$/gm)].map(
    (row) => row.slice(1).map(Number) as [share: number, kilobytes: number, requests: number],
  );
  expect(views.reduce((sum, [share]) => sum + share, 0)).toBe(100);
  const ofView = (column: 1 | 2) =>
    views.reduce((sum, view) => sum + (view[0] / 100) * view[column], 0);
  const perDay = numberIn(/([\d,]+) page views on the day/);
  const perSecond = (perDay * numberIn(/(\d+) % of them in its busiest hour/)) / 100 / 3600;
  const told =
    /([\d,]+) GB, ([\d,]+) million requests[^]*? ([\d,]+) views, ([\d,]+) requests and ([\d,]+) Mbit/
      .exec(guide)
      ?.slice(1)
      .map((figure) => Number(figure.replaceAll(',', '')));
  expect(told).toEqual(
    [
      (perDay * ofView(1)) / 1e6,
      (perDay * ofView(2)) / 1e6,
      perSecond,
      perSecond * ofView(2),
      (perSecond * ofView(1) * 8) / 1000,
    ].map(Math.round),
  );
});
