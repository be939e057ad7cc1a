import type { Scheme } from '@thidua/core';
import { printRule, readRule } from '../notation/rule.js';
import { NotationError } from '../notation/scanner.js';
import type { Row } from '../tables/read-rows.js';
import { valueAt } from '../tables/paths.js';

type Listed = Scheme['groups'][number] | Scheme['criteria'][number];
type Kind = 'groups' | 'criteria' | 'bonus' | 'penalty' | 'facts' | 'pairFacts';

/** Each criterion below its group, as far as both lists keep their order. */
function inTree({ groups, criteria }: Scheme): { kind: Kind; item: Listed }[] {
  const rows: { kind: Kind; item: Listed }[] = [];
  const seen = new Set<string>();
  let next = 0;
  for (const group of groups) {
    rows.push({ kind: 'groups', item: group });
    seen.add(group.id);
    for (; next < criteria.length; next += 1) {
      const item = criteria[next];
      if (!item || !seen.has(item.parent)) break;
      rows.push({ kind: 'criteria', item });
    }
  }
  return [...rows, ...criteria.slice(next).map((item) => ({ kind: 'criteria' as const, item }))];
}

/** The rows of the criteria, as their table has them. */
export function criteriaItems(scheme: Scheme): unknown[] {
  const rows = [
    ...inTree(scheme),
    ...scheme.adjustments.map((item) => ({ kind: item.effect, item })),
    ...scheme.facts.map((item) => ({ kind: 'facts' as const, item })),
    ...(scheme.pairFacts ?? []).map((item) => ({ kind: 'pairFacts' as const, item })),
  ];
  return rows.map(({ kind, item }) => {
    if (!('rule' in item)) return { ...item, kind };
    const { name, parameters } = printRule(item.rule);
    return { ...item, kind, ruleName: { name }, ruleParameters: parameters || undefined };
  });
}

/** Rows of one list of the model, with the cells that each came from. */
export interface Part {
  items: unknown[];
  rows: Row[];
}

/** A rule of its name and its parameters; what they do not say rightly is told at their cell. */
function ruled({ item, refuse }: Row): Record<string, unknown> {
  const { ruleName, ruleParameters, kind: _, ...rest } = item;
  if (typeof ruleName !== 'object' || ruleName === null) {
    return { ...rest, ...(ruleParameters !== undefined && { rule: { kind: undefined } }) };
  }
  const words = ruleName as Parameters<typeof readRule>[0];
  try {
    return {
      ...rest,
      rule: readRule(words, typeof ruleParameters === 'string' ? ruleParameters : ''),
    };
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    const example = words.example === '' ? '(để trống)' : words.example;
    const behind = error.rest === '' ? '' : ` ← ${error.rest}`;
    refuse('ruleParameters', { fault: 'notation', expected: `${example}${behind}` });
    return rest;
  }
}

/** The lists of a scheme that stand in one sheet. */
export function criteriaParts(rows: readonly Row[]): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const list of ['groups', 'criteria', 'adjustments', 'facts', 'pairFacts'])
    parts[list] = { items: [], rows: [] };
  for (const row of rows) {
    const kind = row.item['kind'] as Kind | undefined;
    if (kind === undefined) continue;
    const isAdjustment = kind === 'bonus' || kind === 'penalty';
    const part = parts[isAdjustment ? 'adjustments' : kind];
    part?.items.push({ ...ruled(row), ...(isAdjustment && { effect: kind }) });
    part?.rows.push(row);
  }
  return parts;
}

/** A quota says its kind by what is filled in. */
export function awardOf({ item }: Row): unknown {
  const isFilled = (path: string): boolean => valueAt(item, path) !== undefined;
  const ofSum = isFilled('quota.sumOf') ? 'share-of-sum' : 'share';
  const kind = isFilled('quota.count') ? 'count' : ofSum;
  const quota = item['quota'] as Record<string, unknown> | undefined;
  return quota ? { ...item, quota: { kind, ...quota } } : item;
}
