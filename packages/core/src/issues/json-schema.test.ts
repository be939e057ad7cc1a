import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { scoreboardSchema } from '../model/board/scoreboard.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { findNonconformity, type JsonSchema } from './json-schema.js';
import { toJsonSchema } from '../parse/to-json-schema.js';

const schema = toJsonSchema(scoreboardSchema);
const text = JSON.stringify(publish(exampleDefinition));
const valid = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const issueOf = (change: object) => findNonconformity(schema, { ...valid(), ...change });
const codeOf = (part: JsonSchema, value: unknown): string | undefined =>
  findNonconformity(part, value)?.code;

describe('findNonconformity on a scoreboard', () => {
  it('finds nothing wrong with a published scoreboard', () => {
    expect(findNonconformity(schema, valid())).toBeUndefined();
    expect(findNonconformity(schema, publish(exampleDefinition))).toBeUndefined();
  });

  it('names the place, the value and what was expected', () => {
    expect(issueOf({ asOf: '11/6/2023' })).toEqual({
      code: 'wrong-format',
      path: ['asOf'],
      received: '11/6/2023',
      expected: '2023-06-11',
    });
    expect(issueOf({ status: 'secret' })).toEqual({
      code: 'not-allowed',
      path: ['status'],
      received: 'secret',
      expected: 'official, provisional, illustrative',
    });
    expect(issueOf({ blocs: {} })).toMatchObject({ code: 'wrong-type', expected: 'array' });
    expect(issueOf({ id: '' })).toEqual({ code: 'missing-value', path: ['id'], received: '' });
    expect(issueOf({ boards: undefined })).toEqual({
      code: 'missing-value',
      path: ['boards'],
      received: undefined,
    });
  });

  it('points at the reason inside a missing score, not at the missing number', () => {
    const scoreboard = valid() as { boards: { rows: { score: unknown }[] }[] };
    const row = scoreboard.boards[0]?.rows[1];
    if (row) row.score = { missing: 'forgotten' };
    expect(findNonconformity(schema, scoreboard)).toMatchObject({
      code: 'not-allowed',
      path: ['boards', 0, 'rows', 1, 'score', 'missing'],
      received: 'forgotten',
    });
  });

  it('refuses a link that could run something', () => {
    const source = { title: { vi: 'a', en: 'a' }, url: 'javascript:alert(1)' };
    expect(issueOf({ source })).toMatchObject({
      code: 'wrong-format',
      path: ['source', 'url'],
      expected: 'https://example.org/chi-thi',
    });
  });

  it('ignores unknown keys, however deep or strangely named', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    expect(issueOf({ deep, constructor: 1, toString: 2, hasOwnProperty: null })).toBeUndefined();
    const hostile: unknown = JSON.parse(`{"__proto__":{"id":5},${text.slice(1)}`);
    expect(findNonconformity(schema, hostile)).toBeUndefined();
  });

  it('checks values under keys that every object has', () => {
    for (const key of ['constructor', 'toString', 'valueOf', '__proto__']) {
      const scoreboard = JSON.parse(text.replace('"trees":120', `"${key}":"many"`)) as unknown;
      expect(findNonconformity(schema, scoreboard)).toMatchObject({
        code: 'wrong-type',
        path: ['boards', 0, 'rows', 2, 'values', key],
        received: 'many',
      });
    }
  });

  it('does not take inherited keys for given ones', () => {
    expect(findNonconformity(schema, Object.create(valid()) as unknown)).toMatchObject({
      code: 'missing-value',
    });
  });

  it('takes neither rules nor values from what a script gave to every object', () => {
    const names = [
      'enum',
      'const',
      'pattern',
      'anyOf',
      'oneOf',
      'required',
      'items',
      '$ref',
      'code',
    ];
    const wrong = { ...valid(), status: 'secret' };
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const right = valid();
    const found = names.map((name) => {
      prototype[name] = () => 1;
      try {
        return [findNonconformity(schema, right), findNonconformity(schema, wrong)?.path];
      } finally {
        Reflect.deleteProperty(prototype, name);
      }
    });
    expect(found).toEqual(names.map(() => [undefined, ['status']]));
  });

  it('goes through a huge list', () => {
    const board = (valid()['boards'] as { rows: unknown[] }[])[0];
    const rows = Array.from({ length: 20_000 }, () => board?.rows[0]);
    expect(issueOf({ boards: [{ ...board, rows }] })).toBeUndefined();
    expect(issueOf({ boards: [{ ...board, rows: [...rows, null] }] })).toMatchObject({
      path: ['boards', 0, 'rows', 20_000],
    });
  });
});

describe('findNonconformity on single keywords', () => {
  it.each<[JsonSchema, unknown, string | undefined]>([
    [{ type: 'integer' }, 1, undefined],
    [{ type: 'integer' }, 1.5, 'wrong-type'],
    [{ type: 'number' }, NaN, 'wrong-type'],
    [{ type: 'number' }, Infinity, 'wrong-type'],
    [{ type: 'number' }, '1', 'wrong-type'],
    [{ type: 'object' }, [], 'wrong-type'],
    [{ type: 'object' }, null, 'wrong-type'],
    [{ type: 'boolean' }, false, undefined],
    [{ minimum: 1 }, 0, 'out-of-range'],
    [{ minimum: 1 }, 1, undefined],
    [{ exclusiveMinimum: 0 }, 0, 'out-of-range'],
    [{ exclusiveMinimum: 0 }, 0.1, undefined],
    [{ maximum: 10 }, 11, 'out-of-range'],
    [{ maximum: 10 }, 10, undefined],
    [{ minLength: 1 }, '', 'missing-value'],
    [{ pattern: '^a+$' }, 'aa', undefined],
    [{ pattern: '^a+$' }, 'ab', 'wrong-format'],
    [{ minItems: 2 }, [1], 'missing-value'],
    [{ maxItems: 2 }, [1, 2, 3], 'out-of-range'],
    [{ maxItems: 2 }, [1, 2], undefined],
    [{ prefixItems: [{ type: 'number' }, { type: 'string' }] }, [1, 'a'], undefined],
    [{ prefixItems: [{ type: 'number' }, { type: 'string' }] }, [1, 2], 'wrong-type'],
    [{ prefixItems: [{}], items: { type: 'string' } }, [1, 2], 'wrong-type'],
    [{ items: { type: 'number' } }, [undefined], 'wrong-type'],
    [{ additionalProperties: { type: 'number' } }, { a: 'x' }, 'wrong-type'],
    [{ anyOf: [{ type: 'number' }, { type: 'string' }] }, 'x', undefined],
    [{ anyOf: [{ type: 'number' }, { type: 'string' }] }, null, 'wrong-type'],
    [{ $ref: '#/$defs/a', $defs: { a: { type: 'number' } } }, 'x', 'wrong-type'],
    [{}, null, undefined],
  ])('%j on %j: %s', (part, value, code) => {
    expect(codeOf(part, value)).toBe(code);
  });

  it('shows the pattern only where the schema gives no example', () => {
    expect(findNonconformity({ pattern: '^a$' }, 'b')?.expected).toBe('^a$');
    expect(findNonconformity({ pattern: '^a$', examples: ['a'] }, 'b')?.expected).toBe('a');
  });
});

describe('laws', () => {
  type Path = (string | number)[];

  /** Every place of a JSON value, the root left out. */
  function placesOf(value: unknown, path: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = Object.entries(value).flatMap(([key, item]) =>
      placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
    );
    return path.length > 0 ? [path, ...inner] : inner;
  }
  const places = placesOf(valid());

  /** The holder of a place, and its last step. */
  function holderOf(
    root: unknown,
    path: Path,
  ): [Record<string | number, unknown>, string | number] {
    const holder = path
      .slice(0, -1)
      .reduce((value, key) => (value as Record<string | number, unknown>)[key], root);
    return [holder as Record<string | number, unknown>, path.at(-1) ?? ''];
  }

  const value = fc.oneof(
    fc.jsonValue(),
    // Values that are right somewhere: strange ones are refused too easily.
    fc.constantFrom<unknown>(
      '2023-06-11',
      '2023-02-31',
      '2023',
      'official',
      'missing',
      { missing: 'no-data' },
      { missing: 'lost' },
      [1, 2],
      [1, 2, 3],
      { vi: 'a', en: 'a' },
      0,
      1,
      -1,
      0.5,
      11,
      '',
      true,
    ),
  );
  const mutation = fc.record({
    path: fc.constantFrom(...places),
    kind: fc.constantFrom('replace', 'delete', 'add'),
    value,
    key: fc.oneof(fc.string(), fc.constantFrom('interval', 'grade', 'change', 'unranked', 'tile')),
  });

  function mutated(
    mutations: readonly (typeof mutation extends fc.Arbitrary<infer M> ? M : never)[],
  ) {
    const scoreboard = valid();
    for (const { path, kind, value: shared, key } of mutations) {
      const given = structuredClone(shared);
      try {
        const [holder, last] = holderOf(scoreboard, path);
        if (kind === 'replace') holder[last] = given;
        else if (kind === 'delete') {
          if (Array.isArray(holder)) holder.splice(Number(last), 1);
          else Reflect.deleteProperty(holder, last);
        } else if (key !== '__proto__') (holder[last] as Record<string, unknown>)[key] = given;
      } catch {
        // An earlier mutation took this place away, or it holds no keys.
      }
    }
    return JSON.parse(JSON.stringify(scoreboard)) as unknown;
  }

  it('finds an issue exactly when zod does, but for days that the calendar does not have', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const scoreboard = mutated(mutations);
        const parsed = z.safeParse(scoreboardSchema, scoreboard);
        const issues = parsed.error?.issues ?? [];
        const beyondSchema = issues.filter((issue) => issue.code === 'custom');
        const found = findNonconformity(schema, scoreboard);
        if (issues.length > beyondSchema.length) refused += 1;
        expect(found !== undefined).toBe(issues.length > beyondSchema.length);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(80);
  });

  it('answers to any JSON value without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(findNonconformity(schema, any)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
