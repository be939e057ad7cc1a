import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { sourceSchema } from '../value/source.js';

const count = z.int().check(z.minimum(0));

export const proposalSchema = z.strictObject({
  award: z.string(),
  code: z.string(),
  status: z.enum(['proposed', 'tied-at-limit', 'over-quota', 'has-other-award', 'not-known']),
});

export const voteSchema = z.strictObject({
  award: z.string(),
  code: z.string(),
  date: civilDateSchema,
  votesFor: count,
  /** Members who voted; `votesFor` is among them. */
  votes: count,
  source: sourceSchema,
});

export const awardSchema = z.strictObject({
  award: z.string(),
  code: z.string(),
  date: civilDateSchema,
  /** The decision by which it was awarded; without one there is no award. */
  decision: sourceSchema,
});

/**
 * Whether a unit is proposed for an award. `proposed`: within the quota; `tied-at-limit`: tied with
 * others at the limit of the quota, so the council decides; `over-quota`: qualified, but others are
 * ahead; `has-other-award`: proposed for an award that excludes this one; `not-known`: data are
 * missing that decide whether it qualifies.
 */
export type Proposal = z.infer<typeof proposalSchema>;
/** A vote of the council on a proposal (`bỏ phiếu`). */
export type Vote = z.infer<typeof voteSchema>;
/** What was awarded, by a decision. */
export type Award = z.infer<typeof awardSchema>;
