import type { IssueData } from './issue.js';

/** The deepest nesting that a file may have: far more than a person writes. */
export const maximumDepth = 100;

/** Finds the first place that is nested too deep, without recursion. */
export function depthIssue(input: unknown): IssueData | undefined {
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value: input, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= maximumDepth) {
      return { code: 'too-deep', path: path.slice(0, 3), received: maximumDepth };
    }
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === 'object' && part !== null) {
        waiting.push({ value: part, path: [...path, isList ? Number(key) : key] });
      }
    }
  }
  return undefined;
}
