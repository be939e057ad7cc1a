import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as schemas from '../schema.js';
import { documentOf } from '../testing/document-of.js';
import { misuseOf } from '../testing/misuse-of.js';
import { findNonconformity, type JsonSchema } from '../issues/json-schema.js';
import { toJsonSchema } from './to-json-schema.js';

const all = Object.entries(schemas).flatMap(([name, schema]): [string, z.ZodMiniType][] =>
  '_zod' in schema ? [[name, schema as z.ZodMiniType]] : [],
);

/** Whatever may stand in the wrong place: right somewhere, or nowhere. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    0.5,
    1.5,
    11,
    1e16,
    '',
    'x',
    'constructor',
    '__proto__',
    '2023-06-11',
    '2023-02-31',
    'nonsense',
    [],
    {},
    [1],
    { missing: 'no-data' },
    { vi: 'a', en: 'a' },
    { policy: 'nonsense' },
    { kind: 'survey' },
    { kind: 'compare' },
    '2023',
    'official',
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

/** Few values, so that schemas meet those that they ask for. */
const smallValue = fc
  .oneof(
    fc.constantFrom<unknown>(0, 1, 2, -1, 0.5, 'a', 'ab', '', true, null, '😀'),
    fc.array(fc.constantFrom<unknown>(0, 'a', []), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.constantFrom<unknown>(0, 'a', {})),
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

const oracle = new Ajv2020({ strict: false });

describe('every JSON Schema of this package', { timeout: 60_000 }, () => {
  it('is looked at here', () => {
    expect(all.length).toBeGreaterThan(20);
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

/** Schemas of any of the keywords that are read, three at a time, some inside others. */
const anySchema = fc.letrec((inside) => {
  const count = fc.constantFrom(0, 1, 2);
  const some = (part: fc.Arbitrary<unknown>) => fc.array(part, { minLength: 1, maxLength: 3 });
  const types = fc.constantFrom('string', 'number', 'integer', 'object', 'array', 'null');
  const names = fc.constantFrom('a', 'b', 'constructor');
  // Where both have a key `constructor`, ajv takes equal objects for different ones.
  const constant = smallValue.filter((value) => !JSON.stringify(value).includes('constructor'));
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1 })),
    const: constant,
    enum: some(constant),
    anyOf: some(inside('schema')),
    oneOf: some(inside('schema')),
    properties: fc.dictionary(names, inside('schema')),
    required: fc.uniqueArray(names),
    propertyNames: inside('schema'),
    additionalProperties: inside('schema'),
    items: inside('schema'),
    prefixItems: some(inside('schema')),
    minItems: count,
    maxItems: count,
    minLength: count,
    maxLength: count,
    minimum: count,
    exclusiveMinimum: count,
    maximum: count,
    pattern: fc.constantFrom('^a', 'b$'),
    $ref: fc.constant('#/$defs/named'),
  };
  const chosen = fc.subarray(Object.keys(keywords), { maxLength: 3 }).chain((keys) => {
    const parts = keys.map((key) => [key, keywords[key] as fc.Arbitrary<unknown>]);
    return fc.record(Object.fromEntries(parts) as typeof keywords);
  });
  return { schema: fc.oneof({ maxDepth: 3 }, fc.boolean(), chosen), chosen };
});

describe('findNonconformity', () => {
  it('reads schemas of every keyword, whoever wrote them, as ajv does', { timeout: 60_000 }, () => {
    const judge = new Ajv2020({ strict: false, validateSchema: false, ownProperties: true });
    const named = { $defs: { named: { type: ['string', 'array'], maxLength: 1, maxItems: 1 } } };
    const verdicts = { true: 0, false: 0 };
    const both = fc.tuple(anySchema.chosen, fc.array(smallValue, { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(both, ([chosen, values]) => {
        const schema = { ...(chosen as JsonSchema), ...named };
        const conforms = judge.compile(schema);
        for (const value of values) {
          const isRight = conforms(value);
          expect(findNonconformity(schema, value) === undefined).toBe(isRight);
          verdicts[`${isRight}`] += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(verdicts.true).toBeGreaterThan(100);
    expect(verdicts.false).toBeGreaterThan(100);
  });

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
    [{ const: 1, enum: [2] }, 1, false],
    [{ propertyNames: false }, { a: 1 }, false],
    [{ propertyNames: false }, {}, true],
    [{ propertyNames: true }, { a: 1 }, true],
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
    ['a file of the name of a definition', { $ref: 'a', $defs: { a: {} } }],
    ['a place that is not a definition', { $ref: '/$defs/a', $defs: { a: {} } }],
    ['a name that is written encoded', { $ref: '#/$defs/a%25', $defs: { 'a%25': {} } }],
    ['a schema of another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }],
    ['a limit as an older draft has it', { minimum: 1, exclusiveMinimum: true }],
    [
      'an address that moves its references',
      { properties: { a: { $id: 'https://example.org/' } } },
    ],
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
        type: 'object',
        required: ['id'],
        additionalProperties: false,
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
