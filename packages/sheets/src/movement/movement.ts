import type {
  Area,
  Award,
  Bloc,
  CivilDate,
  DataStatus,
  HeldTitle,
  Locality,
  Milestone,
  PublishedMovement,
  PublishedStep,
  Report,
  Scheme,
  Source,
  Stage,
  TargetDefinition,
  Text,
} from '@thidua/core';
import type { SheetIssue } from '../issues/issue.js';

/** A movement as one workbook holds it: all that a scoreboard is made from but the instant of publication. */
export interface Movement {
  /** Id of the scoreboard. */
  id: string;
  title: Text;
  /** The data year, such as `2023`. */
  period: string;
  /** The day whose state is shown. */
  asOf: CivilDate;
  status: DataStatus;
  source: Source;
  /** The stage to publish; the last one that has figures where absent. */
  stage?: Stage | undefined;
  scheme: Scheme;
  blocs: Bloc[];
  /** The units that are scored and ranked. */
  localities: Locality[];
  /** Units that lie in them, which conditions ask about. */
  subunits: Locality[];
  targets: TargetDefinition[];
  milestones: Milestone[];
  /** What the movement is about, in the order of the directive; absent where nothing is listed. */
  areas?: Area[] | undefined;
  /** Movements that are launched, continued or named. */
  movements?: PublishedMovement[] | undefined;
  /** The work of the movement, step by step. */
  steps?: PublishedStep[] | undefined;
  /** What was proposed, decided or withdrawn. */
  awards?: Award[] | undefined;
  /** Titles and grades of past years, for streaks. */
  history: HeldTitle[];
  /** What was reported, one report for each stage; none where no figure is filled in yet. */
  reports: Report[];
}

/** A movement, or every issue at once; either way what travels with the data. */
export type MovementResult = (
  { ok: true; movement: Movement } | { ok: false; issues: SheetIssue[] }
) & { warnings: SheetIssue[] };
