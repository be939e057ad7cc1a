import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as schemas from '../schema.js';
import { documentOf } from '../testing/document-of.js';
import { misuseOf } from '../testing/misuse-of.js';
import { findNonconformity, type JsonSchema } from './json-schema.js';
import { toJsonSchema } from './to-json-schema.js';

const all = Object.entries(schemas).flatMap(([name, schema]): [string, z.ZodMiniType][] =>
  '_zod' in schema ? [[name, schema as z.ZodMiniType]] : [],
);

/** Whatever may stand in the wrong place: right somewhere, or nowhere. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, true, -1, 0, 0.5, 1.5, 11, 1e16, '', 'x', 'constructor', '__proto__', '2023-06-11'],
    ...['2023-02-31', 'nonsense', [], {}, [1], { missing: 'no-data' }, { vi: 'a', en: 'a' }],
    ...[{ policy: 'nonsense' }, { kind: 'survey' }, { kind: 'compare' }, '2023', 'official'],
  ),
);
const damage = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'add'),
  key: fc.constantFrom('valeu', 'extra', 'id', 'kind', 'constructor', 'toString'),
  value: strange,
});

/** Every place that holds others, with the keys there. */
function* placesOf(value: unknown): Generator<[holder: Record<string, unknown>, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesOf(part);
  }
}

type Damage = typeof damage extends fc.Arbitrary<infer Each> ? Each : never;

/** A copy of a document with some of its places damaged. */
function damaged(document: unknown, damages: readonly Damage[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const { at, kind, key, value } of damages) {
    const places = [...placesOf(copy)];
    const [holder, name] = places[at % Math.max(1, places.length)] ?? [];
    if (!holder || name === undefined) return value;
    if (kind === 'replace') holder[name] = structuredClone(value);
    else if (kind === 'add' && !Array.isArray(holder)) holder[key] = structuredClone(value);
    else if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
  }
  return copy;
}

const oracle = new Ajv2020({ strict: false });

describe('every JSON Schema of this package', { timeout: 60_000 }, () => {
  it('is looked at here', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all)('is read by findNonconformity as by ajv and as by zod: %s', (_, zodSchema) => {
    const json = toJsonSchema(zodSchema);
    const conforms = oracle.compile(json);
    let [right, wrong] = [0, 0];
    fc.assert(
      fc.property(documentOf(json), fc.array(damage, { maxLength: 2 }), (document, damages) => {
        const value = damaged(document, damages);
        const isRight = findNonconformity(json, value) === undefined;
        expect(isRight).toBe(conforms(value));
        // What only the calendar can tell is beyond a schema.
        const issues = z.safeParse(zodSchema, value).error?.issues ?? [];
        const isShape = JSON.stringify(issues).includes('no-such-date') || issues.length > 0;
        if (!isRight) expect(isShape).toBe(true);
        if (isRight) right += 1;
        else wrong += 1;
      }),
      { numRuns: 150 },
    );
    expect(right).toBeGreaterThan(5);
    expect(wrong).toBeGreaterThan(5);
  });

  it('refuses a scheme with a policy that there is not, and accepts an enumerated object', () => {
    const json = toJsonSchema(schemas.schemeSchema);
    fc.assert(
      fc.property(documentOf(json), (document) => {
        const missing = { policy: 'nonsense' };
        expect(findNonconformity(json, { ...(document as object), missing })).toBeDefined();
      }),
      { numRuns: 20 },
    );
  });
});

describe('findNonconformity', () => {
  it.each<[JsonSchema, unknown, boolean]>([
    [{ type: ['string', 'null'] }, null, true],
    [{ type: ['string', 'null'] }, 1, false],
    [{ const: { a: 1, b: [2] } }, { b: [2], a: 1 }, true],
    [{ const: { a: 1 } }, { a: 1, b: 2 }, false],
    [{ const: null }, null, true],
    [{ enum: [{ a: 1 }, [1]] }, [1], true],
    [{ enum: [{ a: 1 }, [1]] }, { 0: 1 }, false],
    [{ oneOf: [{ type: 'number' }, { minimum: 5 }] }, 6, false],
    [{ oneOf: [{ type: 'number' }, { minimum: 5 }] }, 4, true],
    [{ $ref: '#/$defs/a', minimum: 5, $defs: { a: { type: 'number' } } }, 4, false],
    [{ anyOf: [{ type: 'number' }, { type: 'string' }], minLength: 2 }, 'a', false],
    [{ properties: { a: { type: 'number' } }, additionalProperties: false }, { b: 1 }, false],
    [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, false],
    [{ prefixItems: [{}], items: false }, [1, 2], false],
    [{ maxLength: 1 }, '😀', true],
  ])('reads %j on %j as ajv does: %s', (schema, value, isRight) => {
    expect(findNonconformity(schema, value) === undefined).toBe(isRight);
    expect(oracle.validate(schema, value)).toBe(isRight);
  });

  it.each<[string, object]>([
    ['a keyword that it does not read', { multipleOf: 2 }],
    ['one inside', { properties: { a: { not: {} } } }],
    ['a reference to nothing', { $ref: '#/$defs/gone' }],
    ['a reference to what every object has', { $ref: '#/$defs/constructor', $defs: {} }],
    ['a reference elsewhere', { $ref: 'https://example.org/other' }],
  ])('throws rather than pass over %s', (_, schema) => {
    expect(misuseOf(() => findNonconformity(schema as JsonSchema, { a: 1 }))).toBe('not-a-schema');
  });

  describe('where something was put into the prototype of all objects', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const keys = ['enum', 'pattern', 'anyOf', 'code', 'type', 'const', 'minimum', '$ref', 'items'];
    afterEach(() => {
      for (const key of keys) Reflect.deleteProperty(polluted, key);
    });

    it.each(keys)('reads on as before: %s', (key) => {
      const schema: JsonSchema = {
        ...{ type: 'object', required: ['id'], additionalProperties: false },
        properties: { id: { type: 'string', minLength: 1 }, score: { anyOf: [{ minimum: 1 }] } },
      };
      const wrong = findNonconformity(schema, { id: '' });
      polluted[key] = key === 'minimum' ? 99 : 'polluted';
      expect(findNonconformity(schema, { id: 'a', score: 2 })).toBeUndefined();
      expect(findNonconformity(schema, { id: '' })).toEqual(wrong);
      expect(findNonconformity(schema, {})).toMatchObject({ code: 'missing-value', path: ['id'] });
    });
  });
});
