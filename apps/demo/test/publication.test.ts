// What the build publishes for other sites, and what its pages are told of it.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { closureOf } from '../publish/imports.mjs';
import { publish } from '../publish/publication.mjs';
import { writeFiles } from '../publish/write-files.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const embed = fileURLToPath(new URL('../../../packages/widgets/dist/embed', import.meta.url));
const scoreboard = readFileSync(join(dist, 'data/scoreboard-2023.json'));
const { version } = JSON.parse(readFileSync(join(embed, '../../package.json'), 'utf8')) as {
  version: string;
};

const changed = mkdtempSync(join(tmpdir(), 'embed-'));
afterAll(() => rmSync(changed, { recursive: true }));

const published = publish({ embed, version, scoreboard });
const { files, publication } = published;

describe('the published folder', () => {
  it('holds every file, as it was built', () => {
    for (const [address, content] of files) {
      expect(readFileSync(join(dist, address)).equals(content), address).toBe(true);
      expect(existsSync(join(dist, `${address}.br`)), address).toBe(/\.(js|json)$/.test(address));
    }
  });

  it('holds every file that a script imports, and of one release only', () => {
    const release = publication.pinned.src.replace('all.js', '');
    for (const address of files.keys()) {
      if (!address.endsWith('.js')) continue;
      const [own, ...imported] = closureOf(files, address, { isLater: true });
      expect(own).toBe(address);
      expect(imported.filter((path) => !path.startsWith(release))).toEqual([]);
    }
  });

  it('says which content of the pinned file pages may insist on', () => {
    const { src, integrity } = publication.pinned;
    const digest = createHash('sha384')
      .update(readFileSync(join(dist, src)))
      .digest('base64');
    expect(integrity).toBe(`sha384-${digest}`);
    expect([...closureOf(files, src, { isLater: true })]).toEqual([src]);
  });

  it('says which figures pinned pages may insist on', () => {
    const content = files.get(publication.archivedScoreboard) ?? Buffer.of();
    const digest = createHash('sha384').update(content).digest('base64');
    expect(publication.archivedIntegrity).toBe(`sha384-${digest}`);
  });

  it('says what comes over the wire, an element without what the loader has brought', () => {
    const { bytes, loader, elements, pinned } = publication;
    expect(Object.keys(elements).sort()).toEqual(['countdown', 'leaderboard', 'progress']);
    const weights = Object.values(elements).map((address) => bytes[address] ?? 0);
    expect(Math.min(...weights)).toBeGreaterThan(10_000);
    // What elements share is counted for each: one file with all of them weighs less.
    const sum = weights.reduce((total, weight) => total + weight, bytes[loader] ?? 0);
    expect(bytes[pinned.src]).toBeLessThan(sum);
    expect(bytes[pinned.src]).toBeGreaterThan(Math.max(...weights));
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
    const again = publish({ embed, version, scoreboard });
    expect([...again.files.keys()]).toEqual([...files.keys()]);
    expect(again.publication).toEqual(publication);
  });

  it('are others for other data; the scripts keep theirs', () => {
    const { publication: other } = publish({
      ...{ embed, version },
      scoreboard: Buffer.from(scoreboard.toString().replace('2023', '2024')),
    });
    expect(other.archivedScoreboard).not.toBe(publication.archivedScoreboard);
    expect(other.scoreboard).toBe(publication.scoreboard);
    expect(other.pinned).toEqual(publication.pinned);
  });

  it('are others for another script; what follows is named as before', () => {
    cpSync(embed, changed, { recursive: true });
    appendFileSync(join(changed, 'elements/progress.js'), '\n// changed');
    const { publication: other } = publish({ embed: changed, version, scoreboard });
    expect(other.pinned.src).not.toBe(publication.pinned.src);
    expect(other.elements['progress']).not.toBe(publication.elements['progress']);
    expect(other.loader).toBe(publication.loader);
    expect(other.archivedScoreboard).toBe(publication.archivedScoreboard);
  });
});
