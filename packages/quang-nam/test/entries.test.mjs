import { readFileSync } from 'node:fs';
import { bundle } from '@thidua/tooling/bundle';
import * as content from '@thidua/quang-nam';
import { communeAreas2025, communes } from '@thidua/quang-nam/communes';
import * as illustrative from '@thidua/quang-nam/illustrative';
import { describe, expect, it } from 'vitest';

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

describe('the illustrative entry', () => {
  it('gives the scheme, the reports and the scoreboard, the last one as a file too', () => {
    expect(Object.keys(illustrative).sort()).toEqual([
      'illustrativeReports',
      'illustrativeScheme',
      'illustrativeScoreboard',
    ]);
    const file = import.meta.resolve('@thidua/quang-nam/illustrative-scoreboard.json');
    expect(JSON.parse(readFileSync(new URL(file), 'utf8'))).toEqual(
      illustrative.illustrativeScoreboard,
    );
  });

  it('is reached from no other entry: nobody shows it by accident', async () => {
    const mark = illustrative.illustrativeScheme.id;
    const textOf = async (entry) =>
      (await bundle(`export * from '@thidua/quang-nam${entry}';`)).text;
    expect(await textOf('/illustrative')).toContain(mark);
    for (const entry of ['', '/communes', '/schemes'])
      expect(await textOf(entry), entry).not.toContain(mark);
    expect(JSON.stringify(content)).not.toContain('"illustrative"');
  });

  it('costs a page that reads the scheme no sample report', async () => {
    const { text } = await bundle(
      `export { illustrativeScheme } from '@thidua/quang-nam/illustrative';`,
    );
    expect(text).not.toContain('self-scored');
  });
});

it('gives real schemes by an entry of their own, which the main one does not bring', async () => {
  const mark = 'nghe-an-grades';
  expect((await bundle(`export * from '@thidua/quang-nam/schemes';`)).text).toContain(mark);
  expect((await bundle(`export * from '@thidua/quang-nam';`)).text).not.toContain(mark);
});
