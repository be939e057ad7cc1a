import {
  scoreboardSchema,
  strictScoreboardSchema,
  type Scoreboard,
} from '../model/board/scoreboard.js';
import type { Locale } from '../model/value/text.js';
import { scoreboardVersion } from '../model/value/version.js';
import { parseFile } from './parse-file.js';
import type { FileResult } from '../issues/result.js';
import { scoreboardIssues } from './scoreboard-issues.js';

/**
 * Reads a scoreboard from outside: the model, or every issue at once, in words.
 *
 * A newer major `schemaVersion` is refused before anything else. Unknown keys are left out, each
 * with a note. The shape is checked, and wherever it is right, also what a schema cannot express:
 * codes exist and are unique, ranks follow from scores, dates are in order, and progress is what
 * the engine computes from the target's figures. Contradictions are refused.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseScoreboard = (input: unknown, locale: Locale = 'vi'): FileResult<Scoreboard> =>
  parseFile(
    {
      schema: scoreboardSchema,
      strict: strictScoreboardSchema,
      version: scoreboardVersion,
      check: scoreboardIssues,
    },
    input,
    locale,
  );
