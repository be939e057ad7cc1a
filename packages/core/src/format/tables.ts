import { bandWords } from './band.js';
import { dateBounds, numberBounds, rankBounds } from './bound-words.js';
import { comparisonWords } from './comparisons.js';
import { conditionWordings } from './condition-wordings.js';
import { gradingWords } from './grading.js';
import { limitWords } from './limit.js';
import type { Language } from '../model/value/text.js';
import type { Messages } from './messages.js';
import { missingWords, unscoredWords } from './missing.js';
import { pointsWords } from './points.js';
import { rankWords } from './rank-reason.js';
import { reasonPhrases } from './reason.js';
import { reportedWords } from './reported.js';
import { ruleWordings } from './rule-wordings.js';
import { scaleWords } from './scale.js';
import { answerWords } from './value.js';
import { yearWords } from './days-of-year.js';

/** Every table of messages by its name, as a language is registered with them. */
export const coreTables = {
  answer: answerWords,
  band: bandWords,
  comparison: comparisonWords,
  condition: conditionWordings,
  'date-bounds': dateBounds,
  grading: gradingWords,
  limit: limitWords,
  missing: missingWords,
  'number-bounds': numberBounds,
  points: pointsWords,
  rank: rankWords,
  'rank-bounds': rankBounds,
  reason: reasonPhrases,
  reported: reportedWords,
  rule: ruleWordings,
  scale: scaleWords,
  unscored: unscoredWords,
  year: yearWords,
};

/** All messages of some tables, in one language. */
export type MessagesOf<Tables> = {
  [Name in keyof Tables]: Tables[Name] extends Messages<infer Words> ? Words : never;
};

/** All messages of this package, in one language. */
export type CoreMessages = MessagesOf<typeof coreTables>;

/** The messages of some tables in a language: what a translator starts from. */
export const messagesIn = <Tables extends Readonly<Record<string, Messages<object>>>>(
  tables: Tables,
  language: Language,
): MessagesOf<Tables> =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, table(language)]),
  ) as MessagesOf<Tables>;
