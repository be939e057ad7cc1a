import type { Missing } from './missing.js';

/** Tells a gap from a value. */
export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
