import type { TieOperand } from '../model/scheme/condition.js';
import type { Unit } from '../model/value/unit.js';
import { factsOf } from '../rules/facts.js';
import type { Scoring } from '../scoring/scoring.js';

/** How a reader sees the numbers of an operand. */
export interface Reading {
  /** What they are if not numbers: days, or yes (1) and no (0). */
  reads?: 'date' | 'yes-no';
  /** For a value: the unit that its criterion or fact states. */
  countedIn?: Unit;
}

/**
 * How the numbers of an operand are read: reported values as they were stated; points, shares and
 * ranks as numbers.
 *
 * @param than what it is compared with, if known: compared with a day, it is a day
 */
export function readingOf({ plan, table }: Scoring, operand: TieOperand, than?: unknown): Reading {
  if (operand.kind === 'among-tied') {
    const unit = plan.scheme.pairFacts?.find(({ id }) => id === operand.of)?.unit;
    return unit ? { countedIn: unit } : {};
  }
  if (operand.kind !== 'value' && operand.kind !== 'share') return {};
  const input = plan.inputOf.get(operand.of) ?? -1;
  const definition = plan.inputs[input];
  if (!definition) return {};
  if (operand.kind === 'share') {
    // All or nothing: a share only says whether it was achieved.
    const isAllOrNothing = 'rule' in definition && definition.rule.kind === 'achieved-or-not';
    return isAllOrNothing ? { reads: 'yes-no' } : {};
  }
  // A value measured against a target is a number like any other.
  const stated =
    'rule' in definition
      ? definition.target === undefined || definition.rule.kind === 'deadline'
        ? factsOf(definition.rule.kind).reads
        : 'number'
      : table[input]?.stated;
  const reads = typeof than === 'string' ? 'date' : stated;
  return {
    ...(reads !== undefined && reads !== 'number' && { reads }),
    ...(definition.unit && reads !== 'date' && { countedIn: definition.unit }),
  };
}
