import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nouns } from './nouns.js';
import { attributesOf, isNoun, registry } from './registry.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { exports: entries } = JSON.parse(read('package.json')) as { exports: object };

describe('an element that is listed', () => {
  it('is the same on a server', () => {
    expect(Object.keys(registry).sort()).toEqual([...nouns].sort());
    for (const noun of ['constructor', '__proto__', 'Progress', '']) {
      expect(isNoun(noun)).toBe(false);
    }
  });

  it.each(nouns)('%s has its files, and stands wherever a bundler looks for it', (noun) => {
    for (const part of ['', '.define', '.embed', '.pinned', '.server', '.static', '.picture']) {
      const path = new URL(`${noun}/${noun}${part}.ts`, import.meta.url);
      expect(existsSync(path), path.pathname).toBe(true);
    }
    expect(read('src/index.ts')).toContain(`./elements/${noun}/${noun}.js`);
    expect(read('src/define.ts')).toContain(`defineOnce('thidua-${noun}', `);
    expect(read(`src/elements/${noun}/${noun}.pinned.ts`)).toContain(`pin('${noun}', `);
    expect(Object.keys(entries)).toEqual(expect.arrayContaining([`./${noun}`, `./${noun}/define`]));
  });

  it.each(nouns)('%s has the attributes that its registration speaks of', (noun) => {
    const { naming, standsAloneWith, written = {} } = registry[noun];
    const spoken = [...Object.keys(naming), ...standsAloneWith, ...Object.keys(written)];
    expect(attributesOf(noun)).toEqual(expect.arrayContaining(spoken));
  });
});
