import type { IssueData } from './issue.js';

/** A file of which some parts have the wrong shape. */
export interface SoundParts<Model> {
  /** The parts whose shape is right; a list keeps its places, with holes where an item's is not. */
  sound: Partial<Model>;
  /** The keys with something wrong in them. */
  unsound: ReadonlySet<string>;
}

/** A check of a whole file, with the parts that must be sound so that it reports no misspelling. */
export type PartCheck<Model> = readonly [
  needs: readonly (keyof Model & string)[],
  check: (model: Model) => IssueData[],
];

/** The findings of the checks whose parts are sound. */
export const soundIssues = <Model>(
  checks: readonly PartCheck<Model>[],
  { sound, unsound }: SoundParts<Model>,
): IssueData[] =>
  checks.flatMap(([needs, check]) =>
    needs.some((key) => unsound.has(key)) ? [] : check(sound as Model),
  );

/** Words for people, which no check reads: a fault in them prevents no check. */
const forPeople = new Set<unknown>(['title', 'name', 'fullName', 'text', 'note', 'source', 'unit']);

/** Removes from a file the parts that issues of shape are about; undefined if that is all of it. */
export function soundParts<Model>(
  input: unknown,
  issues: readonly IssueData[],
): SoundParts<Model> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const sound: Record<string, unknown> = { ...input };
  const unsound = new Set<string>();
  for (const { path } of issues) {
    const [key, index] = path;
    if (key === undefined) return undefined;
    if (path.some((step) => forPeople.has(step))) continue;
    const name = String(key);
    const list = sound[name];
    if (typeof index === 'number' && Array.isArray(list)) {
      const holed: unknown[] = unsound.has(name) ? list : [...(list as unknown[])];
      // A hole, not a shorter list: `flatMap` skips it, and later items keep their places.
      Reflect.deleteProperty(holed, index);
      sound[name] = holed;
    } else Reflect.deleteProperty(sound, name);
    unsound.add(name);
  }
  return { sound: sound as Partial<Model>, unsound };
}
