// Schemas and parse functions. Everything here needs zod; the engine (`.`) does not.
export { administrativeEventSchema } from './model/register/administrative-event.js';
export { agencySchema } from './model/register/agency.js';
export { blocSchema } from './model/register/bloc.js';
export { boardSchema } from './model/board/board.js';
export { civilDateSchema, partialDateSchema } from './model/value/date.js';
export { citedDocumentSchema } from './model/directive/cited-document.js';
export { commemorationSchema } from './model/directive/commemoration.js';
export { directiveItemSchema } from './model/directive/directive-item.js';
export { directiveTargetSchema } from './model/directive/directive-target.js';
export { directiveSchema } from './model/directive/directive.js';
export { dutySchema } from './model/directive/duty.js';
export { emulationContentSchema } from './model/directive/emulation-content.js';
export { figureSchema } from './model/value/figure.js';
export { indexDefinitionSchema } from './model/directive/index-definition.js';
export { informationSystemSchema } from './model/directive/information-system.js';
export { indexSeriesSchema } from './model/directive/index-series.js';
export { localitySchema } from './model/register/locality.js';
export { localityProfileSchema } from './model/register/locality-profile.js';
export { milestoneSchema } from './model/board/milestone.js';
export { movementSchema } from './model/directive/movement.js';
export { organisationSchema } from './model/register/organisation.js';
export { partnerSchema } from './model/directive/partner.js';
export { recipientSchema } from './model/directive/recipient.js';
export { relationSchema } from './model/directive/relation.js';
export { recognitionSchema } from './model/register/recognition.js';
export { scoreboardSchema, strictScoreboardSchema } from './model/board/scoreboard.js';
export { sourceSchema } from './model/value/source.js';
export { stepSchema } from './model/directive/step.js';
export { targetDefinitionSchema, targetSchema } from './model/board/target.js';
export { taskSchema } from './model/directive/task.js';
export { parseLocalities } from './parse/localities.js';
export { parseDirective } from './parse/directive.js';
export { toJsonSchema } from './parse/to-json-schema.js';
export { parseScoreboard } from './parse/scoreboard.js';
export { awardSchema, proposalSchema, voteSchema } from './model/board/award.js';
export { conditionSchema } from './model/scheme/condition.js';
export {
  adjustmentSchema,
  criterionSchema,
  factSchema,
  groupSchema,
} from './model/scheme/criterion.js';
export { heldTitleSchema } from './model/report/history.js';
export { reportEntrySchema, reportSchema } from './model/report/report.js';
export { ruleSchema } from './model/scheme/rule.js';
export { schemeSchema } from './model/scheme/scheme.js';
export { parseReport } from './parse/report.js';
export type { ReportContext } from './parse/report-issues.js';
export { parseScheme } from './parse/scheme.js';
