// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf, withOrigin, withWholeLinks } from '../src/origin.mjs';
import { root, workspaces } from '../src/workspaces.mjs';

const origin = { url: 'https://forge.example/owner/name', commit: 'c0ffee' };

describe.each(workspaces().filter(({ isPublic }) => isPublic))('$name', ({ folder }) => {
  const place = placeOf(root, folder);
  /** @param {string} name */
  const read = (name) => readFileSync(join(folder, name), 'utf8');

  it('says who made it, what it is about, and when published where it comes from', () => {
    const manifest = JSON.parse(withOrigin(read('package.json'), origin, place));
    expect(manifest.author).toBeTruthy();
    expect(manifest.keywords.length).toBeGreaterThan(2);
    expect(manifest).toMatchObject({
      homepage: `https://forge.example/owner/name/tree/main/${place}#readme`,
      bugs: 'https://forge.example/owner/name/issues',
      repository: {
        type: 'git',
        url: 'git+https://forge.example/owner/name.git',
        directory: place,
      },
    });
    expect(existsSync(join(root, manifest.repository.directory, 'package.json'))).toBe(true);
  });

  it('has a README whose links lead somewhere from npm, too', () => {
    const readme = withWholeLinks(read('README.md'), origin, place);
    const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) {
      expect(link).toMatch(/^(https?:\/\/|#)/);
      const [, path] = /\/blob\/c0ffee\/([^#]*)/.exec(link) ?? [];
      if (path) expect(existsSync(join(root, path)), link).toBe(true);
    }
  });
});

describe('links of a README', () => {
  it.each([
    ['[a](../../docs/a.md)', '[a](https://forge.example/owner/name/blob/c0ffee/docs/a.md)'],
    ['[a](../core#b)', '[a](https://forge.example/owner/name/blob/c0ffee/packages/core#b)'],
    ['[a](#b) [c](https://example.org/)', '[a](#b) [c](https://example.org/)'],
  ])('%s', (text, expected) => {
    expect(withWholeLinks(text, origin, 'packages/cli')).toBe(expected);
  });
});
