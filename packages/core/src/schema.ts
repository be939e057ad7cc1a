// Schemas and parse functions, which need zod; the engine (`.`) does not. Names are stable: from
// version 1 on, they change only with a major version.

// Files from outside → model, or every issue at once
export { parseLocalities } from './parse/localities.js';
export { parseUnits } from './parse/units.js';
export { parseDirective } from './parse/directive.js';
export { toJsonSchema } from './parse/to-json-schema.js';
export { parseScoreboard } from './parse/scoreboard.js';
export { parseReport } from './parse/report.js';
export { checkReport } from './parse/check-report.js';
export { parseScheme } from './parse/scheme.js';

// What readers of other files ask, so that they need no rules of their own
export { nearest } from './parse/nearest.js';
export { inputsOf, readsOf } from './parse/report-issues.js';

// Schemas of the files that parse functions read
export { scoreboardSchema } from './model/board/scoreboard.js';
export { schemeSchema } from './model/scheme/scheme.js';
export { reportSchema } from './model/report/report.js';
export { directiveSchema } from './model/directive/directive.js';
export { localitySchema } from './model/register/locality.js';
export type { ReportContext } from './parse/report-issues.js';

// Schemas of what content packages hold
export { administrativeEventSchema } from './model/register/administrative-event.js';
export { agencySchema } from './model/register/agency.js';
export { blocSchema } from './model/register/bloc.js';
export { boardSchema } from './model/board/board.js';
export { figureSchema } from './model/value/figure.js';
export { heldTitleSchema } from './model/report/history.js';
export { indexSeriesSchema } from './model/directive/index-series.js';
export { localityProfileSchema } from './model/register/locality-profile.js';
export { milestoneSchema } from './model/directive/milestone.js';
export { recognitionSchema } from './model/register/recognition.js';
export { sourceSchema } from './model/value/source.js';
export { targetDefinitionSchema, targetSchema } from './model/board/target.js';

// Schemas of the parts of a scheme, for those who write one part by part
export {
  criterionSchema,
  groupSchema,
  adjustmentSchema,
  factSchema,
} from './model/scheme/criterion.js';
export { ruleSchema } from './model/scheme/rule.js';
export { conditionSchema } from './model/scheme/condition.js';
