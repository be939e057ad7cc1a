// Schemas and parse functions. Everything here needs zod; the engine (`.`) does not.
export { administrativeEventSchema } from './model/administrative-event.js';
export { agencySchema } from './model/agency.js';
export { blocSchema } from './model/bloc.js';
export { boardSchema } from './model/board.js';
export { civilDateSchema, partialDateSchema } from './model/date.js';
export { figureSchema } from './model/figure.js';
export { indexSeriesSchema } from './model/index-series.js';
export { localitySchema } from './model/locality.js';
export { localityProfileSchema } from './model/locality-profile.js';
export { milestoneSchema } from './model/milestone.js';
export { recognitionSchema } from './model/recognition.js';
export { scoreboardSchema } from './model/scoreboard.js';
export { sourceSchema } from './model/source.js';
export { targetDefinitionSchema, targetSchema } from './model/target.js';
export { toJsonSchema } from './parse/to-json-schema.js';
export { parseScoreboard } from './parse/scoreboard.js';
