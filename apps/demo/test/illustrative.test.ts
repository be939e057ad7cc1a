// The built pages: what they show as illustrative names no real place, and no file holds such a thing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { communes, localities, provinces } from '@thidua/quang-nam';
import { placesIn, placesInSampleCode, placesInSamples, registerOf } from '@thidua/tooling/places';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const register = registerOf([...localities, ...communes, ...provinces], {});
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((path) => path.endsWith('.html'));
const textOf = (path: string): string => readFileSync(dist + path, 'utf8');

/** What a page shows as its content, without what stands on every page, and without scripts. */
const mainOf = (page: string): string => /<main.*<\/main>/s.exec(page)?.[0] ?? '';

/** Where these pages say what they are not, they name a real province. */
const disclaimers = /Chỉ thị của tỉnh Quảng Nam|the directive of Quang Nam Province/g;

it('a page that labels its figures as illustrative names no real place among them', () => {
  const labelled = pages.filter((path) => textOf(path).includes('class="illustrative"'));
  expect(labelled.length).toBeGreaterThanOrEqual(2);
  for (const path of labelled) {
    const shown = mainOf(textOf(path)).replaceAll(disclaimers, '');
    expect(
      placesIn(shown, register).map(({ word }) => word),
      path,
    ).toEqual([]);
  }
});

it('an element that is illustrative names no real place', () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages) expect(placesInSampleCode(textOf(path), register), path).toEqual([]);
});

it('no published file calls a figure of a real place illustrative', () => {
  const data = files.filter((path) => /^data\/.*\.json$/.test(path));
  expect(data.length).toBeGreaterThan(10);
  for (const path of data)
    expect(placesInSamples(JSON.parse(textOf(path)), register), path).toEqual([]);
});
