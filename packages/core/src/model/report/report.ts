import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { formatted } from '../value/formatted.js';
import { amount } from '../value/measure.js';
import { missingSchema } from '../value/missing.js';
import { sourceSchema } from '../value/source.js';
import { stages } from './stages.js';
import { dataStatusSchema } from '../value/status.js';
import { textSchema } from '../value/text.js';
import { reportVersion } from '../value/version.js';
import { idSchema } from '../value/id.js';

export const stageSchema = z.enum(stages);

const reported = z.union([amount(), z.boolean(), civilDateSchema, missingSchema]);

export const reportEntrySchema = z.strictObject({
  /** Code of the locality, or id of the agency. */
  code: z.string(),
  /** Id of a criterion, an adjustment or a fact of the scheme. */
  criterion: z.string(),
  /** A number, yes or no, a day, or why there is none; absent in an entry that only explains, by a note. */
  value: z.optional(reported),
  /** The unit's own target, in place of the scheme's. */
  target: z.optional(z.union([amount(), civilDateSchema])),
  /** For rules that count penalties beside bonuses. */
  penalties: z.optional(amount(z.minimum(0))),
  /** The value of the period before. */
  previous: z.optional(amount()),
  /** Version of the rules by which `value` and `previous` were measured, where these may differ. */
  ruleVersion: z.optional(z.string()),
  previousRuleVersion: z.optional(z.string()),
  /** The day for which the value holds. */
  asOf: z.optional(civilDateSchema),
  /** Who entered it, when, and what proves it. */
  by: z.optional(z.string()),
  on: z.optional(civilDateSchema),
  evidence: z.optional(z.string()),
  /** Information system or document that it comes from. */
  source: z.optional(sourceSchema),
  note: z.optional(textSchema),
});

export const pairEntrySchema = z.strictObject({
  /** Code of the unit. */
  code: z.string(),
  /** Code of the unit against which it has this. */
  against: z.string(),
  /** Id of what the scheme has between units. */
  fact: z.string(),
  /** Of everything that took place between the two. */
  value: z.union([amount(), missingSchema]),
  source: z.optional(sourceSchema),
});

export const reportSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: formatted(/^1\.\d+$/, reportVersion),
  id: idSchema,
  /** The scheme that it answers to. */
  scheme: z.strictObject({ id: z.string(), version: z.string() }),
  /** The data year. */
  period: formatted(/^\d{4}$/, '2023'),
  stage: stageSchema,
  status: dataStatusSchema,
  source: sourceSchema,
  entries: z.array(reportEntrySchema),
  /** What units have against each other, of which only tie-breaks among the tied ask. */
  pairs: z.optional(z.array(pairEntrySchema).check(z.minLength(1))),
});

/** What was reported about one unit for one criterion. */
export type ReportEntry = z.infer<typeof reportEntrySchema>;
/** What was reported of one unit against another. */
export type PairEntry = z.infer<typeof pairEntrySchema>;
/** What units or reviewers reported at one stage (`báo cáo`). */
export type Report = z.infer<typeof reportSchema>;
