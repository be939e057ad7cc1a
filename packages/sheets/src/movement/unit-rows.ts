import type { Bloc, Locality, TargetDefinition } from '@thidua/core';
import type { SheetFinding } from '../issues/issue.js';
import type { Row } from '../tables/read-rows.js';
import type { Part } from './scheme-rows.js';

const membersOf = (bloc: string, localities: readonly Partial<Locality>[]): string[] =>
  localities.flatMap((each) => (each.bloc === bloc && each.code !== undefined ? [each.code] : []));

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index]);

/** A bloc as its table has it: members that the localities name already are left out. */
export const blocItem = (bloc: Bloc, localities: readonly Locality[]): unknown =>
  isSame(bloc.members, membersOf(bloc.id, localities)) ? { ...bloc, members: undefined } : bloc;

/** A bloc, with the members that the localities name where it names none. */
export function blocOf({ item }: Row, localities: readonly Partial<Locality>[]): unknown {
  const { id, members } = item as Partial<Bloc>;
  return { ...item, members: members ?? membersOf(id ?? '', localities) };
}

/** The figures of targets as their table has them: each with its target and what it is. */
export const figureItems = (targets: readonly TargetDefinition[]): unknown[] =>
  targets.flatMap(({ id: target, baseline, goal, observations }) => [
    ...(baseline ? [{ ...baseline, target, role: 'baseline' }] : []),
    { ...goal, target, role: 'goal' },
    ...observations.map((figure) => ({ ...figure, target, role: 'observations' })),
  ]);

/** Targets with their figures, and the rows of these. */
export interface TargetPart extends Part {
  figures: Map<string, Row>;
}

/** Targets, each with its figures; a figure of a target that is not there, and a second goal, are told. */
export function targetsOf(
  targets: readonly Row[],
  figures: readonly Row[],
  findings: SheetFinding[],
): TargetPart {
  const part: TargetPart = { items: [], rows: [...targets], figures: new Map() };
  const known = new Set(targets.map(({ item }) => item['id']));
  for (const row of figures) {
    const { target } = row.item;
    if (target === undefined || known.has(target)) continue;
    const at = row.placeOf(['target']);
    findings.push({ code: 'unknown-target', at, received: String(target) });
  }
  targets.forEach(({ item, placeOf }, index) => {
    const own = figures.filter((row) => row.item['target'] === item['id']);
    const made: Record<string, unknown> = { ...item };
    const observations: unknown[] = [];
    for (const row of own) {
      const { target: _, role, ...figure } = row.item;
      if (role === 'observations') {
        part.figures.set(`${index}.observations.${observations.length}`, row);
        observations.push(figure);
      } else if (typeof role === 'string') {
        if (role in made) {
          const first = part.figures.get(`${index}.${role}`);
          findings.push({
            ...{ code: 'doubled-figure', at: row.placeOf(['role']), received: String(item['id']) },
            ...(first && { others: [first.placeOf(['role'])] }),
          });
        } else {
          part.figures.set(`${index}.${role}`, row);
          made[role] = figure;
        }
      }
    }
    if (!('goal' in made) && item['id'] !== undefined) {
      findings.push({ code: 'no-goal', at: placeOf(['id']), received: String(item['id']) });
    }
    part.items.push({ ...made, observations });
  });
  return part;
}
