import * as z from 'zod/mini';
import { MisuseError } from '../model/misuse-error.js';
import { schemeSchema } from '../model/scheme.js';
import type { ReportContext } from './report-issues.js';

/** Schemes that were found right: reports by the hundred answer to one. */
const known = new WeakSet<object>();

const codesSchema = z.optional(z.array(z.looseObject({ code: z.string() })));

/**
 * Passes on what reports can be checked against.
 *
 * @throws MisuseError `not-a-scheme` for what no scheme is, `unknown-code` for localities without codes
 */
export function requireContext(context: ReportContext): ReportContext {
  const { scheme, localities } = (context as Partial<ReportContext> | null) ?? {};
  if (typeof scheme !== 'object' || !known.has(scheme)) {
    const place = z.safeParse(schemeSchema, scheme).error?.issues[0]?.path.join('.');
    if (place !== undefined) {
      throw new MisuseError(
        'not-a-scheme',
        place === '' ? typeof scheme : place,
        'Give { scheme } with a scheme that parseScheme has read.',
      );
    }
    known.add(scheme as object);
  }
  if (!z.safeParse(codesSchema, localities).success) {
    throw new MisuseError(
      'unknown-code',
      typeof localities,
      'Give as localities a list of units, each with its code, or leave them out.',
    );
  }
  return context;
}
