import * as z from 'zod/mini';
import { tieOperandSchema } from '../scheme/condition.js';
import { boundSchema } from '../value/direction.js';
import { amount } from '../value/measure.js';
import { textSchema } from '../value/text.js';
import { unitSchema } from '../value/unit.js';

const rank = z.int().check(z.minimum(1));

export const comparedPointsSchema = z.strictObject({
  /** Id of a criterion of the board. */
  criterion: z.string(),
  /** The points of the unit, and the median of its bloc. */
  points: amount(),
  /** The median of its bloc. */
  median: amount(),
});

export const rowGainSchema = z.strictObject({
  /** Id of a criterion of the board. */
  criterion: z.string(),
  value: amount(),
  /** The nearest value that the rule rewards. */
  neededValue: amount(),
  /** Points that the published score gains, if all others stay as they are. */
  gain: amount(z.positive()),
  /** The score, and the rank, that would follow. */
  score: amount(),
  rank: z.optional(rank),
});

/** What a condition can be; a published one holds no conditions in turn. */
const conditionKindSchema = z.enum([
  ...(['compare', 'relative-to', 'every-criterion', 'gate', 'grade', 'grade-not-above'] as const),
  ...(['streak', 'all-of', 'any-of', 'none-of', 'share-of', 'share-of-units'] as const),
]);

export const unmetConditionSchema = z.strictObject({
  kind: conditionKindSchema,
  /** False where it is not met; absent where data are missing that decide it. */
  verdict: z.optional(z.boolean()),
  /** Which number of `of` was compared: its points, their share of the maximum, what was reported. */
  operand: z.optional(
    z.enum(['score', 'rank', 'rank-of', 'count', 'points', 'share', 'value', 'ratio']),
  ),
  /** Id of a criterion, group, fact, gate, grade or title. */
  of: z.optional(z.string()),
  /** Its title, where the board does not name it. */
  title: z.optional(textSchema),
  /** Of a ratio: what it is divided by. */
  to: z.optional(z.string()),
  /** Of a count: the number that is counted. */
  equal: z.optional(amount()),
  /** Of a rank: among whom. */
  within: z.optional(z.enum(['bloc', 'all'])),
  /** Code of the unit that it is compared with. */
  unit: z.optional(z.string()),
  /** The number that was found, and the one that was needed; shares from 0 to 1. */
  actual: z.optional(amount()),
  /** What it has to reach. */
  needed: z.optional(amount()),
  bound: z.optional(boundSchema),
  factor: z.optional(amount()),
  floor: z.optional(amount()),
  /** What the numbers are if not numbers: days since 1970-01-01, or yes (1) and no (0). */
  reads: z.optional(z.enum(['date', 'yes-no'])),
  /** For a value: its unit. */
  countedIn: z.optional(unitSchema),
});

export const missedGradeSchema = z.strictObject({
  /** Id of a better grade of the board. */
  grade: z.string(),
  /** False where it is missed; absent where data are missing that decide it. */
  verdict: z.optional(z.boolean()),
  /** The innermost conditions that are not met, the floor of the score among them. */
  parts: z.array(unmetConditionSchema),
});

export const tieBreakReasonSchema = z.strictObject({
  /** Code of another unit with the same score. */
  code: z.string(),
  /** Whether this unit is ahead of it or behind it by the tie-break, or shares its rank. */
  outcome: z.enum(['ahead', 'behind', 'level']),
  /** What decided; absent where nothing did. */
  by: z.optional(tieOperandSchema),
  /** Codes of those by whose results against each other it was decided. */
  among: z.optional(z.array(z.string())),
  /** The title of what decided, where the board does not name it. */
  title: z.optional(textSchema),
  /** The number of this unit and of the other; absent where it is missing. */
  own: z.optional(amount()),
  /** The same of the unit beside it. */
  other: z.optional(amount()),
});

/** Points beside the median of the bloc: a strength, or a weakness. */
export type ComparedPoints = z.infer<typeof comparedPointsSchema>;
/** What a better value of one criterion would bring. */
export type RowGain = z.infer<typeof rowGainSchema>;
/** A condition that a unit did not meet, as numbers. */
export type UnmetCondition = z.infer<typeof unmetConditionSchema>;
/** A better grade that a unit missed, and why. */
export type MissedGrade = z.infer<typeof missedGradeSchema>;
/** What decided between two units with the same score. */
export type TieBreakReason = z.infer<typeof tieBreakReasonSchema>;
