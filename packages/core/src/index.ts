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
export { proposeAwards } from './awards/propose.js';
export type { Allowance, Proposals, Unqualified } from './awards/propose.js';
export { explainAward } from './explain/explain-award.js';
export { explainGate } from './explain/explain-gate.js';
export { explainGrade, explainGrading } from './explain/explain-grade.js';
export type { GradingExplanation } from './explain/explain-grade.js';
export { explainRank } from './explain/explain-rank.js';
export type {
  DecidedBy,
  Neighbour,
  Place,
  RankExplanation,
  UnknownKey,
  Unranked,
} from './explain/explain-rank.js';
export { explainScore } from './explain/explain-score.js';
export type { LimitReason } from './explain/limits-of.js';
export { stagesOf } from './explain/stages-of.js';
export type {
  AdjustmentReason,
  CriterionReason,
  GroupReason,
  ScoreExplanation,
} from './explain/explain-score.js';
export type { StageEntry } from './explain/stages-of.js';
export { nextGains } from './explain/next-gains.js';
export type { Gain } from './explain/next-gains.js';
export { compareWithBloc } from './explain/strengths.js';
export type { Comparison } from './explain/strengths.js';
export { gradeOf } from './gates/judge.js';
export type { ConditionResult, Verdict } from './gates/verdict.js';
export { leaveOneOut } from './ranking/leave-one-out.js';
export type { LeftOut } from './ranking/leave-one-out.js';
export { quantile } from './ranking/quantile.js';
export { rankIntervals } from './ranking/rank-intervals.js';
export type { IntervalQuestion, RankInterval, RankIntervals } from './ranking/rank-intervals.js';
export { factsOf, ruleKinds } from './rules/facts.js';
export { carryOver } from './scoring/carry-over.js';
export type { Succession } from './scoring/carry-over.js';
export { effectiveWeights } from './scoring/effective-weights.js';
export { score, scoreTable } from './scoring/score.js';
export type { ScoringQuestion, TableQuestion } from './scoring/score.js';
export type { Scoring } from './scoring/scoring.js';
export { scoringIssues } from './scoring/scoring-issues.js';
export { reasonCode, reasonOf } from './scoring/table.js';
export type { Table, TableColumn } from './scoring/table.js';
export { whatIf } from './scoring/what-if.js';
export type { Change, WhatIf } from './scoring/what-if.js';
export type { BeforeAfter, Moved } from './scoring/moves.js';
export { scoredBoard } from './publish/scored-board.js';
export type { ScoredBoardQuestion } from './publish/scored-board.js';
export type { AwardDefinition, Quota } from './model/award-definition.js';
export type { Award, Proposal, Vote } from './model/award.js';
export type { Condition, Operand, TieBreak } from './model/condition.js';
export type { Adjustment, Combination, Criterion, Fact, Group } from './model/criterion.js';
export type { HeldTitle } from './model/history.js';
export type { AssignableThreshold, Threshold } from './model/measure.js';
export type { Report, ReportEntry } from './model/report.js';
export type { Band, Rule, RuleKind } from './model/rule.js';
export type { Gate, Grading, MissingPolicy, Rounding, Scheme } from './model/scheme.js';
export { stages } from './model/stages.js';
export type { Stage } from './model/stages.js';
export { foldText, spellingOf } from './format/fold.js';
export { textMatcher } from './format/text-matcher.js';
export { formatIssue } from './format/issue.js';
export { formatCompared, formatComparedShares } from './format/compared.js';
export { formatCondition } from './format/condition.js';
export type { ConditionLine } from './format/condition.js';
export { formatLimit } from './format/limit.js';
export { formatMissing } from './format/missing.js';
export { formatNumber, formatShare } from './format/number.js';
export { formatPoints } from './format/points.js';
export { formatRank } from './format/rank-reason.js';
export { formatReason } from './format/reason.js';
export type { Reason } from './format/comparisons.js';
export { formatGrading } from './format/grading.js';
export { isSingular } from './format/plural.js';
export { formatAmount, nameOfOne } from './format/unit.js';
export { formatValue } from './format/value.js';
export type { ReasonCriterion } from './format/value.js';

export type { AdministrativeEvent, AdministrativeEventKind } from './model/administrative-event.js';
export type { Agency } from './model/agency.js';
export type { Bloc } from './model/bloc.js';
export type {
  BandHit,
  Board,
  BoardCriterion,
  BoardRow,
  Breakdown,
  Column,
  Grade,
  RankChange,
  Score,
} from './model/board.js';
export type { CitedDocument } from './model/cited-document.js';
export type { Commemoration } from './model/commemoration.js';
export type { DirectiveItem } from './model/directive-item.js';
export type { DirectiveTarget } from './model/directive-target.js';
export type { Directive, DirectiveSection } from './model/directive.js';
export type { Duty } from './model/duty.js';
export type { EmulationContent } from './model/emulation-content.js';
export type { Figure } from './model/figure.js';
export type { IndexDefinition, IndexRules, IndexScale } from './model/index-definition.js';
export type { InformationSystem, SystemAction } from './model/information-system.js';
export type { IndexReading, IndexSeries, ReadingStatus } from './model/index-series.js';
export type { Locality } from './model/locality.js';
export type { LocalityProfile } from './model/locality-profile.js';
export type { Milestone } from './model/milestone.js';
export { isMissing } from './model/is-missing.js';
export { MisuseError } from './model/misuse-error.js';
export type { MisuseCode } from './model/misuse-error.js';
export type { Missing, MissingReason } from './model/missing.js';
export type { Movement, MovementKind } from './model/movement.js';
export type { Organisation } from './model/organisation.js';
export type { Partner } from './model/partner.js';
export type { Period } from './model/period.js';
export type { Recipient } from './model/recipient.js';
export type { Relation, RelationKind } from './model/relation.js';
export type { Recognition, RecognitionLevel } from './model/recognition.js';
export type { Scoreboard } from './model/scoreboard.js';
export type { Source } from './model/source.js';
export type { DataStatus, FigureStatus } from './model/status.js';
export type { Step } from './model/step.js';
export type {
  Bound,
  Direction,
  ProgressStatus,
  Target,
  TargetDefinition,
  TargetProgress,
} from './model/target.js';
export type { Task } from './model/task.js';
export type { Locale, Text } from './model/text.js';
export type { Unit } from './model/unit.js';
export { isReadableVersion, scoreboardVersion } from './model/version.js';

export { parseCivilDate } from './parse/civil-date.js';
export type { Issue, IssueCode, IssueData } from './parse/issue.js';
export { findNonconformity } from './parse/json-schema.js';
export type { JsonSchema } from './parse/json-schema.js';
export { parseNumber } from './parse/number.js';
export type { NumberConvention } from './parse/number.js';
export { parseQuantity } from './parse/quantity.js';
export type { Quantity } from './parse/quantity.js';
export type { FileResult, Note, Result } from './parse/result.js';

export { publish } from './publish/publish.js';
export type { BoardDefinition, ScoreboardDefinition } from './publish/publish.js';

export { compareNames } from './ranking/collation.js';
export { competitionRanks } from './ranking/competition-rank.js';
export { rankChange } from './ranking/rank-change.js';
export { rank } from './ranking/rank.js';
export type { Places, Ranking } from './ranking/rows.js';
export type { RankEntry, RankOptions } from './ranking/standing.js';

export { findLocalities } from './register/find-localities.js';
export { inFull } from './register/type-words.js';
export { localitiesAt, localityAt } from './register/locality-at.js';
export { successorsOf } from './register/successors-of.js';
export type { UnknownDay } from './register/unknown-day.js';
export type { Successors } from './register/successors-of.js';

export { observationAt, progressAt } from './scoring/progress-at.js';
export { roundHalfUp, truncate } from './scoring/rounding.js';
export { targetProgress } from './scoring/target-progress.js';
export type { TargetQuestion } from './scoring/target-progress.js';

export { compareYears } from './series/compare-years.js';
export type { IncomparableRanks, IncomparableYears, YearChange } from './series/compare-years.js';
