import type { Report, ReportEntry } from '@thidua/core';
import { communeScheme } from '../../src/commune-scheme.js';
import { communes } from '../../src/communes.js';
import { sample } from '../../src/sources.js';
import { drawFrom, type Draw } from './draw.js';

const makers: Readonly<Record<string, (draw: Draw) => number>> = {
  'standard-criteria': (draw) => draw.between(13, 19),
  'clean-roads': (draw) => draw.between(55, 98, 1),
  'families-registered': (draw) => draw.between(70, 99, 1),
  'complaints-open': (draw) => draw.between(0, 6),
};

/** The one report of the district about its communes, from a seed. */
export function makeCommuneReports(): Report[] {
  const draw = drawFrom(9);
  const entries = communes.flatMap(({ code }) =>
    communeScheme.criteria.map(({ id: criterion }): ReportEntry => ({
      ...{ code, criterion, value: makers[criterion]?.(draw) },
      ...{ by: 'UBND huyện Đầm Sương (minh họa)', on: '2023-12-08' },
    })),
  );
  return [
    {
      schemaVersion: '1.0',
      id: `${communeScheme.id}-2023`,
      scheme: { id: communeScheme.id, version: communeScheme.version },
      period: '2023',
      stage: 'final',
      status: 'illustrative',
      source: sample,
      entries,
    },
  ];
}
