import type { Scheme } from '@thidua/core';

/**
 * What the schemes of this folder have in common. They are `provisional`: real rules, compiled by
 * this project from what could be read, and confirmed by nobody. None of their sources says what
 * happens where a value is missing, so no score is given then.
 */
export const publishedRules = {
  schemaVersion: '1.0',
  status: 'provisional',
  facts: [],
  adjustments: [],
  gates: [],
  missing: { policy: 'withhold', threshold: 1 },
  ranking: { tieBreaks: [] },
  awards: [],
} satisfies Partial<Scheme>;
