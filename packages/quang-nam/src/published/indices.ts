import type { PublishedIndex } from '@thidua/core';
import { indexSeries } from '../index-series.js';

/** The six indices, without the parts that their values are made of. */
export const indices: PublishedIndex[] = indexSeries.map(
  ({ components: _components, ruleVersions, readings, ...series }) => ({
    ...series,
    ruleVersions: ruleVersions.map(({ id, from, to, text }) => ({ id, from, to, text })),
    readings: readings.map(({ components: _parts, ...reading }) => reading),
  }),
);
