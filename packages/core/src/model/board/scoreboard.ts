import * as z from 'zod/mini';
import { isCivilDate } from '../../calendar/civil-date.js';
import { areaSchema } from './area.js';
import { awardSchema, proposalSchema, voteSchema } from './award.js';
import { shownBloc } from '../register/bloc.js';
import { boardSchema } from './board.js';
import { civilDateSchema } from '../value/date.js';
import { formatted } from '../value/formatted.js';
import { lenient } from '../value/lenient.js';
import { shownLocality } from '../register/locality.js';
import { milestoneSchema } from '../directive/milestone.js';
import { originSchema } from './origin.js';
import { publishedIndexSchema } from './published-index.js';
import { publishedMovementSchema } from './published-movement.js';
import { publishedStepSchema } from './published-step.js';
import { sourceSchema } from '../value/source.js';
import { dataStatusSchema } from '../value/status.js';
import { targetSchema } from './target.js';
import { textSchema } from '../value/text.js';
import { scoreboardVersion } from '../value/version.js';
import { idSchema } from '../value/id.js';

/** The strict form of a scoreboard: it finds the keys that readers ignore. */
export const strictScoreboardSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** `major.minor`. A reader accepts its own major and ignores keys it does not know. */
  schemaVersion: formatted(/^1\.\d+$/, scoreboardVersion),
  id: idSchema,
  title: textSchema,
  /** The day whose state is shown. */
  asOf: civilDateSchema,
  /** The instant of publication, ISO 8601 with an offset. */
  publishedAt: formatted(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
    '2023-06-11T08:00:00+07:00',
  ).check(
    z.refine((instant) => isCivilDate(instant.slice(0, 10)), { params: { code: 'no-such-date' } }),
  ),
  status: dataStatusSchema,
  source: sourceSchema,
  /** The scoring scheme; absent where every ranking is the publisher's own. */
  scheme: z.optional(z.strictObject({ id: z.string(), version: z.string() })),
  /** What it was computed from; absent where it was written in another way. */
  origin: z.optional(originSchema),
  /** With the names that are shown; `knownFrom` is not shown. */
  blocs: z.array(z.strictObject(shownBloc)),
  localities: z.array(z.strictObject(shownLocality)),
  /** What the movement is about, in the order of the directive. */
  areas: z.optional(z.array(areaSchema)),
  targets: z.array(targetSchema),
  boards: z.array(boardSchema),
  milestones: z.array(milestoneSchema),
  /** Indices that others publish, year by year. */
  indices: z.optional(z.array(publishedIndexSchema)),
  /** Movements that are launched, continued or named. */
  movements: z.optional(z.array(publishedMovementSchema)),
  /** The work of the movement, step by step. */
  steps: z.optional(z.array(publishedStepSchema)),
  /** Proposals for awards by score; the council decides. */
  proposals: z.optional(z.array(proposalSchema)),
  votes: z.optional(z.array(voteSchema)),
  /** What was awarded, to localities, collectives and individuals. */
  awards: z.optional(z.array(awardSchema)),
});

/** Readers of a scoreboard ignore the keys that they do not know. */
export const scoreboardSchema = lenient(strictScoreboardSchema);

/** The published file: everything that an element needs to show a movement. */
export type Scoreboard = z.infer<typeof scoreboardSchema>;
