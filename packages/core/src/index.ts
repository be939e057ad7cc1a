// The engine: pure functions and types. No zod, no DOM, no clock. Names are stable but for the last
// group: from version 1 on, they change only with a major version.

// Days of the calendar, anniversaries, the zone
export { anniversary } from './calendar/anniversary.js';
export type { Anniversary, AnniversaryQuestion, Remaining } from './calendar/anniversary.js';
export {
  civilDateOf,
  daysBetween,
  endOf,
  isCivilDate,
  isPartialDate,
  startOf,
} from './calendar/civil-date.js';
export type { CivilDate, CivilDateParts, PartialDate } from './calendar/civil-date.js';
export { expectedAt } from './calendar/pace.js';
export type { Pace } from './calendar/pace.js';
export { civilDateAt, startOfDay, vietnamTimeZone } from './calendar/zone.js';

// Texts of documents → dates, numbers, quantities
export { parseCivilDate } from './parse/civil-date.js';
export { parseNumber } from './parse/number.js';
export type { NumberConvention } from './parse/number.js';
export { parseQuantity } from './parse/quantity.js';
export type { Quantity } from './parse/quantity.js';
export type { Note, Result, FileResult } from './issues/result.js';

// Targets
export { targetProgress } from './targets/target-progress.js';
export type { TargetQuestion } from './targets/target-progress.js';
export { progressAt, observationAt } from './targets/progress-at.js';

// Scoring and ranking by a scheme
export { scoreGroup } from './engine/score-group.js';
export { score, scoreTable } from './engine/score.js';
export type { ScoringQuestion, TableQuestion } from './engine/score.js';
export type { Table, TableColumn } from './scoring/table.js';
export { reasonCode, reasonOf } from './scoring/table.js';
export type { Scoring } from './scoring/scoring.js';
export { scoringIssues } from './scoring/scoring-issues.js';
export { effectiveWeights } from './schemes/effective-weights.js';
export { weightsOf, withWeights } from './schemes/with-weights.js';
export type { WeighedGroup } from './schemes/with-weights.js';
export { gradeOf } from './gates/judge.js';
export { factsOf, ruleKinds } from './rules/facts.js';
export { whatIf } from './engine/what-if.js';
export type { Change, WhatIf } from './engine/what-if.js';
export type { BeforeAfter, Moved } from './engine/moves.js';

// Ranking alone
export { rank } from './ranking/rank.js';
export type { RankEntry, RankOptions } from './ranking/standing.js';
export type { Ranking, Places } from './ranking/rows.js';
export { competitionRanks } from './ranking/competition-rank.js';

// How sure a rank is
export { leaveOneOut } from './sensitivity/leave-one-out.js';
export type { LeftOut } from './sensitivity/leave-one-out.js';
export { rankIntervals } from './sensitivity/rank-intervals.js';
export { wholeRanks } from './sensitivity/whole-ranks.js';
export type {
  IntervalQuestion,
  RankInterval,
  RankIntervals,
} from './sensitivity/rank-intervals.js';

// Reasons, gains, proposals
export type { ConditionResult, Verdict } from './gates/verdict.js';
export { proposeAwards } from './awards/propose.js';
export { decisionOf } from './awards/decision-of.js';
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
  OnePlace,
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

// Scoreboards
export { publish } from './publish/publish.js';
export type { ScoreboardDefinition, BoardDefinition } from './publish/publish.js';
export { scoredBoard } from './publish/scored-board.js';
export { scoredBoards, type ScoredBoardsQuestion } from './publish/scored-boards.js';
export type { ScoredBoardQuestion } from './publish/scored-board.js';
export { scoreboardVersion, isReadableVersion } from './model/value/version.js';

// Units over the years, and by name
export { foldText, spellingOf } from './names/fold.js';
export { textMatcher } from './names/text-matcher.js';
export { compareNames } from './names/collation.js';
export { carryOver } from './register/carry-over.js';
export type { Succession } from './register/carry-over.js';
export { findLocalities } from './register/find-localities.js';
export { localitiesAt, localityAt } from './register/locality-at.js';
export { inFull } from './register/type-words.js';
export { successorsOf } from './register/successors-of.js';
export type { UnknownDay } from './register/unknown-day.js';
export type { Successors } from './register/successors-of.js';

// Indices over the years
export { compareYears } from './series/compare-years.js';
export type { IncomparableRanks, IncomparableYears, YearChange } from './series/compare-years.js';

// Words and numbers in Vietnamese and English
export { formatDate, formatOrdinal } from './format/date.js';
export { formatNumber, formatPercent, formatShare } from './format/number.js';
export { formatPoints } from './format/points.js';
export { formatCompared, formatComparedShares } from './format/compared.js';
export { formatAmount } from './format/unit.js';
export { formatValue } from './format/value.js';
export { formatMissing } from './format/missing.js';
export { formatPassedOver, formatReported } from './format/reported.js';
export { daysOfYear, type DaysOfYear } from './schemes/days-of-year.js';
export { formatDaysOfYear } from './format/days-of-year.js';
export { formatScale } from './format/scale.js';
export { formatReason } from './format/reason.js';
export { formatOrigin } from './format/origin.js';
export type { Reason } from './format/comparisons.js';
export type { ReasonCriterion } from './format/value.js';
export { formatLimit } from './format/limit.js';
export { formatRank } from './format/rank-reason.js';
export { formatGrading } from './format/grading.js';
export { formatCondition } from './format/condition.js';
export type { ConditionLine } from './format/condition.js';
export { formatIssue } from './format/issue.js';

// Words in further languages
export { knownLanguages, registerLanguage } from './format/languages.js';
export type { LanguageDefinition, Partly } from './format/languages.js';
export { pluralForm } from './format/plural.js';
export type { PluralForms } from './format/plural.js';
export { coreTables, messagesIn } from './format/tables.js';
export type { CoreMessages, MessagesOf } from './format/tables.js';
export { textIn } from './format/text.js';

export { roundHalfUp, truncate } from './numbers/rounding.js';
export { quantile } from './numbers/quantile.js';

// What can be wrong
export type { Issue, IssueCode, IssueData } from './issues/issue.js';
export { MisuseError } from './errors/misuse-error.js';
export type { MisuseCode } from './errors/misuse-error.js';
export { isMissing } from './model/value/is-missing.js';
export type { Missing, MissingReason } from './model/value/missing.js';

// The model: what all is made of
export type { AssignableThreshold } from './model/value/measure.js';
export type { Score } from './model/value/score.js';
export type { Figure } from './model/value/figure.js';
export type { Source } from './model/value/source.js';
export type { DataStatus, FigureStatus } from './model/value/status.js';
export type { Bound, Direction } from './model/value/direction.js';
export type { Language, Locale, Text } from './model/value/text.js';
export type { Unit } from './model/value/unit.js';

// The model: who takes part
export type { AdministrativeEvent } from './model/register/administrative-event.js';
export type { Agency } from './model/register/agency.js';
export type { Bloc } from './model/register/bloc.js';
export type { Locality } from './model/register/locality.js';
export type { LocalityProfile } from './model/register/locality-profile.js';
export type { Units } from './model/register/units.js';
export type { Organisation } from './model/register/organisation.js';
export type { Recognition, RecognitionLevel } from './model/register/recognition.js';

// The model: schemes and reports
export { stages } from './model/report/stages.js';
export type { AwardDefinition, Quota } from './model/scheme/award-definition.js';
export type { Condition, Operand, TieBreak, TieOperand } from './model/scheme/condition.js';
export type { Adjustment, Criterion, Fact, Group } from './model/scheme/criterion.js';
export type { HeldTitle } from './model/report/history.js';
export type { PairEntry, Report, ReportEntry } from './model/report/report.js';
export type { Rule, RuleKind } from './model/scheme/rule.js';
export type { Gate, Grading, MissingPolicy, Rounding, Scheme } from './model/scheme/scheme.js';
export type { Stage } from './model/report/stages.js';
export type { Grade } from './model/scheme/grade.js';

// The model: scoreboards
export type { Area } from './model/board/area.js';
export type { Award, AwardRecipient, Decision, Proposal, Vote } from './model/board/award.js';
export type { Benchmark, BlocBenchmarks } from './model/board/benchmark.js';
export type {
  BandHit,
  Board,
  BoardCriterion,
  BoardGroup,
  BoardRow,
  Breakdown,
  Column,
  RankChange,
} from './model/board/board.js';
export type { Milestone } from './model/directive/milestone.js';
export type { Origin, OriginFile } from './model/board/origin.js';
export type { PublishedIndex } from './model/board/published-index.js';
export type { PublishedMovement } from './model/board/published-movement.js';
export type { PublishedStep } from './model/board/published-step.js';
export type {
  ComparedPoints,
  MissedGrade,
  RowGain,
  TieBreakReason,
  UnmetCondition,
} from './model/board/row-reasons.js';
export type { Scoreboard } from './model/board/scoreboard.js';
export type {
  ProgressStatus,
  Target,
  TargetDefinition,
  TargetMeasure,
  TargetProgress,
} from './model/board/target.js';

// The model: directives and indices
export type { CitedDocument } from './model/directive/cited-document.js';
export type { Commemoration } from './model/directive/commemoration.js';
export type { DirectiveItem } from './model/directive/directive-item.js';
export type { DirectiveTarget } from './model/directive/directive-target.js';
export type { Directive, DirectiveSection } from './model/directive/directive.js';
export type { Duty } from './model/directive/duty.js';
export type { EmulationContent } from './model/directive/emulation-content.js';
export type { IndexDefinition, IndexRules } from './model/directive/index-definition.js';
export type { InformationSystem, SystemAction } from './model/directive/information-system.js';
export type { IndexReading, IndexSeries, ReadingStatus } from './model/directive/index-series.js';
export type { Movement, MovementKind } from './model/directive/movement.js';
export type { Partner } from './model/directive/partner.js';
export type { Period } from './model/directive/period.js';
export type { Recipient } from './model/directive/recipient.js';
export type { Relation, RelationKind } from './model/directive/relation.js';
export type { Step } from './model/directive/step.js';
export type { Task } from './model/directive/task.js';

// For our own packages: these may change with a minor version
export { findNonconformity } from './issues/json-schema.js';
export type { JsonSchema } from './issues/json-schema.js';
export { isSingular } from './format/plural.js';
export { nameOfOne, textOfUnit } from './format/unit.js';
export {
  builtInOf,
  definitionOf,
  directionOf,
  isBuiltIn,
  languageOf,
  watchLanguages,
} from './format/languages.js';
export { messages } from './format/messages.js';
export type { Messages } from './format/messages.js';
