import { expect, it } from 'vitest';
import { blocs, localities, scheme as sample, sources } from '@thidua/sample-province';
import type { Movement } from './movement.js';
import { readBack } from '../testing/read-back.js';

const codes = localities.slice(0, 3).map(({ code }) => code) as [string, string, string];
const by = { kind: 'among-tied', of: 'van-thang' } as const;
const scheme: Movement['scheme'] = {
  ...sample,
  pairFacts: [{ id: 'van-thang', title: { vi: 'Ván thắng', en: 'Games won' } }],
  ranking: {
    tieBreaks: [
      { by: { ...by, take: 'difference' }, direction: 'increase' },
      { by, direction: 'decrease', upTo: 3 },
    ],
    tiedAgain: 'at-once',
  },
};
const pairs = [
  { code: codes[0], against: codes[1], fact: 'van-thang', value: 3 },
  { code: codes[1], against: codes[0], fact: 'van-thang', value: 1.5 },
  { code: codes[1], against: codes[2], fact: 'van-thang', value: { missing: 'no-data' as const } },
  { code: codes[2], against: codes[1], fact: 'van-thang', value: 0, source: sources.sample },
];

it('keeps results between units in a sheet of pairs, with gaps and sources, and how ties are broken', async () => {
  const report = {
    ...{ schemaVersion: '1.0', id: 'r', period: '2023', stage: 'final' as const },
    ...{ scheme: { id: scheme.id, version: scheme.version }, status: 'illustrative' as const },
    ...{ source: sources.sample, entries: [], pairs },
  };
  const movement: Movement = {
    ...{ id: 'm', title: { vi: 'Giải', en: 'League' }, period: '2023', asOf: '2023-12-31' },
    ...{ status: 'illustrative', source: sources.sample, scheme, localities, subunits: [] },
    ...{ blocs, targets: [], milestones: [], history: [], reports: [report] },
  };
  const read = await readBack(movement);
  expect(read.scheme.ranking).toEqual(scheme.ranking);
  expect(read.scheme.pairFacts).toEqual(scheme.pairFacts);
  expect(read.reports.map((each) => [each.stage, each.pairs])).toEqual([['final', pairs]]);
});
