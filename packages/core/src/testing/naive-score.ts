import type { Criterion, Group } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import type { FullQuestion } from './arbitrary-question.js';
import { cellOf } from './naive-cell.js';
import { naiveMaximum, naivePoints } from './naive-points.js';
import { naiveRounding } from './naive-rounding.js';

type Node = Criterion | Group;

/** A result, and how much of its maximum was there to be had. */
interface NaiveResult {
  value: number;
  available: number;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Scores one unit as one would by hand: down the tree, one object at a time. */
export function naiveScorer(question: FullQuestion, unit: Locality) {
  const { scheme } = question;
  const { rounding, missing, total, adjustments } = scheme;
  const round = naiveRounding(rounding);
  const { digits, criterionDigits = digits, groupDigits = digits } = rounding;
  const atCriterion =
    rounding.stage === 'criterion'
      ? naiveRounding({ ...rounding, digits: criterionDigits })
      : (value: number) => value;
  const isRounded = rounding.stage !== 'total';
  // A whole that is moved to another scale is rounded there.
  const atGroup = (group: Group, value: number): number => {
    if (!isRounded || (group.parent === undefined && total.outOf !== undefined)) return value;
    return group.parent === undefined
      ? round(value)
      : naiveRounding({ ...rounding, digits: groupDigits })(value);
  };
  const nodes: Node[] = [...scheme.criteria, ...scheme.groups];
  const isGroup = (node: Node): node is Group => 'combine' in node;
  const all = (group: Group): Node[] => nodes.filter((node) => node.parent === group.id);

  /** Children that count. */
  const children = (group: Group): Node[] =>
    all(group).filter(
      (node) => maximum(node) !== 0 && (group.combine === 'sum' || node.weight !== 0),
    );
  /** Of a group that counts its best results: those. */
  const bestOf = ({ best = Infinity }: Group, values: number[]): number[] =>
    [...values].sort((left, right) => right - left).slice(0, best);
  const weight = (node: Node): number => node.weight ?? 1;
  function maximum(node: Node): number {
    if (!isGroup(node)) return naiveMaximum(node);
    const parts = children(node);
    if (parts.length === 0) return 0;
    if (node.combine === 'sum') return sum(bestOf(node, parts.map(maximum)));
    const weighted = parts.map((part) => weight(part) * maximum(part));
    return sum(weighted) / sum(parts.map(weight));
  }
  /** What a part counts for in a sum: its maximum, or how many criteria it counts. */
  function size(node: Node): number {
    if (maximum(node) !== Infinity) return maximum(node);
    return isGroup(node) && node.combine === 'sum'
      ? sum(bestOf(node, children(node).map(size)))
      : 1;
  }

  function points(criterion: Criterion): number | undefined {
    const found = naivePoints(question, criterion, unit);
    if (found !== undefined) return atCriterion(found);
    const isAssigned = cellOf(question, unit, criterion).missing !== 'not-assigned';
    return missing.policy === 'zero' && isAssigned ? 0 : undefined;
  }

  function result(node: Node): NaiveResult | undefined {
    if (!isGroup(node)) {
      const value = points(node);
      return value === undefined ? undefined : { value, available: size(node) };
    }
    const parts = children(node).flatMap((part) => {
      const own = result(part);
      return own ? [{ ...own, weight: weight(part), size: size(part) }] : [];
    });
    if (parts.length === 0) return undefined;
    if (node.combine === 'sum') {
      const { best = parts.length } = node;
      const counted = [...parts].sort((left, right) => right.value - left.value).slice(0, best);
      const isWhole = node.best !== undefined && parts.length >= node.best;
      const there = sum(counted.map((part) => part.available));
      const short = sum(counted.map((part) => part.size)) - there;
      const available = isWhole ? size(node) - short : there;
      const parent = scheme.groups.find(({ id }) => id === node.parent);
      const scale = parent?.combine === 'sum' ? 1 : size(node) / available;
      return { value: atGroup(node, sum(counted.map(({ value }) => value)) * scale), available };
    }
    if (node.combine === 'ratio') {
      const [by, divided] = [true, false].map((isDivisor) => {
        const part = children(node).find(({ id }) => (id === node.divisor) === isDivisor);
        return part && result(part)?.value;
      });
      return by && divided !== undefined
        ? { value: atGroup(node, divided / by), available: size(node) }
        : undefined;
    }
    const whole = sum(parts.map((part) => part.weight));
    const isOverZero = node.combine !== 'arithmetic-mean';
    if (isOverZero && parts.some(({ value }) => value <= 0)) {
      return { value: 0, available: size(node) };
    }
    const weighted = (into: (value: number) => number): number =>
      sum(parts.map((part) => part.weight * into(part.value))) / whole;
    const means = {
      'arithmetic-mean': () => weighted((value) => value),
      'geometric-mean': () => Math.exp(weighted(Math.log)),
      'harmonic-mean': () => 1 / weighted((value) => 1 / value),
      product: () => {
        const shares = children(node).flatMap((part) => {
          const own = result(part);
          return own ? [own.value / maximum(part)] : [];
        });
        const there = shares.reduce((all, share) => all * share, 1);
        return maximum(node) * there ** (children(node).length / shares.length);
      },
    };
    return { value: atGroup(node, means[node.combine]()), available: size(node) };
  }

  /** The part of the whole that a node decides. */
  function effective(node: Node): number {
    const parent = scheme.groups.find(({ id }) => id === node.parent);
    if (!parent) return 1;
    const siblings = children(parent);
    if (!siblings.includes(node)) return 0;
    const own = parent.combine === 'sum' ? size : weight;
    return (effective(parent) * own(node)) / sum(siblings.map(own));
  }

  function dataShare(): number {
    const cells = scheme.criteria.map((criterion) => ({
      share: effective(criterion),
      cell: cellOf(question, unit, criterion),
      // What was reported is there, also where the policy makes 0 points of what gives none.
      has:
        cellOf(question, unit, criterion).value !== undefined &&
        (missing.policy === 'zero' || naivePoints(question, criterion, unit) !== undefined),
    }));
    const assigned = cells.filter(({ cell }) => cell.missing !== 'not-assigned');
    const whole = sum(assigned.map(({ share }) => share));
    return whole < 1e-9 ? 0 : sum(assigned.map(({ share, has }) => (has ? share : 0))) / whole;
  }

  function change(applies: 'before-cap' | 'after-cap'): number {
    const of = (effect: 'bonus' | 'penalty', limit = Infinity): number => {
      const own = adjustments.filter((each) => each.applies === applies && each.effect === effect);
      const found = own.map((each) => atCriterion(naivePoints(question, each, unit) ?? 0));
      return Math.min(sum(found), limit);
    };
    return of('bonus', total.bonusLimit) - of('penalty', total.penaltyLimit);
  }

  const root = scheme.groups.find(({ parent }) => parent === undefined) as Group;

  /** Whether there is too little of a unit for a score. */
  function isWithheld(): boolean {
    return missing.policy === 'withhold' && dataShare() < missing.threshold - 1e-9;
  }

  /** The result that is worth `outOf`. */
  function endOfScale(): number {
    if (total.relativeTo !== 'leader') return maximum(root);
    const others = question.localities.map((other) => naiveScorer(question, other));
    const best = Math.max(
      ...others.map((other) => (other.isWithheld() ? 0 : (other.result(root)?.value ?? 0))),
    );
    return best > 0 ? best : NaN;
  }

  /** Before rounding; undefined where there is none. */
  function totalOf(): number | undefined {
    const own = result(root)?.value;
    if (own === undefined) return undefined;
    const moved = (own / endOfScale()) * (total.outOf ?? 1);
    if (total.outOf !== undefined && Number.isNaN(moved)) return undefined;
    const scaled = total.outOf === undefined ? own : isRounded ? round(moved) : moved;
    const { cap = Infinity, floor = -Infinity } = total;
    return Math.max(floor, Math.min(cap, scaled + change('before-cap'))) + change('after-cap');
  }

  /** As it is published; undefined where it is withheld. */
  function score(): number | undefined {
    const own = totalOf();
    return own === undefined || Number.isNaN(own) || isWithheld() ? undefined : round(own);
  }

  return { score, totalOf, isWithheld, dataShare, effective, result, points, maximum, nodes };
}
