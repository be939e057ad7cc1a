import { knownLanguages, languageOf, parseNumber, type Language } from '@thidua/core';
import type { ComplexAttributeConverter } from 'lit';
import type { Problem } from './error-event.js';
import { readDate } from './read-date.js';
import { words } from './words.js';

/** What an attribute may hold: a word of a closed list, a number, a whole number from 0, a date. */
export interface AttributeRule {
  allows: readonly string[] | 'number' | 'count' | 'date' | 'language';
  /**
   * Whether an invalid value prevents showing anything true; else it is reported beside the
   * content.
   */
  isVital?: boolean;
}

/** Rules by the name of the property. */
export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** The notation of programs for very large and very small numbers. */
const scientific = /^[-+]?\d(?:\.\d+)?e[-+]?\d+$/i;

/**
 * Reads every attribute that holds a number, as offices write numbers: `1.234,5`, `1 234`, `12,5`;
 * `12.5`, `0.612` and `1e-7`, which have no other meaning in a Vietnamese table, are read as
 * programs write them. An empty attribute counts as absent. A text that is not a number becomes
 * `NaN`, which {@link wrongAttribute} reports.
 *
 * Writes a number so that it is read back unchanged: with a decimal comma, since `1.234` is 1234.
 *
 * @example
 * numberAttribute.fromAttribute('1.234'); // 1234
 * numberAttribute.fromAttribute(''); // undefined
 * numberAttribute.fromAttribute('0x10'); // NaN
 */
export const numberAttribute = {
  fromAttribute: (text: string | null): number | undefined => {
    if (!text?.trim()) return undefined;
    if (scientific.test(text) && Number.isFinite(Number(text))) return Number(text);
    const read = parseNumber(text);
    return read.ok ? read.value : NaN;
  },
  toAttribute: (value: number): string => {
    const text = String(value);
    return scientific.test(text) ? text : text.replace('.', ',');
  },
} satisfies ComplexAttributeConverter<number | undefined>;

function keeps(value: unknown, { allows }: AttributeRule): boolean {
  if (allows === 'date') return readDate(String(value)) !== undefined;
  if (allows === 'language') return languageOf(String(value)) !== undefined;
  if (allows === 'number') return Number.isFinite(value);
  if (allows === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  return allows.includes(String(value));
}

const codes = {
  number: 'not-a-number',
  count: 'not-a-count',
  date: 'not-a-date',
};

/**
 * The first attribute whose value its rule does not allow, in words, with the text from the page.
 *
 * @param attributeOf the attribute of a property
 */
export function wrongAttribute(
  element: Pick<Element, 'getAttribute'>,
  rules: AttributeRules,
  attributeOf: (property: string) => string,
  locale: Language,
): (Problem & { isVital: boolean }) | undefined {
  for (const property of Object.keys(rules)) {
    const value = (element as unknown as Record<string, unknown>)[property];
    if (value === undefined || value === null || value === '') continue;
    const rule = rules[property] as AttributeRule;
    if (keeps(value, rule)) continue;
    const { allows, isVital = false } = rule;
    const attribute = attributeOf(property);
    const written = element.getAttribute(attribute) ?? String(value);
    const { oneOf, wanted: kinds } = words(locale);
    const list = allows === 'language' ? knownLanguages() : allows;
    const isList = typeof list !== 'string';
    const wanted = isList ? oneOf(list.join(', ')) : kinds[list];
    return {
      code: isList ? 'unknown-word' : codes[list],
      message: words(locale).wrongAttribute(attribute, written, wanted),
      cause: value,
      isVital,
    };
  }
  return undefined;
}
