import { at } from '../numbers/column.js';
import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { RuleKind, Rules } from '../model/scheme/rule.js';

/** What was reported for one criterion, by unit. */
export interface Column {
  /** `NaN` where it is missing; the reason is kept beside it. */
  values: Float64Array;
  /** One target for all, or the target of each unit, `NaN` where it has none. */
  targets?: number | Float64Array;
  penalties?: Float64Array;
  /** The values of the period before, `NaN` where they are missing or not comparable. */
  previous?: Float64Array;
}

/** What a rule computes with: its parameters, the reports, and who is compared with whom. */
export interface Task<Kind extends RuleKind = RuleKind> {
  rule: Rules[Kind];
  /** Maximum points; `Infinity` where there is none. */
  maxPoints: number;
  /** Whether a higher value is better. */
  isUp: boolean;
  /** Whether the points are taken off: then a rule that takes away gives what it takes away. */
  isPenalty?: boolean;
  column: Column;
  /** Units that are compared with each other, by index. */
  members: Int32Array;
}

/** Points as a straight line of the value, cut at both ends: size × (value − from) ÷ span + base. */
export interface Line {
  from: number;
  span: number;
  size: number;
  base: number;
  low: number;
  high: number;
}

/** Points that are the same up to the next step, highest step first. */
export interface Steps {
  /** The least number that is on each step: noise is in it, so that it is compared as it stands. */
  least: Float64Array;
  points: Float64Array;
}

/** Turns a value into points, for the members of one task. */
export interface Scorer {
  /** A line, or any other function of the value and of the unit's index. */
  points: Line | ((value: number, unit: number) => number);
  /** The same as that function, where it is steps of the value alone: a column needs no call for each cell. */
  steps?: Steps;
  /** How the other members come into it, such as the best value: for explanations. */
  peers?: Readonly<Record<string, number>>;
}

/** What shared code has to know of a rule; it asks these and never compares kinds. */
export interface RuleFacts {
  /** What is reported. */
  reads: 'number' | 'yes-no' | 'date';
  target: 'needed' | 'optional' | 'unused';
  /** The least and the most that can be reported; without them any number. */
  least?: number;
  most?: number | 'max-points';
  /** What has to be reported beside the value. */
  also?: 'penalties' | 'previous';
  /** Whether points depend on the order of all values, so that any change can move them all. */
  isByOrder?: boolean;
  /** Whether it never gives points. */
  isUnscored?: boolean;
  /** Whether it never gives more than `maxPoints`, whatever its parameters; others may, where a parameter of theirs says so. */
  isCapped?: boolean;
  /** The range of results where neither `range` nor `maxPoints` is stated. */
  range?: readonly [number, number];
}

/** What most rules have in common. */
export const usualFacts = { reads: 'number', target: 'unused' } as const;

/**
 * What a scheme has to state for a rule. Only reading a scheme asks; kept apart from the facts, so
 * that a page that only scores carries none of it.
 */
export interface RuleNeeds {
  /** `maxPoints` has to be stated. */
  maxPoints?: true;
  /** The only direction in which the rule makes sense; either where absent. */
  direction?: 'increase' | 'decrease';
}

/** Makes the scorer of a task; undefined where its members cannot be told apart. */
export type MakeScorer<Kind extends RuleKind> = (task: Task<Kind>) => Scorer | undefined;

/** The nearest value that gives more points than this one, where a line does not tell. */
export type NextValue<Kind extends RuleKind> = (
  task: Task<Kind>,
  value: number,
  unit: number,
) => number | undefined;

/**
 * The points that a value would give without the rule's ends, where a line does not tell. Kept apart
 * from the scorers, so that a page that only scores carries none of it.
 */
export type UncutPoints<Kind extends RuleKind> = (
  task: Task<Kind>,
  value: number,
  unit: number,
) => number;

export const line = (
  from: number,
  span: number,
  size: number,
  base = 0,
  low = -Infinity,
  high = Infinity,
): Line => ({ from, span, size, base, low, high });

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Whether points are taken off the total. */
export const isPenalty = (scored: Criterion | Adjustment): boolean =>
  'effect' in scored && scored.effect === 'penalty';

/** The target of a unit. */
export const targetOf = ({ targets = NaN }: Column, unit: number): number =>
  typeof targets === 'number' ? targets : at(targets, unit);

/** The range of a normalised result where none is stated and there are no maximum points either. */
export const usualRange = [0, 100] as const;

/** The range of a normalised result: as stated, else from 0 to the maximum points. */
export const rangeOf = (
  range: readonly [number, number] | undefined,
  maxPoints: number,
): readonly [number, number] => range ?? (maxPoints < Infinity ? [0, maxPoints] : usualRange);
