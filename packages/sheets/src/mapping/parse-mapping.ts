import type { Locale } from '@thidua/core';
import { mappingSchema, type Mapping } from './mapping.js';

/** What is wrong with a mapping, by its place in the JSON. */
export interface MappingIssue {
  path: readonly (string | number)[];
  message: string;
}

const words = {
  vi: (path: string) => `Tệp ánh xạ không đúng mẫu tại ${path || 'gốc'}`,
  en: (path: string) => `The mapping has the wrong form at ${path || 'its root'}`,
};

/**
 * Reads a mapping that was written to JSON and reviewed: the mapping, or every place that is wrong.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 * @example
 * parseMapping(JSON.parse(JSON.stringify(mapping))); // { ok: true, mapping }
 */
export function parseMapping(
  input: unknown,
  locale: Locale = 'vi',
): { ok: true; mapping: Mapping } | { ok: false; issues: MappingIssue[] } {
  const parsed = mappingSchema.safeParse(input);
  if (parsed.success) return { ok: true, mapping: parsed.data };
  const issues = parsed.error.issues.map(({ path }) => {
    const place = path.filter((key): key is string | number => typeof key !== 'symbol');
    return { path: place, message: words[locale](place.join('.')) };
  });
  return { ok: false, issues };
}
