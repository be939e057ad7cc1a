import { mendName } from '../names/mend-name.js';
import type { IssueData } from '../issues/issue.js';

/** Keys that hold names: a text, one in each language, a code, or a list of them. */
const naming: ReadonlySet<string> = new Set([
  'name',
  'fullName',
  'otherNames',
  'title',
  'code',
  'parent',
  'bloc',
  'members',
]);
const maximumDepth = 20;

/**
 * Notes names and codes with characters that look like others, print nothing or are spaces of
 * another kind, each with its corrected form: they look right, but are not found where names are
 * compared.
 */
export function nameNotes(input: unknown): IssueData[] {
  const notes: IssueData[] = [];
  const visit = (value: unknown, path: (string | number)[], isName: boolean): void => {
    if (typeof value === 'string') {
      const expected = isName ? mendName(value) : value;
      if (expected !== value) notes.push({ code: 'look-alike', path, received: value, expected });
    } else if (typeof value === 'object' && value !== null && path.length < maximumDepth) {
      const isList = Array.isArray(value);
      for (const [key, part] of Object.entries(value)) {
        const isNamed = isName ? isList || key === 'vi' || key === 'en' : naming.has(key);
        visit(part, [...path, isList ? Number(key) : key], isNamed);
      }
    }
  };
  visit(input, [], false);
  return notes;
}
