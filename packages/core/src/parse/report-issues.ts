import type { PairEntry, ReportEntry, Report } from '../model/report/report.js';
import type { Locality } from '../model/register/locality.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { allowedValues, dividesByTarget } from '../rules/allowed-values.js';
import { largestNumber } from '../numbers/largest-number.js';
import type { Adjustment, Criterion, Input } from '../model/scheme/criterion.js';
import { factsOf } from '../rules/facts.js';
import { sharesTarget, targetIssues } from '../schemes/rule-issues.js';
import { daysOfYear, type DaysOfYear } from '../schemes/days-of-year.js';
import { isValidFor, validYears } from '../schemes/valid-years.js';
import { idsOf, unknown } from '../issues/reference-checks.js';
import type { SoundParts } from '../issues/sound-parts.js';
import type { IssueData } from '../issues/issue.js';

/** What a report answers to. */
export interface ReportContext {
  scheme: Scheme;
  /** Units that may report, with the units inside them; without them codes are not checked. */
  localities?: readonly Pick<Locality, 'code'>[] | undefined;
}

/** Everything that units report, by its id. */
export const inputsOf = ({ criteria, adjustments, facts }: Scheme): Map<string, Input> =>
  new Map([...criteria, ...adjustments, ...facts].map((input) => [input.id, input]));

/** Whether a value is of the kind that a rule reads. */
const isRead = (value: ReportEntry['value'], reads: string): boolean =>
  (reads === 'date' && typeof value === 'string') ||
  (reads === 'number' && typeof value === 'number') ||
  (reads === 'yes-no' && typeof value === 'boolean');

/** The kind of value that an entry must state: with a target, achieved-or-not needs a number. */
export function readsOf(input: Criterion | Adjustment, entry: Pick<ReportEntry, 'target'>) {
  const { reads } = factsOf(input.rule.kind);
  const goal = entry.target ?? input.target;
  return reads === 'yes-no' && goal !== undefined ? 'number' : reads;
}

/** What nothing reads of an entry. */
function unusedOf(input: Input) {
  const also = 'rule' in input ? factsOf(input.rule.kind).also : undefined;
  const readsPrevious =
    also === 'previous' || ('fillGaps' in input && input.fillGaps === 'previous');
  const isUnused = {
    target: !('rule' in input) || sharesTarget(input.rule),
    penalties: also !== 'penalties',
    previous: !readsPrevious,
    previousRuleVersion: !readsPrevious,
  };
  return (Object.keys(isUnused) as (keyof typeof isUnused)[]).filter((key) => isUnused[key]);
}

/** Reports an issue at a key of the current entry. */
type Tell = (code: IssueData['code'], key: string, received?: unknown, expected?: string) => void;

/** Checks a value: its kind, its size, and that everything else the rule reads is present. */
function valueCheck(input: Criterion | Adjustment, tell: Tell) {
  const { target: usesTarget, also } = factsOf(input.rule.kind);
  const [least, most] = allowedValues(input);
  const limits = most === largestNumber ? `≥ ${least}` : `≥ ${least}, ≤ ${most}`;
  const needsTarget = usesTarget === 'needed' || dividesByTarget(input.rule);
  const isValue = 'fillGaps' in input && input.fillGaps === 'previous';
  return (entry: ReportEntry): void => {
    const { value, previous, target = input.target } = entry;
    if (isValue && previous !== undefined && (previous < least || previous > most))
      tell('out-of-range', 'previous', previous, limits);
    if (value === undefined || typeof value === 'object') return;
    const reads = readsOf(input, entry);
    if (!isRead(value, reads)) tell('wrong-type', 'value', value, reads);
    if (typeof value === 'number' && (value < least || value > most))
      tell('out-of-range', 'value', value, limits);
    if (needsTarget && target === undefined) tell('missing-value', 'target');
    if (also !== undefined && entry[also] === undefined) tell('missing-value', also);
  };
}

/**
 * Checks the entries of one input; created once, since a country has hundreds of thousands of
 * entries.
 */
function entryCheck(input: Input, tell: Tell) {
  const unused = unusedOf(input);
  const checkValue = 'rule' in input ? valueCheck(input, tell) : undefined;
  const rule = 'rule' in input && !sharesTarget(input.rule) ? input.rule : undefined;
  return (entry: ReportEntry): void => {
    checkValue?.(entry);
    if (rule) {
      for (const { code, received, expected } of targetIssues(rule, entry.target, []))
        tell(code, 'target', received, expected);
    }
    for (const key of unused) if (entry[key] !== undefined) tell('unused-value', key, entry[key]);
  };
}

/** What is wrong with the head of a report: another scheme or version, a year without these rules. */
function headIssues({ scheme: answered, period }: Report, scheme: Scheme): IssueData[] {
  const { id, version } = answered;
  const isOther = id !== scheme.id || version !== scheme.version;
  const other = { received: `${id} ${version}`, expected: `${scheme.id} ${scheme.version}` };
  const outside = { received: period, expected: validYears(scheme) };
  return [
    ...(isOther ? [{ code: 'other-scheme' as const, path: ['scheme'], ...other }] : []),
    ...(isValidFor(scheme, period)
      ? []
      : [{ code: 'outside-period' as const, path: ['period'], ...outside }]),
  ];
}

/** What is wrong with what units have against each other. */
function pairIssues(
  pairs: readonly PairEntry[],
  { pairFacts = [] }: Scheme,
  codes: ReadonlySet<string> | undefined,
): IssueData[] {
  const facts = idsOf(pairFacts);
  const seen = new Set<string>();
  const issues: IssueData[] = [];
  // A list may have holes, where an entry has another shape.
  pairs.forEach(({ code, against, fact }, index) => {
    const path = ['pairs', index];
    const cell = JSON.stringify([code, against, fact]);
    if (codes) {
      issues.push(...unknown(code, codes, 'localities', [...path, 'code']));
      issues.push(...unknown(against, codes, 'localities', [...path, 'against']));
    }
    issues.push(...unknown(fact, facts, 'pairFacts', [...path, 'fact']));
    if (code === against)
      issues.push({ code: 'against-itself', path: [...path, 'against'], received: against });
    if (seen.has(cell)) {
      const received = [code, against, fact].join(', ');
      issues.push({ code: 'duplicate', path: [...path, 'fact'], received });
    }
    seen.add(cell);
  });
  return issues;
}

/** The days of a report's year, where the scheme says which they are; none that no date can name. */
const daysIn = (scheme: Scheme, period = ''): DaysOfYear | undefined =>
  scheme.dataYear && period > '1000' && period < '9999' ? daysOfYear(scheme, period) : undefined;

/**
 * Checks a report against its scheme and units: every issue at once. It reports another scheme or
 * version, and a year to which the rules do not apply; then unknown codes, cells that are stated
 * twice, values of the wrong kind or out of range, data that a rule needs and does not get, and
 * data that nothing reads; and, where the scheme says when its year begins, days outside it for which
 * a value holds. Entries are checked one by one: one with the wrong shape is skipped.
 */
export function soundReportIssues(
  { sound, unsound }: SoundParts<Report>,
  { scheme, localities }: ReportContext,
): IssueData[] {
  const isHeadSound = !unsound.has('scheme') && !unsound.has('period');
  const issues = isHeadSound ? headIssues(sound as Report, scheme) : [];
  let place = 0;
  const tell: Tell = (code, key, received, expected) => {
    const path = ['entries', place, key];
    issues.push({ code, path, received, ...(expected !== undefined && { expected }) });
  };
  const checks = new Map(
    [...inputsOf(scheme)].map(([id, input]) => [
      id,
      { check: entryCheck(input, tell), stated: new Set<string>() },
    ]),
  );
  const others = new Set<string>();
  const codes = localities && new Set(localities.map(({ code }) => code));
  const days = isHeadSound && issues.length === 0 ? daysIn(scheme, sound.period) : undefined;
  // A list may have holes, where an entry has another shape.
  sound.entries?.forEach((entry, index) => {
    place = index;
    const { code, criterion } = entry;
    const known = checks.get(criterion);
    const stated = known?.stated ?? others;
    const cell = known ? code : JSON.stringify([code, criterion]);
    if (codes?.has(code) === false) tell('unknown-reference', 'code', code, 'localities');
    if (!known) tell('unknown-reference', 'criterion', criterion, 'criteria');
    if (stated.has(cell)) tell('duplicate', 'criterion', `${code}, ${criterion}`);
    stated.add(cell);
    known?.check(entry);
    const { asOf } = entry;
    if (days && asOf !== undefined && (asOf < days.from || asOf > days.to))
      tell('out-of-range', 'asOf', asOf, `≥ ${days.from}, ≤ ${days.to}`);
  });
  issues.push(...pairIssues(sound.pairs ?? [], scheme, codes));
  return issues;
}
