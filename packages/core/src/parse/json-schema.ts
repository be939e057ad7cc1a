import type { IssueData } from './issue.js';

/** The part of JSON Schema 2020-12 that the schemas of this package use. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | false;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeOf(value) === type && (type !== 'number' || Number.isFinite(value));
}

/**
 * Finds the first place where a value does not conform to one of this package's JSON Schemas, in a
 * few hundred bytes and without `eval`: for pages that receive a scoreboard and should not ship a
 * schema library. For every issue at once use `parseScoreboard` of `@thidua/core/schema`.
 *
 * @param root the schema that holds the `$defs`; `schema` itself where not given
 * @returns the first issue, or `undefined` when the value conforms
 */
export function findNonconformity(
  schema: JsonSchema,
  value: unknown,
  path: readonly (string | number)[] = [],
  root: JsonSchema = schema,
): IssueData | undefined {
  if (schema.$ref) {
    const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return definition && findNonconformity(definition, value, path, root);
  }
  const issue = (code: IssueData['code'], expected: string): IssueData => ({
    code,
    path,
    received: value,
    expected,
  });
  const { type, properties = {}, items, prefixItems, additionalProperties } = schema;
  if (schema.anyOf) {
    const issues = schema.anyOf.map((option) => findNonconformity(option, value, path, root));
    return issues.includes(undefined) ? undefined : issues[0];
  }
  if (type && !isOfType(value, type)) return issue('wrong-type', type);
  if (schema.enum && !schema.enum.includes(value)) return issue('not-allowed', String(schema.enum));
  if (typeof value === 'string') {
    const { pattern = '', minLength = 0 } = schema;
    return value.length >= minLength && new RegExp(pattern).test(value)
      ? undefined
      : issue('wrong-format', pattern);
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value >= minimum && value <= maximum
      ? undefined
      : issue('out-of-range', `${minimum}…${maximum}`);
  }
  if (typeof value !== 'object' || value === null) return undefined;

  for (const key of schema.required ?? []) {
    if (!(key in value)) {
      return { code: 'missing-value', path: [...path, key], received: undefined };
    }
  }
  if (prefixItems && (value as unknown[]).length < prefixItems.length) {
    return issue('missing-value', String(prefixItems.length));
  }
  for (const [key, item] of Object.entries(value)) {
    const inner = Array.isArray(value)
      ? (prefixItems?.[Number(key)] ?? items)
      : (properties[key] ?? additionalProperties);
    const step = Array.isArray(value) ? Number(key) : key;
    const found = inner && findNonconformity(inner, item, [...path, step], root);
    if (found) return found;
  }
  return undefined;
}
