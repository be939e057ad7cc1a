import type { Locality } from '../model/register/locality.js';
import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/**
 * Units that lie in themselves, directly or through others. A code that two units had, one after
 * the other, is ignored, since it is ambiguous as a parent.
 *
 * @param path of the list
 */
export function parentCycles(
  localities: readonly Pick<Locality, 'code' | 'parent'>[],
  path: Path,
): IssueData[] {
  const parentOf = new Map<string, string | undefined>();
  for (const { code, parent } of localities)
    parentOf.set(code, parentOf.has(code) ? undefined : parent);
  return localities.flatMap(({ code }, index): IssueData[] => {
    const parent = parentOf.get(code);
    const seen = new Set<string>();
    let above = parent;
    while (above !== undefined && above !== code && !seen.has(above)) {
      seen.add(above);
      above = parentOf.get(above);
    }
    return above === code && parent !== undefined
      ? [{ code: 'cycle', path: [...path, index, 'parent'], received: parent }]
      : [];
  });
}
