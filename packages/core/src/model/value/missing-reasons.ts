/** Why a value can be missing; see `MissingReason`. Here, so that the engine can count them without zod. */
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
