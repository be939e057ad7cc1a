import * as z from 'zod/mini';
import { conditionSchema } from './condition.js';
import { civilDateSchema } from './date.js';
import { amount } from './measure.js';
import { sourceSchema } from './source.js';
import { textSchema } from './text.js';

const id = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(0));

export const quotaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), count }),
  z.object({
    kind: z.literal('share'),
    share: amount(z.minimum(0), z.maximum(1)),
    /** Who is counted: the ranked units that meet this condition. */
    of: conditionSchema,
    /** How that base is called, such as “units that meet the standard of the flag”. */
    base: textSchema,
    rounding: z.enum(['down', 'up', 'half-up']),
  }),
]);

export const awardDefinitionSchema = z.object({
  id,
  title: textSchema,
  source: z.optional(sourceSchema),
  requires: z.optional(conditionSchema),
  quota: z.optional(quotaSchema),
  /** Whether the quota holds for each bloc or for all. */
  within: z.enum(['bloc', 'all']),
  /** Awards that the same achievement cannot have as well. */
  notWith: z.array(z.string()),
});

export const proposalSchema = z.object({
  award: z.string(),
  code: z.string(),
  status: z.enum(['proposed', 'tied-at-limit', 'over-quota', 'has-other-award', 'not-known']),
});

export const voteSchema = z.object({
  award: z.string(),
  code: z.string(),
  date: civilDateSchema,
  votesFor: count,
  /** Members who voted; `votesFor` is among them. */
  votes: count,
  source: sourceSchema,
});

export const awardSchema = z.object({
  award: z.string(),
  code: z.string(),
  date: civilDateSchema,
  /** The decision by which it was awarded; without one there is no award. */
  decision: sourceSchema,
});

/** How many may be proposed for an award. */
export type Quota = z.infer<typeof quotaSchema>;
/** An award that a scheme knows (`danh hiệu, hình thức khen thưởng`). */
export type AwardDefinition = z.infer<typeof awardDefinitionSchema>;
/**
 * What follows from the scores for an award. `proposed`: within the quota; `tied-at-limit`: equal
 * to others with whom it would pass the quota, so the council decides; `over-quota`: qualified, but
 * others are ahead; `has-other-award`: proposed for an award that excludes this one; `not-known`:
 * data are missing by which to tell whether it qualifies.
 */
export type Proposal = z.infer<typeof proposalSchema>;
/** A vote of the council on a proposal (`bỏ phiếu`). */
export type Vote = z.infer<typeof voteSchema>;
/** What was awarded, by a decision. */
export type Award = z.infer<typeof awardSchema>;
