import type { Criterion } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';

const text = (words: string) => ({ vi: words, en: words });

/** The least that a scheme needs around some criteria, which it adds up: for tests only. */
export const sumScheme = (
  ...criteria: (Pick<Criterion, 'id' | 'rule'> & Partial<Criterion>)[]
): Scheme => ({
  schemaVersion: '1.0',
  id: 'sample',
  version: '1',
  title: text('Sample'),
  status: 'illustrative',
  source: { title: text('Sample') },
  validFor: { from: '2023' },
  groups: [{ id: 'all', title: text('All'), combine: 'sum' }],
  criteria: criteria.map((criterion) => ({
    title: text(criterion.id),
    unit: text('điểm'),
    direction: 'increase',
    parent: 'all',
    ...criterion,
  })),
  facts: [],
  adjustments: [],
  total: {},
  missing: { policy: 'zero' },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  gates: [],
  ranking: { tieBreaks: [] },
  awards: [],
});
