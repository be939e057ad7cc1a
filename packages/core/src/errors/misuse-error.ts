/** What the caller did wrong. The codes are stable; the messages are not. */
export type MisuseCode =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-rank'
  | 'not-a-civil-date'
  | 'not-an-instant'
  | 'unknown-time-zone'
  | 'duplicate-code'
  | 'not-a-scheme'
  | 'not-a-schema'
  | 'not-a-language'
  | 'unknown-code'
  | 'different-rule-versions';

/**
 * Thrown when a function of the engine is given what its docstring rules out: `NaN` as a score,
 * `2023-02-30` as a date. Outside data never cause it: parsing turns their faults into issues.
 */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';

  constructor(
    readonly code: MisuseCode,
    received: unknown,
    hint: string,
  ) {
    super(`${code}: ${String(received)}. ${hint}`);
  }
}

/** Returns a finite number; a sum with `NaN` in it would only fail later, far from the cause. */
export function requireFinite(value: number, what: string): number {
  if (Number.isFinite(value)) return value;
  throw new MisuseError('not-a-number', value, `Give a finite number as ${what}.`);
}
