import type { IssueCode, IssueData } from './issue.js';

/** The part of JSON Schema 2020-12 that the schemas of this package use. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  anyOf?: JsonSchema[];
  /** Of the options of this package's schemas one value never fits two: read as `anyOf`. */
  oneOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  examples?: unknown[];
  minLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

type Mismatch = readonly [code: IssueCode, expected?: string];

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeOf(value) === type && (type !== 'number' || Number.isFinite(value));
}

function numberMismatch(schema: JsonSchema, value: number): Mismatch | undefined {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = schema;
  if (value < minimum) return ['out-of-range', `≥ ${minimum}`];
  if (value <= exclusiveMinimum) return ['out-of-range', `> ${exclusiveMinimum}`];
  return value > maximum ? ['out-of-range', `≤ ${maximum}`] : undefined;
}

/** What is wrong with a value by itself, whatever is inside it. */
function mismatchOf(schema: JsonSchema, value: unknown): Mismatch | undefined {
  const { type, pattern, minLength = 0, minItems = 0, maxItems = Infinity } = schema;
  if (type && !isOfType(value, type)) return ['wrong-type', type];
  if ('const' in schema && schema.const !== value) return ['not-allowed', String(schema.const)];
  if (schema.enum && !schema.enum.includes(value)) return ['not-allowed', schema.enum.join(', ')];
  if (typeof value === 'number') return numberMismatch(schema, value);
  if (typeof value === 'string') {
    if (value.length < minLength) return ['missing-value'];
    return pattern === undefined || new RegExp(pattern).test(value)
      ? undefined
      : ['wrong-format', String(schema.examples?.[0] ?? pattern)];
  }
  if (!Array.isArray(value)) return undefined;
  if (value.length < minItems) return ['missing-value'];
  return value.length > maxItems ? ['out-of-range', `≤ ${maxItems}`] : undefined;
}

/**
 * Finds the first place where a value does not conform to one of this package's JSON Schemas, in
 * less than a kilobyte and without `eval`: for pages that receive a scoreboard and should not ship
 * a schema library. Keys that the schema does not name are not looked into; a key whose value is
 * `undefined` counts as absent.
 *
 * For every issue at once, and for what a schema cannot say (dates of the calendar, codes, ranks),
 * use `parseScoreboard` of `@thidua/core/schema`.
 *
 * @param path where `value` is; empty where not given
 * @param root the schema that holds the `$defs`; `schema` itself where not given
 * @returns the first issue, or `undefined` when the value conforms
 * @example
 * findNonconformity({ type: 'object', required: ['id'] }, {});
 * // { code: 'missing-value', path: ['id'], received: undefined }
 */
export function findNonconformity(
  schema: JsonSchema,
  value: unknown,
  path: readonly (string | number)[] = [],
  root: JsonSchema = schema,
): IssueData | undefined {
  const {
    $ref,
    oneOf,
    anyOf = oneOf,
    properties = {},
    required = [],
    items,
    prefixItems = [],
  } = schema;
  if ($ref) {
    const definition = root.$defs?.[$ref.replace('#/$defs/', '')];
    return definition && findNonconformity(definition, value, path, root);
  }
  if (anyOf) {
    const issues: IssueData[] = [];
    for (const option of anyOf) {
      const issue = findNonconformity(option, value, path, root);
      if (!issue) return undefined;
      issues.push(issue);
    }
    // The option that fits furthest is most likely the one that was meant.
    return issues.sort((left, right) => right.path.length - left.path.length)[0];
  }
  const mismatch = mismatchOf(schema, value);
  if (mismatch) {
    const [code, expected] = mismatch;
    return { code, path, received: value, ...(expected !== undefined && { expected }) };
  }
  const inside = (part: JsonSchema | false | undefined, item: unknown, step: string | number) =>
    part ? findNonconformity(part, item, [...path, step], root) : undefined;

  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = inside(prefixItems[index] ?? items, item, index);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const known = new Map(Object.entries(value).filter(([, item]) => item !== undefined));
  for (const key of required) {
    if (!known.has(key))
      return { code: 'missing-value', path: [...path, key], received: undefined };
  }
  for (const [key, item] of known) {
    // Own keys only: `properties.constructor` is there without anyone having put it there.
    const part = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (part === false) return { code: 'unknown-key', path: [...path, key], received: key };
    const found = inside(part, item, key);
    if (found) return found;
  }
  return undefined;
}
