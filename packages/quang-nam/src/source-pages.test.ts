import type { Source } from '@thidua/core';
import { expect, it } from 'vitest';
import { addressesNotedOn, sourcePages } from './source-pages.js';
import * as sources from './sources.js';
import { seenAddresses } from './testing/seen-addresses.js';

it('says of every address what a reader finds there, and of no other', () => {
  const opened = Object.values<Source>(sources).flatMap(({ url }) => url ?? []);
  expect(Object.keys(sourcePages).sort()).toEqual(
    [...new Set([...opened, ...seenAddresses])].sort(),
  );
  for (const [url, { holds }] of Object.entries(sourcePages)) {
    for (const text of [holds.vi, holds.en]) expect(text, url).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(holds.vi, url).not.toBe(holds.en);
  }
});

it('says the same figures in both languages', () => {
  const figures = (text: string, separators: RegExp): string[] =>
    (text.replace(/\d+\/\d+\/\d{4}|\(\d+\/\d+\)/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [])
      .map((figure) => figure.replace(separators, ''))
      .filter((figure) => figure.length > 2)
      .sort();
  for (const [url, { holds }] of Object.entries(sourcePages)) {
    const vi = figures(holds.vi, /[.,]/g);
    const en = figures(holds.en, /[.,]/g);
    expect(en, url).toEqual(expect.arrayContaining(vi));
  }
});

it('knows the day on which addresses were noted, and which pages were not read', () => {
  expect(addressesNotedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const unread = Object.keys(sourcePages).filter((url) => sourcePages[url]?.isUnread);
  expect(unread.filter((url) => url.includes('chinhphu.vn'))).toHaveLength(3);
});
