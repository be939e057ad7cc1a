import { MisuseError } from '../errors/misuse-error.js';
import type { Scoring } from '../scoring/scoring.js';

/**
 * The unit with a code.
 *
 * @throws MisuseError `unknown-code`
 */
export function unitWith({ units }: Scoring, code: string): number {
  const unit = units.unitOf.get(code);
  if (unit === undefined || unit >= units.everyone.length) {
    throw new MisuseError('unknown-code', code, 'Name a unit that was scored.');
  }
  return unit;
}
