/**
 * Why a value can be missing; see `MissingReason`. It is in this file so that the engine can use it
 * without zod.
 */
export const missingReasons = [
  'not-assigned',
  'not-reported',
  'no-data',
  'not-published',
  'not-surveyed',
  'not-comparable',
  'withheld',
  'not-eligible',
] as const;
