import { MisuseError } from '../errors/misuse-error.js';
import { schemeSchema } from '../model/scheme/scheme.js';
import type { ReportContext } from './report-issues.js';

/** Schemes that were found valid: hundreds of reports refer to the same one. */
const known = new WeakSet<object>();

/** Whether a value is a list of units with codes. */
const haveCodes = (units: unknown): boolean =>
  Array.isArray(units) &&
  units.every((unit: unknown) => typeof (unit as { code?: unknown } | null)?.code === 'string');

/**
 * Returns a context against which reports can be checked.
 *
 * @throws MisuseError `not-a-scheme` for an invalid scheme, `unknown-code` for localities without
 *   codes
 */
export function requireContext(context: ReportContext): ReportContext {
  const { scheme, localities } = (context as Partial<ReportContext> | null) ?? {};
  if (typeof scheme !== 'object' || !known.has(scheme)) {
    const place = schemeSchema.safeParse(scheme).error?.issues[0]?.path.join('.');
    if (place !== undefined) {
      throw new MisuseError(
        'not-a-scheme',
        place === '' ? typeof scheme : place,
        'Give { scheme } with a scheme that parseScheme has read.',
      );
    }
    known.add(scheme as object);
  }
  if (localities !== undefined && !haveCodes(localities)) {
    throw new MisuseError(
      'unknown-code',
      typeof localities,
      'Give as localities a list of units, each with its code, or leave them out.',
    );
  }
  return context;
}
