// Writes the zod schemas as JSON Schema files beside the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as schema from '../dist/schema.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const published = {
  'administrative-event': schema.administrativeEventSchema,
  agency: schema.agencySchema,
  bloc: schema.blocSchema,
  board: schema.boardSchema,
  directive: schema.directiveSchema,
  figure: schema.figureSchema,
  'index-series': schema.indexSeriesSchema,
  locality: schema.localitySchema,
  'locality-profile': schema.localityProfileSchema,
  milestone: schema.milestoneSchema,
  recognition: schema.recognitionSchema,
  report: schema.reportSchema,
  scheme: schema.schemeSchema,
  scoreboard: schema.scoreboardSchema,
  target: schema.targetSchema,
};

mkdirSync(folder, { recursive: true });
for (const [name, zodSchema] of Object.entries(published)) {
  const json = { title: name, ...schema.toJsonSchema(zodSchema) };
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(json, null, 2)}\n`);
}
