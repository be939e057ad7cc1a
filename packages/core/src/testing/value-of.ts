import { isMissing } from '../model/value/is-missing.js';

/** A value that must be there; a gap fails the test that asks for it. */
export function valueOf<Value>(value: Value): Exclude<Value, { missing: string }> {
  if (isMissing(value)) throw new Error(`missing: ${JSON.stringify(value)}`);
  return value as Exclude<Value, { missing: string }>;
}
