import { schemeSchema, type Scheme } from '../model/scheme.js';
import type { Locale } from '../model/text.js';
import { schemeVersion } from '../model/version.js';
import { parseFile } from './parse-file.js';
import type { FileResult } from './result.js';
import { soundSchemeIssues } from './scheme-issues.js';

/**
 * Reads a scheme from outside: the model, or every issue at once, in words. Checked are the shape,
 * unknown keys among it (a misspelt `cap` would leave a rule without one); then the tree (codes,
 * parents, cycles, weights that cannot work), each rule (what it needs, bands that overlap or leave
 * a gap), and what conditions, grades and awards refer to. Where the shape of a part is wrong, the
 * parts that do not depend on it are checked all the same, so that one reading tells as much as it can.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseScheme = (input: unknown, locale: Locale = 'vi'): FileResult<Scheme> =>
  parseFile(
    { schema: schemeSchema, version: schemeVersion, checkSound: soundSchemeIssues, isNested: true },
    input,
    locale,
  );
