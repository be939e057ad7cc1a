import * as z from 'zod/mini';
import { amount } from '../value/measure.js';

/** Whose values a unit is compared with: those of its bloc, or those of all. */
const within = z.enum(['bloc', 'all']);

/** Lowest and highest result of a normalisation; 0 to the maximum points, or to 100, where absent. */
const range = z.optional(z.tuple([amount(), amount()]));

const atLeastZero = amount(z.minimum(0));

const bandSchema = z.strictObject({
  /**
   * Lower end: `from` is inside the band, `above` outside; without either there is no lower end.
   */
  from: z.optional(amount()),
  above: z.optional(amount()),
  /**
   * Upper end: `upTo` is inside the band, `below` outside; without either there is no upper end.
   */
  upTo: z.optional(amount()),
  below: z.optional(amount()),
  points: amount(),
});

/** How a criterion gives points. `docs/scoring-method.md` has formulas, examples and sources. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('achieved-or-not') }),
  z.strictObject({ kind: z.literal('direct-points') }),
  z.strictObject({ kind: z.literal('count-times-points'), pointsEach: atLeastZero }),
  z.strictObject({
    kind: z.literal('deduct-per-event'),
    pointsEach: atLeastZero,
    /** The fewest points that are left; 0 where absent. */
    floor: z.optional(amount()),
  }),
  z.strictObject({
    kind: z.literal('bonus-penalty-count'),
    bonusPoints: atLeastZero,
    penaltyPoints: atLeastZero,
    /** The lowest result, often below 0; the highest is `maxPoints`. */
    minimum: amount(),
  }),
  z.strictObject({
    kind: z.literal('proportional'),
    /** The highest share of the target that counts, such as 1; without it there is no cap. */
    cap: z.optional(amount(z.positive())),
  }),
  z.strictObject({
    kind: z.literal('leader-relative'),
    within,
    /** Share of the points for just meeting the target, such as 0.5. */
    shareWhenMet: amount(z.minimum(0), z.maximum(1)),
  }),
  z.strictObject({ kind: z.literal('share-of-best'), within }),
  z.strictObject({
    kind: z.literal('step-bands'),
    /** What is looked up: the value, or the value as a percentage of the target. */
    of: z.enum(['value', 'percent-of-target']),
    bands: z.array(bandSchema).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('percent-step'),
    /** Points for each whole percentage step above or below the target. */
    pointsPerStep: atLeastZero,
    stepPercent: amount(z.positive()),
    minimum: z.optional(amount()),
    maximum: z.optional(amount()),
  }),
  z.strictObject({ kind: z.literal('survey') }),
  z.strictObject({
    kind: z.literal('improvement'),
    /** Points if the value is unchanged; a better one gives `maxPoints`. */
    samePoints: amount(),
    worsePoints: amount(),
  }),
  z.strictObject({
    kind: z.literal('deadline'),
    /** Points for being late by at most so many days, fewest days first; later is 0. */
    late: z.array(z.strictObject({ upToDays: z.int().check(z.positive()), points: amount() })),
  }),
  z.strictObject({ kind: z.literal('informational') }),
  z.strictObject({
    kind: z.literal('goalposts'),
    lower: amount(),
    upper: amount(),
    range,
    /** Whether values beyond a goalpost count as the goalpost; true where absent. */
    truncate: z.optional(z.boolean()),
    /** Whether values are placed by their logarithm; `linear` where absent. */
    scale: z.optional(z.enum(['linear', 'log'])),
  }),
  z.strictObject({ kind: z.literal('min-max'), within, range }),
  z.strictObject({
    kind: z.literal('distance-to-target'),
    within,
    range,
    /** Whether a value beyond the target counts as the target; false where absent. */
    cap: z.optional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal('z-score'),
    within,
    /** Mean and standard deviation of the result; 0 and 1 where absent. */
    mean: z.optional(amount()),
    deviation: z.optional(amount(z.positive())),
  }),
  z.strictObject({ kind: z.literal('rank'), within }),
  z.strictObject({ kind: z.literal('borda'), within }),
  z.strictObject({ kind: z.literal('percentile-rank'), within, range }),
  z.strictObject({
    kind: z.literal('exponential-rank'),
    within,
    /** How much the top is stretched, out of 100: the less, the more. */
    constant: amount(z.positive()),
    range,
  }),
  z.strictObject({
    kind: z.literal('power'),
    /** Where points begin: there, and on the worse side of it, they are 0. */
    from: amount(),
    /** Points for being one better than `from`. */
    factor: atLeastZero,
    /** Above 1 each further step is worth more, below 1 less; at most 10. */
    exponent: amount(z.positive(), z.maximum(10)),
  }),
]);

/** An interval of values and the points that it gives. */
export type Band = z.infer<typeof bandSchema>;
/** How a criterion gives points (`cách tính điểm`). */
export type Rule = z.infer<typeof ruleSchema>;
/** The name of a rule. */
export type RuleKind = Rule['kind'];
/** The parameters of each rule, by its name. */
export type Rules = { [Kind in RuleKind]: Extract<Rule, { kind: Kind }> };
