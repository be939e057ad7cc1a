import type { Scheme } from '@thidua/core';
import { inputsOf } from '@thidua/core/schema';
import { keyOf, withoutBrackets, withoutNumber } from './key.js';

/** Something that units report: a criterion, an adjustment or a fact. */
export type Input = ReturnType<typeof inputsOf> extends Map<string, infer Value> ? Value : never;

/** Inputs that a text names: one, several that it fits equally, or none. */
export type CriterionLookup = (text: string) => readonly Input[];

/** A heading without the English that stands behind it: “Thu nội địa - Domestic revenue”. */
function withoutEnglish(text: string): string {
  const [first = '', ...others] = text.split(/ [-–/] |\n/);
  const isEnglish =
    others.length > 0 && /[^\p{ASCII}]/u.test(first) && /^[\x20-\x7e]+$/.test(others.join(' '));
  return isEnglish ? first : text;
}

/** The forms in which a title may stand in a heading, the fullest first. */
function formsOf(text: string): string[] {
  const bare = withoutNumber(text);
  const first = withoutBrackets(withoutEnglish(bare)).text;
  const whole = [text, bare].map((each) => each.replace(/\s[-–—/]\s/g, ' '));
  return [
    ...new Set(
      [text, bare, withoutBrackets(text).text, withoutBrackets(bare).text, first, ...whole].map(
        keyOf,
      ),
    ),
  ];
}

/** Makes a lookup by code or title, in both languages. */
export function criterionLookup(scheme: Scheme): CriterionLookup {
  const byName = new Map<string, Set<Input>>();
  const add = (name: string, input: Input): void => {
    const key = keyOf(name);
    if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(input));
  };
  const inputs = [...inputsOf(scheme).values()];
  for (const input of inputs) {
    for (const name of [input.title.vi, input.title.en]) {
      for (const form of formsOf(name)) add(form, input);
    }
  }
  const byCode = new Map(inputs.map((input) => [input.id.toLowerCase(), input]));
  const asked = new Map<string, readonly Input[]>();
  return (text) => {
    const before = asked.get(text);
    if (before) return before;
    const coded = byCode.get(text.trim().toLowerCase());
    const form = formsOf(text).find((each) => byName.has(each));
    const named = form === undefined ? [] : [...(byName.get(form) ?? [])];
    // Two titles that differ in brackets only are told apart by the whole.
    const exact = named.filter(({ title }) =>
      [title.vi, title.en].map(keyOf).includes(keyOf(text)),
    );
    const answer = coded ? [coded] : exact.length > 0 ? exact : named;
    asked.set(text, answer);
    return answer;
  };
}
