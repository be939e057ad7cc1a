import { expect } from 'vitest';
import type { Locale } from '../model/value/text.js';
import type { Issue } from '../issues/issue.js';
import type { FileResult } from '../issues/result.js';

/** Whether a text is a sentence that a reader can act on, with nothing left to fill in. */
function expectSentence(told: string): void {
  // What a file holds is quoted, or names a place, and may be anything.
  const text = told.replace(/“.*”/su, '“…”').replace(/ \((?:tại|at) .*\)$/su, '');
  expect(text).toMatch(/^\p{Lu}|^[“\d]/u);
  expect(text.trim().length).toBeGreaterThan(5);
  expect(text).not.toMatch(/\{(expected|n)?\}|undefined|\[object|:\s*$|\s$|[≥≤>:,] *$/);
}

/**
 * The issues of a parse as `code at.path`, after a look at their words in both languages.
 *
 * @param parse in a language
 */
export function issuesIn(parse: (locale: Locale) => FileResult<unknown>): string[] {
  const [vietnamese, english] = (['vi', 'en'] as const).map((locale) => {
    const result = parse(locale);
    const issues = result.ok ? [] : result.issues;
    for (const { message, hint } of issues) {
      expectSentence(message);
      expectSentence(hint);
    }
    return issues;
  });
  const told = (issues: Issue[] = []) =>
    issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(told(english)).toEqual(told(vietnamese));
  for (const [index, { message }] of (english ?? []).entries()) {
    expect(message).not.toBe(vietnamese?.[index]?.message);
  }
  return told(vietnamese);
}
