// What the build publishes for other sites, and what its pages are told of it.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, builtFiles, compressed, writeFiles } from '@thidua/site';
import { closureOf, publish } from '@thidua/site/publication';
import { nouns } from '@thidua/widgets/nouns';
import { describe, expect, it } from 'vitest';
import { sampleFile as scoreboard } from './support/sample-site.js';

const { embed, version } = builtFiles();
const asked = { embed, version, scoreboard, dataName: 'scoreboard' };
const { files, publication } = publish(asked);
const bytesOf = (address: string): Uint8Array => files.get(address) ?? Uint8Array.of();

describe('what is published', () => {
  it('is in the site, every file as it was built, and compressed where it is text', async () => {
    const site = await buildSite({ scoreboard });
    for (const [address, content] of files) {
      expect(Buffer.compare(site.get(address) ?? Uint8Array.of(), content), address).toBe(0);
      const made = compressed([[address, content]]);
      expect(made.has(`${address}.br`), address).toBe(/\.(js|json)$/.test(address));
    }
  });

  it('holds every file that a script imports, and of one release only', () => {
    const release = publication.pinned.progress.src.replace('pinned/progress.js', '');
    for (const address of files.keys()) {
      if (!address.endsWith('.js')) continue;
      const [own, ...imported] = closureOf(files, address, { isLater: true });
      expect(own).toBe(address);
      expect(imported.filter((path) => !path.startsWith(release))).toEqual([]);
    }
  });

  it.each(nouns)('says which content of the pinned %s pages may insist on', (noun) => {
    const { src, integrity } = publication.pinned[noun];
    const digest = createHash('sha384').update(bytesOf(src)).digest('base64');
    expect(integrity).toBe(`sha384-${digest}`);
    expect([...closureOf(files, src, { isLater: true })]).toEqual([src]);
  });

  it('has a file for every element that pages may name, also one of two words', () => {
    for (const noun of nouns) expect(files.has(`/thidua/${noun}.js`), noun).toBe(true);
  });

  it('says which figures pinned pages may insist on', () => {
    const content = bytesOf(publication.archivedScoreboard);
    const digest = createHash('sha384').update(content).digest('base64');
    expect(publication.archivedIntegrity).toBe(`sha384-${digest}`);
  });

  it('says what comes over the wire, an element without what the loader has brought', () => {
    const { bytes, loader, elements, pinned } = publication;
    expect(Object.keys(elements).sort()).toEqual([...nouns].sort());
    const weights = Object.values(elements).map((address) => bytes[address] ?? 0);
    expect(Math.min(...weights)).toBeGreaterThan(10_000);
    // One file with the same, and no other element, weighs no more.
    for (const noun of nouns) {
      const followed = (bytes[loader] ?? NaN) + (bytes[elements[noun] ?? ''] ?? NaN);
      expect(bytes[pinned[noun].src], noun).toBeGreaterThan(10_000);
      expect(bytes[pinned[noun].src], noun).toBeLessThanOrEqual(followed);
    }
    expect(bytes[loader]).toBeLessThan(1500);
  });
});

it('is written into its folder, whatever an address says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const address of ['/../out.html', '/xem/../../out/', '/xem/a/../../../out.html']) {
    expect(() => writeFiles(folder, [[address, '']])).toThrow('Not inside the site');
  }
  writeFiles(folder, [['/xem/..a/', 'x']]);
  expect(readFileSync(join(folder, 'xem/..a/index.html'), 'utf8')).toBe('x');
  rmSync(folder, { recursive: true });
});

describe('names', () => {
  it('are the same for the same content', () => {
    const again = publish(asked);
    expect([...again.files.keys()]).toEqual([...files.keys()]);
    expect(again.publication).toEqual(publication);
  });

  it('are others for other data; the scripts keep theirs', () => {
    const { publication: other } = publish({
      ...asked,
      scoreboard: Buffer.from(scoreboard.toString().replace('2023', '2024')),
    });
    expect(other.archivedScoreboard).not.toBe(publication.archivedScoreboard);
    expect(other.scoreboard).toBe(publication.scoreboard);
    expect(other.pinned).toEqual(publication.pinned);
  });

  it('are others for another script; what follows is named as before', () => {
    const script = Buffer.concat([
      embed.get('elements/progress.js') ?? Buffer.of(),
      Buffer.from('\n// changed'),
    ]);
    const changed = new Map([...embed, ['elements/progress.js', script]]);
    const { publication: other } = publish({ ...asked, embed: changed });
    expect(other.pinned.progress.src).not.toBe(publication.pinned.progress.src);
    expect(other.elements['progress']).not.toBe(publication.elements['progress']);
    expect(other.loader).toBe(publication.loader);
    expect(other.archivedScoreboard).toBe(publication.archivedScoreboard);
  });
});
