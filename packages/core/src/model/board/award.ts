import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { wordsSchema } from '../value/words.js';

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

export const recipientSchema = z.strictObject({
  kind: z.enum(['collective', 'individual']),
  /** Absent for an individual who did not consent to be named. */
  name: z.optional(textSchema),
});

export const decisionSchema = z.strictObject({
  /** Number of the decision, such as `617/QĐ-UBND`; absent where it is not known. */
  number: z.optional(wordsSchema),
  /** The day on which it was signed; absent where it is not known. */
  date: z.optional(civilDateSchema),
  /** Where the award was read. */
  source: sourceSchema,
});

export const awardSchema = z.strictObject({
  /** Id of the award; the same for all who got the same. */
  award: z.string(),
  /** What it is called; absent where the award is one of the scheme. */
  title: z.optional(textSchema),
  /** Code of the locality that got it, or that the recipient belongs to. */
  code: z.optional(z.string()),
  /** Who got it; absent where it is the locality itself. */
  recipient: z.optional(recipientSchema),
  /** What it was given for. */
  deed: z.optional(textSchema),
  /** Id of an area. */
  area: z.optional(z.string()),
  /** The period that it honours, such as `2023`. */
  period: z.optional(z.string()),
  /** `decided` where absent; a `withdrawn` award is shown nowhere. */
  status: z.optional(z.enum(['proposed', 'decided', 'withdrawn'])),
  /** Whether an individual consented to be named; without consent only the number is shown. */
  consent: z.optional(z.boolean()),
  /** The day of the decision, where `decision` is only its source. */
  date: z.optional(civilDateSchema),
  /** The decision by which it was awarded; files before 1.1 have its source alone. */
  decision: z.optional(z.union([decisionSchema, sourceSchema])),
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
/** Who got an award (`tập thể, cá nhân`). */
export type AwardRecipient = z.infer<typeof recipientSchema>;
/** The decision by which something was awarded (`quyết định khen thưởng`). */
export type Decision = z.infer<typeof decisionSchema>;
/** What was awarded, by a decision. */
export type Award = z.infer<typeof awardSchema>;
