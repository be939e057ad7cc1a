import { MisuseError } from '../errors/misuse-error.js';
import type { IssueCode, IssueData } from './issue.js';

/** The part of JSON Schema 2020-12 that the schemas of this package use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema | boolean;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

/** Keywords that are read; the first ones only by people. */
const keywords =
  '$schema $id title description examples $defs $ref type const enum anyOf oneOf properties required propertyNames additionalProperties items prefixItems minItems maxItems pattern minLength maxLength minimum exclusiveMinimum maximum'.split(
    ' ',
  );

/** The dialect whose keywords these are. */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A reference to a definition by its plain name, which needs no decoding. */
const reference = /^#\/\$defs\/([^/~%]+)$/;

/** Schemas whose keywords were checked, with the pattern of each. */
const read = new WeakMap<object, RegExp>();

const refuse = (what: string): never => {
  throw new MisuseError('not-a-schema', what, 'Give a JSON Schema of this package.');
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Only own properties: every object inherits a `constructor`. */
const own = <Held extends object, Key extends keyof Held>(held: Held, key: Key) =>
  Object.hasOwn(held, key) ? held[key] : undefined;

/** Whether two JSON values are equal; the order of keys does not matter. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object(left) !== left || typeOf(left) !== typeOf(right)) return left === right;
  const [some, others] = [left, right] as Record<string, unknown>[];
  const keys = Object.keys(some as object);
  return (
    keys.length === Object.keys(others as object).length &&
    keys.every((key) => Object.hasOwn(others as object, key) && isSame(some?.[key], others?.[key]))
  );
}

/**
 * Finds the first place where a value does not conform to one of this package's JSON Schemas, in
 * about a kilobyte and without `eval`: for pages that receive a scoreboard and should not ship a
 * schema library. Only own properties count, of schemas and of values; a key whose value is
 * `undefined` counts as absent.
 *
 * For every issue at once, and for what a schema cannot express (dates of the calendar, codes,
 * ranks), use `parseScoreboard` of `@thidua/core/schema`.
 *
 * @param path where `value` is; empty where not given
 * @param root the schema that holds the `$defs`; `schema` itself where not given
 * @returns the first issue, or `undefined` when the value conforms
 * @throws MisuseError `not-a-schema` for an unsupported keyword, another dialect, or a dangling
 *   `$ref`: ignoring it would accept what the schema refuses
 * @example
 * findNonconformity({ type: 'object', required: ['id'] }, {});
 * // { code: 'missing-value', path: ['id'], received: undefined }
 */
export function findNonconformity(
  schema: JsonSchema | boolean,
  value: unknown,
  path: readonly (string | number)[] = [],
  root: JsonSchema | boolean = schema,
): IssueData | undefined {
  const fail = (code: IssueCode, expected?: string): IssueData => ({
    code,
    path,
    received: value,
    ...(expected !== undefined && { expected }),
  });
  if (schema === true) return undefined;
  if (!schema) return fail(value === undefined ? 'missing-value' : 'unknown-key');
  if (!read.has(schema)) {
    const unknown = Object.keys(schema).find((key) => !keywords.includes(key));
    if (unknown !== undefined) refuse(unknown);
    // Other drafts mean something else by the same words; an address inside moves what is referred to.
    if (!(own(schema, '$schema') ?? dialect).startsWith(dialect)) refuse('$schema');
    if (typeof (own(schema, 'exclusiveMinimum') ?? 0) !== 'number') refuse('exclusiveMinimum');
    if (schema !== root && Object.hasOwn(schema, '$id')) refuse('$id');
    read.set(schema, new RegExp(own(schema, 'pattern') ?? '', 'u'));
  }
  const rule = <Keyword extends keyof JsonSchema>(key: Keyword) => own(schema, key);
  const on = (part: JsonSchema | boolean, item: unknown, key: string) =>
    part === true ? undefined : findNonconformity(part, item, [...path, key], root);

  const ref = rule('$ref');
  if (ref !== undefined) {
    const definitions = own(root as JsonSchema, '$defs') ?? {};
    const [, name = ''] = reference.exec(ref) ?? [];
    const definition = ref === '#' ? root : own(definitions, name);
    const found = findNonconformity(definition ?? refuse(ref), value, path, root);
    if (found) return found;
  }
  const type = rule('type') ?? [];
  const isOfType = (each: string): boolean =>
    each === 'integer'
      ? Number.isInteger(value)
      : typeOf(value) === each && (each !== 'number' || Number.isFinite(value));
  const isWrong = typeof type === 'string' ? !isOfType(type) : type[0] && !type.some(isOfType);
  if (isWrong) return fail('wrong-type', String(type).replaceAll(',', ', '));
  for (const allowed of [Object.hasOwn(schema, 'const') && [schema.const], rule('enum')]) {
    if (allowed && allowed.every((each) => !isSame(each, value))) {
      return fail('not-allowed', allowed.join(', '));
    }
  }
  const oneOf = rule('oneOf');
  for (const options of [rule('anyOf'), oneOf]) {
    if (!options) continue;
    const issues = options.flatMap((option) => findNonconformity(option, value, path, root) ?? []);
    const fitting = options.length - issues.length;
    if (options === oneOf && fitting > 1) return fail('not-allowed');
    // The option that matches furthest is most likely the intended one, but not one of another
    // kind.
    const depth = (issue: IssueData): number =>
      issue.path.length - (issue.code === 'not-allowed' ? 0.5 : 0);
    if (fitting === 0) return issues.sort((left, right) => depth(right) - depth(left))[0];
  }
  const isNumber = typeof value === 'number';
  const isText = typeof value === 'string';
  const isList = Array.isArray(value);
  const size = isNumber ? value : isText ? [...value].length : isList ? value.length : NaN;
  const least = rule(isNumber ? 'minimum' : isText ? 'minLength' : 'minItems');
  const most = rule(isNumber ? 'maximum' : isText ? 'maxLength' : 'maxItems');
  const above = rule('exclusiveMinimum');
  if (size < (least ?? NaN)) {
    return isNumber ? fail('out-of-range', `≥ ${least}`) : fail('missing-value');
  }
  if (isNumber && size <= (above ?? NaN)) return fail('out-of-range', `> ${above}`);
  if (size > (most ?? NaN)) return fail('out-of-range', `≤ ${most}`);
  if (isText && !read.get(schema)?.test(value)) {
    return fail('wrong-format', String(rule('examples')?.[0] ?? rule('pattern')));
  }
  if (isList) {
    const [first, rest = true] = [rule('prefixItems'), rule('items')];
    for (const [index, item] of value.entries()) {
      const part = first?.[index] ?? rest;
      const found = findNonconformity(part, item, [...path, index], root);
      if (found) return found;
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of rule('required') ?? []) {
      if (own(value, key as never) === undefined) return on(false, undefined, key);
    }
    const [parts, names, rest] = [
      rule('properties') ?? {},
      rule('propertyNames') ?? true,
      rule('additionalProperties'),
    ];
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      const part = own(parts, key) ?? rest ?? true;
      const found = on(names, key, key) ?? on(part, item, key);
      if (found) return found;
    }
  }
  return undefined;
}
