import type { IndexReading } from '@thidua/core';
import { notFound } from '../sources/index-sources.js';

/** A year of which nothing was found, so that no number is shown; its rules, where they are known. */
export const unverified = (year: number, ruleVersion?: string): IndexReading => ({
  year,
  ...(ruleVersion !== undefined && { ruleVersion }),
  score: { missing: 'no-data' },
  status: 'unverified',
  rank: { missing: 'no-data' },
  rankStatus: 'unverified',
  source: notFound,
});
