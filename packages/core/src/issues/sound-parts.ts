import type { IssueData } from './issue.js';

/** A file of which some parts have the wrong shape. */
export interface SoundParts<Model> {
  /** The parts whose shape is right; a list keeps its places, with holes where an item's is not. */
  sound: Partial<Model>;
  /** The keys with something wrong in them. */
  unsound: ReadonlySet<string>;
}

/** A check of a whole file, with the parts that must be whole or it would tell of what is only misspelt. */
export type PartCheck<Model> = readonly [
  needs: readonly (keyof Model & string)[],
  check: (model: Model) => IssueData[],
];

/** What the checks find whose parts are whole. */
export const soundIssues = <Model>(
  checks: readonly PartCheck<Model>[],
  { sound, unsound }: SoundParts<Model>,
): IssueData[] =>
  checks.flatMap(([needs, check]) =>
    needs.some((key) => unsound.has(key)) ? [] : check(sound as Model),
  );

/** Words for people, which no check looks at: what is wrong with them keeps nothing from being checked. */
const forPeople = new Set<unknown>(['title', 'name', 'fullName', 'text', 'note', 'source', 'unit']);

/** Takes out of a file what issues of its shape are about; undefined where they are about all of it. */
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
      // A hole, not a shorter list: `flatMap` passes over it, and what follows keeps its place.
      Reflect.deleteProperty(holed, index);
      sound[name] = holed;
    } else Reflect.deleteProperty(sound, name);
    unsound.add(name);
  }
  return { sound: sound as Partial<Model>, unsound };
}
