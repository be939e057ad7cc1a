import { scoreboardSchema, type Scoreboard } from '../model/scoreboard.js';
import type { Locale } from '../model/text.js';
import { scoreboardVersion } from '../model/version.js';
import type { Issue } from './issue.js';
import { parseFile } from './parse-file.js';
import { referenceIssues } from './references.js';
import type { Result } from './result.js';

/**
 * Reads a scoreboard from outside: the model, or every issue at once, in words.
 *
 * Unknown keys are left out. A newer major `schemaVersion` is refused before anything else. Shape
 * is checked first, then codes, ranks and dates, since these have no meaning in a wrong shape.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseScoreboard = (input: unknown, locale: Locale = 'vi'): Result<Scoreboard, Issue> =>
  parseFile(
    { schema: scoreboardSchema, version: scoreboardVersion, check: referenceIssues },
    input,
    locale,
  );
