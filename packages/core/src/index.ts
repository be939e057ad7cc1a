// The engine: pure functions and types. No zod, no DOM, no clock.
export { anniversary, remainingOf } from './calendar/anniversary.js';
export type {
  Anniversary,
  AnniversaryQuestion,
  Occurrence,
  Remaining,
} from './calendar/anniversary.js';
export {
  civilDateOf,
  daysBetween,
  endOf,
  isCivilDate,
  isPartialDate,
  partsOf,
  startOf,
} from './calendar/civil-date.js';
export type { CivilDate, CivilDateParts, PartialDate } from './calendar/civil-date.js';
export { expectedAt } from './calendar/pace.js';
export type { Pace } from './calendar/pace.js';
export { civilDateAt, startOfDay, vietnamTimeZone } from './calendar/zone.js';

export { formatDate, formatOrdinal } from './format/date.js';
export { foldText } from './format/fold.js';
export { formatIssue } from './format/issue.js';
export { formatNumber, formatShare } from './format/number.js';

export type { AdministrativeEvent, AdministrativeEventKind } from './model/administrative-event.js';
export type { Agency } from './model/agency.js';
export type { Bloc } from './model/bloc.js';
export type { Board, BoardRow, Column, Grade, RankChange, Score } from './model/board.js';
export type { Figure } from './model/figure.js';
export type {
  IndexReading,
  IndexSeries,
  ReadingStatus,
  RuleVersion,
} from './model/index-series.js';
export type { Locality } from './model/locality.js';
export type { LocalityProfile } from './model/locality-profile.js';
export type { Milestone } from './model/milestone.js';
export { isMissing } from './model/is-missing.js';
export { MisuseError } from './model/misuse-error.js';
export type { MisuseCode } from './model/misuse-error.js';
export type { Missing, MissingReason } from './model/missing.js';
export type { Recognition, RecognitionLevel } from './model/recognition.js';
export type { Scoreboard } from './model/scoreboard.js';
export type { Source } from './model/source.js';
export type { DataStatus, FigureStatus } from './model/status.js';
export type {
  Bound,
  Direction,
  ProgressStatus,
  Target,
  TargetDefinition,
  TargetProgress,
} from './model/target.js';
export type { Locale, Text } from './model/text.js';
export { isReadableVersion, scoreboardVersion } from './model/version.js';

export { parseCivilDate } from './parse/civil-date.js';
export type { Issue, IssueCode, IssueData } from './parse/issue.js';
export { findNonconformity } from './parse/json-schema.js';
export type { JsonSchema } from './parse/json-schema.js';
export { parseNumber } from './parse/number.js';
export type { NumberConvention } from './parse/number.js';
export { parseQuantity } from './parse/quantity.js';
export type { Quantity } from './parse/quantity.js';
export type { Note, Result } from './parse/result.js';

export { publish } from './publish/publish.js';
export type { BoardDefinition, ScoreboardDefinition } from './publish/publish.js';

export { compareNames } from './ranking/collation.js';
export { competitionRanks } from './ranking/competition-rank.js';
export { rankChange } from './ranking/rank-change.js';
export { rank } from './ranking/rank.js';
export type { Ranking } from './ranking/rank.js';
export type { RankEntry, RankOptions } from './ranking/standing.js';

export { findLocalities } from './register/find-localities.js';
export { localitiesAt, localityAt } from './register/locality-at.js';
export { successorsOf } from './register/successors-of.js';
export type { Successors } from './register/successors-of.js';

export { observationAt, progressAt } from './scoring/progress-at.js';
export { roundHalfUp, truncate } from './scoring/rounding.js';
export { targetProgress } from './scoring/target-progress.js';
export type { TargetQuestion } from './scoring/target-progress.js';

export { compareYears } from './series/compare-years.js';
export type { IncomparableYears, YearChange } from './series/compare-years.js';
