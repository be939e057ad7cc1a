import { describe, expect, it } from 'vitest';
import { findNonconformity } from '../../issues/json-schema.js';
import { parseLocalities } from '../../parse/localities.js';
import { parseScheme } from '../../parse/scheme.js';
import { toJsonSchema } from '../../parse/to-json-schema.js';
import { schemeOf, unitsNamed } from '../../testing/small-scheme.js';
import { textSchema } from './text.js';

/** Spaces, and what prints nothing at all. */
const blanks = [
  ['nothing', ''],
  ['spaces', '  \t\n'],
  ['a no-break space', '\u00a0'],
  ['an ideographic space', '\u3000'],
  ['a zero-width space', '\u200b'],
  ['joiners', '\u200c\u200d'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['marks of direction', '\u200e\u200f\u202a\u202e\u2066\u2069\u061c'],
  ['fillers', '\u3164\uffa0\u115f\u2800'],
  ['a variation selector', '\ufe0f'],
  ['control characters', '\u0000\u0085'],
  ['tags beyond the basic plane', '\u{e0041}'],
] as const;

const scheme = schemeOf([{ rule: { kind: 'survey' } }]);
const codesOf = (issues: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a blank text', () => {
  it.each(blanks)('is a missing value where it is %s', (_, blank) => {
    const parsed = parseScheme({ ...scheme, title: { vi: blank, en: blank }, version: blank });
    expect(parsed.ok ? [] : codesOf(parsed.issues).sort()).toEqual([
      'missing-value title.en',
      'missing-value title.vi',
      'missing-value version',
    ]);
  });

  it.each(blanks)('is no code and no other name of a place where it is %s', (_, blank) => {
    const [unit] = unitsNamed('A');
    const parsed = parseLocalities([{ ...unit, code: blank, otherNames: [blank] }]);
    expect(parsed.ok ? [] : codesOf(parsed.issues).sort()).toEqual([
      'missing-value 0.code',
      'missing-value 0.otherNames.0',
    ]);
  });

  it.each(blanks)('is refused by the JSON Schema as well where it is %s', (_, blank) => {
    const schema = toJsonSchema(textSchema);
    expect(findNonconformity(schema, { vi: blank, en: 'A' })?.path).toEqual(['vi']);
  });

  it.each(['A', ' A ', '%', '–', 'đ', '\u200bĐ', '1', '🌾', '年'])('reads %j', (text) => {
    const parsed = parseScheme({ ...scheme, title: { vi: text, en: text } });
    expect(parsed.ok).toBe(true);
    expect(findNonconformity(toJsonSchema(textSchema), { vi: text, en: text })).toBeUndefined();
  });
});
