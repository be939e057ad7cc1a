import { bundle } from '@thidua/tooling/bundle';
import * as content from '@thidua/quang-nam';
import { communeAreas2025, communes } from '@thidua/quang-nam/communes';
import { expect, it } from 'vitest';

it('gives the same communes by their own entry as by the package', () => {
  expect(content.communes).toBe(communes);
  expect(content.communeAreas2025).toBe(communeAreas2025);
});

it('exports what others rely on by name', () => {
  for (const name of [
    'agencies',
    'blocs',
    'communes',
    'dti2023',
    'indexSeries',
    'localities',
    'newRuralSeries',
    'scoreboard2023',
  ])
    expect(content, name).toHaveProperty(name);
});

it('holds nothing illustrative, in no entry: real places carry real figures only', async () => {
  const { default: manifest } = await import('@thidua/quang-nam/package.json', {
    with: { type: 'json' },
  });
  const entries = Object.keys(manifest.exports).filter((entry) => !/[*]|json$/.test(entry));
  expect(entries).toContain('./schemes');
  for (const entry of entries) {
    const everything = await import(`@thidua/quang-nam${entry.slice(1)}`);
    expect(JSON.stringify(everything), entry).not.toContain('"illustrative"');
  }
});

it('gives real schemes by an entry of their own, which the main one does not bring', async () => {
  const mark = 'nghe-an-grades';
  expect((await bundle(`export * from '@thidua/quang-nam/schemes';`)).text).toContain(mark);
  expect((await bundle(`export * from '@thidua/quang-nam';`)).text).not.toContain(mark);
});
