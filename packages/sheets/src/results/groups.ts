import type { Board, BoardCriterion, BoardGroup } from '@thidua/core';

/** A part of the first level of a scheme: a group with all criteria in it, however deep, or a lone one. */
export interface Part {
  group?: BoardGroup;
  criteria: readonly BoardCriterion[];
}

/** What a scheme is divided into, in the order of its criteria; bonus and penalty are in no part. */
export function partsOf({ groups = [], criteria = [] }: Board): Part[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const topOf = (id: string | undefined): BoardGroup | undefined => {
    let group = byId.get(id ?? '');
    // One step for each group at most: a file that was not checked may go in circles.
    for (let step = 0; group && step < groups.length; step += 1) {
      const above = byId.get(group.parent ?? '');
      if (!above) return undefined; // The whole scheme is no part of it.
      if (above.parent === undefined) return group;
      group = above;
    }
    return undefined;
  };
  const parts = new Map<string, Part & { criteria: BoardCriterion[] }>();
  for (const criterion of criteria) {
    if (criterion.effect !== undefined) continue;
    const group = topOf(criterion.group);
    const key = group ? `group ${group.id}` : `criterion ${criterion.id}`;
    const part = parts.get(key) ?? { ...(group && { group }), criteria: [] };
    part.criteria.push(criterion);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The name of the group next above a criterion; of the whole scheme none is said. */
export function groupAbove({ groups = [] }: Board, { group }: BoardCriterion) {
  const found = groups.find(({ id }) => id === group);
  return found?.parent === undefined ? undefined : found;
}
