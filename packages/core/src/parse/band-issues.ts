import type { BandHit, Breakdown } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { isRuleKind } from '../rules/facts.js';
import { isInBand } from '../rules/step-bands.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

/** The bands of a rule; other rules have none. */
const bandsOf: Readonly<Record<string, readonly BandHit['of'][]>> = {
  'step-bands': ['value', 'percent-of-target'],
  deadline: ['days-late'],
};

/** The ends of a band as values: a percentage of the target, or days after it, is a value too. */
function asValues({ of, ...ends }: BandHit, target: number | undefined) {
  if (of === 'value') return ends;
  if (target === undefined || (of === 'percent-of-target' && target <= 0)) return undefined;
  const value = (end: number): number =>
    Number((of === 'days-late' ? target + end : (target * end) / 100).toPrecision(12));
  return Object.fromEntries(Object.entries(ends).map(([end, number = 0]) => [end, value(number)]));
}

const signs = { from: '≥', above: '>', upTo: '≤', below: '<' } as const;

/** A band with two lower or two upper ends, or one that ends before it begins. */
function shapeIssues({ from, above, upTo, below }: BandHit, path: Path): IssueData[] {
  if (from !== undefined && above !== undefined) {
    return contradictions(above, undefined, [...path, 'above']);
  }
  if (upTo !== undefined && below !== undefined) {
    return contradictions(below, undefined, [...path, 'below']);
  }
  const start = from ?? above ?? -Infinity;
  const end = upTo ?? below ?? Infinity;
  const isPoint = from !== undefined && upTo !== undefined;
  if (start < end || (isPoint && start === end)) return [];
  const key = upTo === undefined ? 'below' : 'upTo';
  const expected = `${isPoint ? '≥' : '>'} ${start}`;
  return [{ code: 'out-of-range', path: [...path, key], received: end, expected }];
}

/** Checks the band that gave points: its rule must have bands, and the value must be in it. */
export function bandIssues(
  { value: reported, counted, target, band }: Breakdown,
  rule: string,
  path: Path,
): IssueData[] {
  if (band === undefined || !isRuleKind(rule)) return [];
  const value = counted ?? reported;
  const place = [...path, 'band'];
  const allowed = bandsOf[rule] ?? [];
  if (isMissing(value) || allowed.length === 0) {
    return contradictions(band.of, undefined, [...place, 'of']);
  }
  if (!allowed.includes(band.of)) {
    return contradictions(band.of, allowed.join(', '), [...place, 'of']);
  }
  const shape = shapeIssues(band, place);
  if (shape.length > 0) return shape;
  const ends = asValues(band, target);
  if (!ends) return [{ code: 'missing-value', path: [...path, 'target'], received: target }];
  if (isInBand(ends, value)) return [];
  const expected = (Object.keys(signs) as (keyof typeof signs)[])
    .flatMap((end) => (ends[end] === undefined ? [] : [`${signs[end]} ${ends[end]}`]))
    .join(', ');
  return contradictions(value, expected, [...path, 'value']);
}
