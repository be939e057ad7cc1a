import { maximumDepth } from '../issues/depth-issue.js';
import type { IssueData } from '../issues/issue.js';
import type { Soundness } from './soundness.js';

/**
 * Finds keys that would be taken for the prototype of an object: zod silently drops them from
 * records. In other objects they are reported or ignored like any unknown key.
 */
export function prototypeIssues(input: unknown, { isThere }: Soundness): IssueData[] {
  const issues: IssueData[] = [];
  const waiting: { value: object; path: (string | number)[] }[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'object' && value !== null && path.length < maximumDepth) {
      waiting.push({ value, path });
    }
  };
  visit(input, []);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (Object.hasOwn(value, '__proto__')) {
      const place = [...path, '__proto__'];
      if (isThere(...place))
        issues.push({ code: 'taken-name', path: place, received: '__proto__' });
    }
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === 'object') visit(part, [...path, isList ? Number(key) : key]);
    }
  }
  return issues;
}
