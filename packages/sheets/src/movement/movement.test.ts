// In three zones: targets, milestones, units and figures have days, which cells keep as dates.
import {
  blocs,
  localities,
  milestones,
  reports2023,
  scheme,
  scoreboard2023,
  sources,
  targets,
  areas,
  awards,
  movements,
  steps,
} from '@thidua/sample-province';
import type { Report, ReportEntry } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../cells/read-workbook.js';
import { readBack, scored } from '../testing/read-back.js';
import type { Movement } from './movement.js';
import { readMovement } from './read-movement.js';
import { writeMovement } from './write-movement.js';

const sample: Movement = {
  ...{ id: 'hac-van-2023', title: scoreboard2023.title, period: '2023', asOf: '2023-12-31' },
  ...{ status: 'illustrative', source: sources.sample, stage: 'final' },
  ...{ scheme, blocs, localities, subunits: [], targets, milestones, history: [] },
  ...{ areas, awards, movements, steps },
  reports: reports2023,
};

describe('the workbook of a movement', () => {
  it('gives the scoring of a sample province back, each figure with its cell', async () => {
    const { reports, ...rest } = await readBack(sample);
    const { reports: given, ...expected } = sample;
    expect(rest).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(scored(sample, reports)).toEqual(scored(sample, given));
    const source = reports[0]?.entries[0]?.source;
    expect(source?.reference).toBe('thi-dua.xlsx, Số liệu');
    expect(source?.section).toMatch(/^[C-Z]+7$/);
  });

  it('keeps a figure taken back at a stage that says nothing else', async () => {
    const first = reports2023[0] as Report;
    const [gone, kept] = first.entries as [ReportEntry, ReportEntry];
    const reports: Report[] = [
      { ...first, stage: 'self-scored', entries: [gone, kept] },
      { ...first, stage: 'reviewed', entries: [{ ...gone, value: { missing: 'not-reported' } }] },
      { ...first, stage: 'final', entries: [kept] },
    ];
    const read = await readBack({ ...sample, reports });
    expect(read.reports.map(({ stage }) => stage)).toEqual(['self-scored', 'final']);
    expect(scored(sample, read.reports)).toEqual(scored(sample, reports));
  });

  it('keeps when a year begins', async () => {
    const dataYear = { begins: '11-15', in: 'year-before' } as const;
    const read = await readBack({ ...sample, scheme: { ...scheme, dataYear } });
    expect(read.scheme.dataYear).toEqual(dataYear);
  });

  it('is a form where only the scheme and the units are given', async () => {
    const read = await readWorkbook(
      await writeMovement({ scheme, blocs, localities }),
      'thi-dua.xlsx',
    );
    const result = read.ok ? readMovement(read.workbook) : undefined;
    // What is left to fill in is the movement itself; no figure is wrong because it is not there yet.
    expect(
      result?.ok === false && result.issues.map(({ code, place }) => `${code} ${place}`),
    ).toEqual([
      ...['B4', 'B5', 'B7', 'B8', 'B9', 'B10'].map((cell) => `needed Phong trào!${cell}`),
    ]);
  });
});
