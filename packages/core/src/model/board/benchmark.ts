import * as z from 'zod/mini';
import { amount } from '../value/measure.js';

export const benchmarkSchema = z.strictObject({
  /** Middle value; of an even number, half-way between the two in the middle. */
  /** The median of those that are ranked. */
  median: amount(),
  /** The best of them. */
  best: amount(),
  /** How many ranked units have a value: the unit that is compared is one of them. */
  n: z.int().check(z.minimum(1)),
});

const byId = z.optional(z.record(z.string(), benchmarkSchema));

export const blocBenchmarksSchema = z.strictObject({
  /** Id of the bloc; absent for all units of the board. */
  bloc: z.optional(z.string()),
  score: benchmarkSchema,
  /** Points by id of a group of the board. */
  groups: byId,
  /** Points by id of a criterion of the board. */
  criteria: byId,
});

/**
 * What the ranked units of a bloc have of one thing. A unit that is not ranked, or whose score is
 * not published, counts nowhere.
 */
export type Benchmark = z.infer<typeof benchmarkSchema>;

/** What a bloc (`cụm, khối`) has, to compare its members with. */
export type BlocBenchmarks = z.infer<typeof blocBenchmarksSchema>;
