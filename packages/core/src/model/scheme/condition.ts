import * as z from 'zod/mini';
import { localityTypeSchema, type LocalityType } from '../register/locality.js';
import { amount, thresholdSchema } from '../value/measure.js';
import { boundSchema, directionSchema } from '../value/direction.js';

const operands = [
  /** The published score. */
  z.strictObject({ kind: z.literal('score') }),
  /**
   * The rank, 1 the best, among all or in the unit's bloc; not known for units that are not ranked.
   */
  z.strictObject({ kind: z.literal('rank'), within: z.enum(['bloc', 'all']) }),
  /** The rank by the points of one criterion or group, 1 the best, among all or in the unit's bloc. */
  z.strictObject({ kind: z.literal('rank-of'), of: z.string(), within: z.enum(['bloc', 'all']) }),
  /**
   * How many criteria of a group, of those that count, were reported as this number, such as first
   * places; not known while one that is assigned to the unit is missing.
   */
  z.strictObject({
    kind: z.literal('count'),
    of: z.string(),
    /** The number that is counted, such as 1 for first places. */
    equal: amount(),
  }),
  /** Points of a criterion or group. */
  z.strictObject({ kind: z.literal('points'), of: z.string() }),
  /** The same as a share of its maximum, 1 at the maximum. */
  z.strictObject({ kind: z.literal('share'), of: z.string() }),
  /** What was reported for a criterion or a fact; yes is 1, no is 0, a day is its number. */
  z.strictObject({ kind: z.literal('value'), of: z.string() }),
  /** One reported value over another. */
  z.strictObject({ kind: z.literal('ratio'), of: z.string(), to: z.string() }),
] as const;

/** A number that is known of each unit. */
export const operandSchema = z.discriminatedUnion('kind', operands);

const share = amount(z.minimum(0), z.maximum(1));

/** Conditions that hold no others. */
const plainConditions = [
  z.strictObject({
    kind: z.literal('compare'),
    of: operandSchema,
    bound: boundSchema,
    than: thresholdSchema,
  }),
  /** The value against `factor` times that of another unit: its code, or `parent`. */
  z.strictObject({
    kind: z.literal('relative-to'),
    of: operandSchema,
    unit: z.string(),
    bound: boundSchema,
    factor: amount(z.positive()),
  }),
  /**
   * Every scored criterion, or every one of a group, has at least this share of its maximum; those
   * that are not assigned to a unit are left out.
   */
  z.strictObject({
    kind: z.literal('every-criterion'),
    in: z.optional(z.string()),
    atLeastShare: share,
  }),
  /** A gate of the scheme. */
  z.strictObject({ kind: z.literal('gate'), gate: z.string() }),
  /** A grade of the scheme, or a better one. */
  z.strictObject({ kind: z.literal('grade'), atLeast: z.string() }),
  /** A grade that is not above that of another unit: its code, or `parent`. */
  z.strictObject({ kind: z.literal('grade-not-above'), unit: z.string() }),
  /** A title held in consecutive years, the last of them this period or the one before. */
  z.strictObject({
    kind: z.literal('streak'),
    title: z.string(),
    years: z.int().check(z.positive()),
  }),
] as const;

const inner: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);
const conditions = z.array(inner).check(z.minLength(1));

export const conditionSchema: z.ZodMiniType<Condition> = z.discriminatedUnion('kind', [
  ...plainConditions,
  z.strictObject({ kind: z.literal('all-of'), conditions }),
  z.strictObject({ kind: z.literal('any-of'), conditions }),
  /** None of them is met: facts that disqualify. */
  z.strictObject({ kind: z.literal('none-of'), conditions }),
  /** A share of them is met. */
  z.strictObject({ kind: z.literal('share-of'), conditions, atLeast: share }),
  /**
   * A share of the units inside this one, of some type, meets a condition: no less than `atLeast`
   * or no more than `atMost`; one of the two is stated.
   */
  z.strictObject({
    kind: z.literal('share-of-units'),
    type: z.optional(localityTypeSchema),
    condition: inner,
    atLeast: z.optional(share),
    atMost: z.optional(share),
  }),
]);

/** What tie-breaks compare: a number that is known of each unit, or results between the tied ones. */
export const tieOperandSchema = z.discriminatedUnion('kind', [
  ...operands,
  /**
   * What a unit was reported to have against the others that are tied with it, in all; not known
   * while a result between two of them is missing.
   */
  z.strictObject({
    kind: z.literal('among-tied'),
    /** Id of what is reported between units. */
    of: z.string(),
    /** Whether what the other has is taken off; where absent, the unit's own is added up alone. */
    take: z.optional(z.literal('difference')),
  }),
]);

export const tieBreakSchema = z.strictObject({
  by: tieOperandSchema,
  direction: directionSchema,
  /** The one place that it decides: who has it or a better one, and who does not; all where absent. */
  upTo: z.optional(z.int().check(z.positive())),
});

/** A number that is known of each unit. */
export type Operand = z.infer<typeof operandSchema>;
/** Something that is true of a unit, false, or not known. */
export type Condition =
  | z.infer<(typeof plainConditions)[number]>
  | { kind: 'all-of' | 'any-of' | 'none-of'; conditions: Condition[] }
  | { kind: 'share-of'; conditions: Condition[]; atLeast: number }
  | {
      kind: 'share-of-units';
      type?: LocalityType | undefined;
      condition: Condition;
      atLeast?: number | undefined;
      atMost?: number | undefined;
    };
/** What tie-breaks compare. */
export type TieOperand = z.infer<typeof tieOperandSchema>;
/** What decides between units with the same score. */
export type TieBreak = z.infer<typeof tieBreakSchema>;
