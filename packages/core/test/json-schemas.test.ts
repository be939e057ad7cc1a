import { readdirSync, readFileSync } from 'node:fs';
import { findNonconformity, publish, type JsonSchema } from '@thidua/core';
import { scoreboardSchema, toJsonSchema } from '@thidua/core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exampleDirective } from '../src/testing/example-directive.js';
import { exampleDefinition } from '../src/testing/example.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): JsonSchema =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonSchema;

// Strict: an unknown keyword, or one that does nothing, is an error.
const oracle = new Ajv2020({ strict: true, strictTuples: false });
/** Read once: the oracle takes no name twice. */
const compiled = (json: JsonSchema) => oracle.getSchema(json.$id ?? '') ?? oracle.compile(json);
const schema = read('scoreboard.schema.json');
const scoreboard: unknown = JSON.parse(JSON.stringify(publish(exampleDefinition)));

/** The value with one place in it changed, for each place and each kind of change. */
function* damaged(value: unknown): Generator<{ place: string; value: unknown }> {
  const strange = [null, true, -1, 1.5, '', 'x', [], {}];
  for (const other of strange) yield { place: '', value: other };
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  for (const [key, part] of entries) {
    const rest = entries.filter(([name]) => name !== key);
    const rebuild = (changed: [string, unknown][]): unknown =>
      Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
    yield { place: `${key} left out`, value: rebuild(rest) };
    for (const { place, value: other } of damaged(part)) {
      const changed = entries.map(([name, item]): [string, unknown] =>
        name === key ? [name, other] : [name, item],
      );
      yield { place: `${key}/${place}`, value: rebuild(changed) };
    }
  }
}

/** Every field that a schema names, with its place. */
function fieldsOf(part: unknown, path = ''): { path: string; field: JsonSchema }[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]: [string, unknown]) => [
    ...(key === 'properties'
      ? Object.entries(inner as Record<string, JsonSchema>).flatMap(([name, field]) => [
          { path: `${path}/${name}`, field },
          ...fieldsOf(field, `${path}/${name}`),
        ])
      : fieldsOf(inner, `${path}/${key}`)),
  ]);
}

describe('the JSON Schemas', () => {
  it.each(files)('%s is JSON Schema 2020-12 to a strict reader', (file) => {
    const json = read(file);
    expect(json).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(oracle.validateSchema(json), oracle.errorsText()).toBe(true);
    expect(() => oracle.compile(json)).not.toThrow();
  });

  it.each(files)('%s has a name, and says of every field what it is', (file) => {
    const json = read(file);
    expect(json.$id).toBe(`urn:thidua:schema:${file.replace('.schema.json', '')}`);
    const fields = fieldsOf(json);
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(({ field }) => !field.description).map(({ path }) => path)).toEqual([]);
  });

  it('say what the code says', () => {
    expect(schema).toMatchObject(toJsonSchema(scoreboardSchema));
  });

  it('accept a published scoreboard', () => {
    const conforms = compiled(schema);
    expect(conforms(scoreboard), oracle.errorsText(conforms.errors)).toBe(true);
    expect(findNonconformity(schema, scoreboard)).toBeUndefined();
  });

  it('accept a directive, and refuse one without its translation note', () => {
    const conforms = compiled(read('directive.schema.json'));
    expect(conforms(exampleDirective), oracle.errorsText(conforms.errors)).toBe(true);
    expect(conforms({ ...exampleDirective, translation: undefined })).toBe(false);
  });

  it('are read by the small reader as by a complete one, whatever is damaged', () => {
    const conforms = compiled(schema);
    const cases = [...damaged(scoreboard)];
    const disagreements = cases.filter(
      ({ value }) => conforms(value) !== (findNonconformity(schema, value) === undefined),
    );
    expect(disagreements.map(({ place }) => place)).toEqual([]);
    expect(cases.filter(({ value }) => !conforms(value)).length).toBeGreaterThan(1000);
  });
});
