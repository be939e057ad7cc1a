import { readdirSync, readFileSync } from 'node:fs';
import { bundle } from '@thidua/tooling/bundle';
import * as content from '@thidua/sample-province';
import { expect, it } from 'vitest';

const exported = {
  scheme: content.scheme,
  'commune-scheme': content.communeScheme,
  localities: content.localities,
  communes: content.communes,
  blocs: content.blocs,
  'reports-2022': content.reports2022,
  'reports-2023': content.reports2023,
  'commune-reports-2023': content.communeReports2023,
  'scoreboard-2022': content.scoreboard2022,
  'scoreboard-2023': content.scoreboard2023,
};

it('ships each part as JSON too, the same as it is exported, and nothing else', () => {
  const folder = new URL('../dist/data/', import.meta.url);
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(exported)
      .map((name) => `${name}.json`)
      .sort(),
  );
  for (const [name, value] of Object.entries(exported)) {
    const file = import.meta.resolve(`@thidua/sample-province/data/${name}.json`);
    expect(JSON.parse(readFileSync(new URL(file), 'utf8')), name).toEqual(value);
  }
});

it('costs a page that reads the scheme no report and no scoreboard, and nobody zod', async () => {
  const { text } = await bundle(`export { scheme } from '@thidua/sample-province';`);
  expect(text).not.toMatch(/self-scored|plausible|breakdown/);
  const whole = await bundle(`export * from '@thidua/sample-province';`);
  expect(whole.text).toContain('self-scored');
  expect(whole.text).not.toMatch(/zod|safeParse/);
});
