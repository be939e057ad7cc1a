import * as z from 'zod/mini';
import { awardSchema, proposalSchema, voteSchema } from './award.js';
import { shownBloc } from './bloc.js';
import { boardSchema } from './board.js';
import { civilDateSchema } from './date.js';
import { formatted } from './formatted.js';
import { shownLocality } from './locality.js';
import { milestoneSchema } from './milestone.js';
import { sourceSchema } from './source.js';
import { dataStatusSchema } from './status.js';
import { targetSchema } from './target.js';
import { textSchema } from './text.js';
import { scoreboardVersion } from './version.js';

export const scoreboardSchema = z.object({
  $schema: z.optional(z.string()),
  /** `major.minor`. A reader accepts its own major and ignores keys it does not know. */
  schemaVersion: formatted(/^1\.\d+$/, scoreboardVersion),
  id: z.string().check(z.minLength(1)),
  title: textSchema,
  /** The day whose state is shown. */
  asOf: civilDateSchema,
  /** The instant of publication, ISO 8601 with an offset. */
  publishedAt: formatted(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    '2023-06-11T08:00:00+07:00',
  ),
  status: dataStatusSchema,
  source: sourceSchema,
  /** The scoring scheme; absent where every ranking is the publisher's own. */
  scheme: z.optional(z.object({ id: z.string(), version: z.string() })),
  /** Under the names that are shown; from when on a place is known is not shown. */
  blocs: z.array(z.object(shownBloc)),
  localities: z.array(z.object(shownLocality)),
  targets: z.array(targetSchema),
  boards: z.array(boardSchema),
  milestones: z.array(milestoneSchema),
  /** What follows from the scores for awards; the council decides. */
  proposals: z.optional(z.array(proposalSchema)),
  votes: z.optional(z.array(voteSchema)),
  /** What was awarded, each by a decision. */
  awards: z.optional(z.array(awardSchema)),
});

/** The published file: everything that an element needs to show a movement. */
export type Scoreboard = z.infer<typeof scoreboardSchema>;
