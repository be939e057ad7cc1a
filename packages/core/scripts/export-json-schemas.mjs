// Writes the zod schemas as JSON Schema files beside the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as schema from '../dist/schema.js';
import { describeFields } from './describe-fields.mjs';

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
/** `index-series` → `IndexSeries`. */
const typeName = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

for (const [name, zodSchema] of Object.entries(published)) {
  const json = {
    // A name and no address: the files lie in this package, not on a server of ours.
    $id: `urn:thidua:schema:${name}`,
    title: name,
    ...describeFields(schema.toJsonSchema(zodSchema), typeName(name)),
  };
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(json, null, 2)}\n`);
}
