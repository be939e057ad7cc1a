import type { ReportEntry, Report } from '../model/report/report.js';
import type { Locality } from '../model/register/locality.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { allowedValues, dividesByTarget } from '../rules/allowed-values.js';
import { largestNumber } from '../numbers/largest-number.js';
import type { Adjustment, Criterion, Input } from '../model/scheme/criterion.js';
import { factsOf } from '../rules/facts.js';
import { sharesTarget, targetIssues } from '../schemes/rule-issues.js';
import { isValidFor, validYears } from '../schemes/valid-years.js';
import type { SoundParts } from '../issues/sound-parts.js';
import { unknown, type Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';

/** What a report answers to. */
export interface ReportContext {
  scheme: Scheme;
  /** Units that may report, with those that lie in them; without them codes are not checked. */
  localities?: readonly Pick<Locality, 'code'>[] | undefined;
}

/** Everything that units report, by its id. */
export const inputsOf = ({ criteria, adjustments, facts }: Scheme): Map<string, Input> =>
  new Map([...criteria, ...adjustments, ...facts].map((input) => [input.id, input]));

/** The type that a value must have, where it has another. */
function typeIssue(value: ReportEntry['value'], reads: string, path: Path): IssueData[] {
  const isRight =
    (reads === 'date' && typeof value === 'string') ||
    (reads === 'number' && typeof value === 'number') ||
    (reads === 'yes-no' && typeof value === 'boolean');
  return isRight ? [] : [{ code: 'wrong-type', path, received: value, expected: reads }];
}

/** The kind of value that an entry has to state: achieved or not is a number against a target. */
export function readsOf(input: Criterion | Adjustment, entry: Pick<ReportEntry, 'target'>) {
  const { reads } = factsOf(input.rule.kind);
  const goal = entry.target ?? input.target;
  return reads === 'yes-no' && goal !== undefined ? 'number' : reads;
}

/** What an entry states and nothing reads. */
function unusedIssues(entry: ReportEntry, input: Input, path: Path): IssueData[] {
  const also = 'rule' in input ? factsOf(input.rule.kind).also : undefined;
  const isUnused = {
    target: !('rule' in input) || sharesTarget(input.rule),
    penalties: also !== 'penalties',
    previous: also !== 'previous',
    previousRuleVersion: also !== 'previous',
  };
  return (Object.keys(isUnused) as (keyof typeof isUnused)[]).flatMap((key): IssueData[] =>
    isUnused[key] && entry[key] !== undefined
      ? [{ code: 'unused-value', path: [...path, key], received: entry[key] }]
      : [],
  );
}

/** What is wrong with a value: its kind, its size, or that what its rule reads besides is missing. */
function valueIssues(entry: ReportEntry, input: Criterion | Adjustment, path: Path): IssueData[] {
  const { value, target, penalties, previous } = entry;
  if (value === undefined || typeof value === 'object') return [];
  const { target: usesTarget, also } = factsOf(input.rule.kind);
  const [least, most] = allowedValues(input);
  const missing = (name: string, given: unknown): IssueData[] =>
    given === undefined
      ? [{ code: 'missing-value', path: [...path, name], received: undefined }]
      : [];
  const isOut = typeof value === 'number' && (value < least || value > most);
  const limits = most === largestNumber ? `≥ ${least}` : `≥ ${least}, ≤ ${most}`;
  const goal = target ?? input.target;
  return [
    ...typeIssue(value, readsOf(input, entry), [...path, 'value']),
    ...(isOut
      ? [
          {
            code: 'out-of-range' as const,
            path: [...path, 'value'],
            received: value,
            expected: limits,
          },
        ]
      : []),
    ...(usesTarget === 'needed' || dividesByTarget(input.rule) ? missing('target', goal) : []),
    ...(also === undefined ? [] : missing(also, also === 'penalties' ? penalties : previous)),
  ];
}

function entryIssues(entry: ReportEntry, input: Input, path: Path): IssueData[] {
  const unused = unusedIssues(entry, input, path);
  if (!('rule' in input)) return unused;
  return [
    ...valueIssues(entry, input, path),
    ...(sharesTarget(input.rule)
      ? []
      : targetIssues(input.rule, entry.target, [...path, 'target'])),
    ...unused,
  ];
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

/**
 * Checks a report against its scheme and units: every issue at once. A report of another scheme or
 * version is named, and so is a year to which the rules do not apply; then codes that are not
 * known, cells that are stated twice, values of the wrong kind or out of range, what a rule needs and
 * does not get, and what nothing reads. Entries are judged one by one: one whose shape is wrong is passed over.
 */
export function soundReportIssues(
  { sound, unsound }: SoundParts<Report>,
  { scheme, localities }: ReportContext,
): IssueData[] {
  const inputs = inputsOf(scheme);
  const codes = localities && new Set(localities.map(({ code }) => code));
  const criteria = new Set(inputs.keys());
  const seen = new Set<string>();
  const isHeadSound = !unsound.has('scheme') && !unsound.has('period');
  return [
    ...(isHeadSound ? headIssues(sound as Report, scheme) : []),
    ...(sound.entries ?? []).flatMap((entry, index): IssueData[] => {
      const path: Path = ['entries', index];
      const key = JSON.stringify([entry.code, entry.criterion]);
      const isRepeated = seen.has(key);
      seen.add(key);
      const input = inputs.get(entry.criterion);
      return [
        ...(codes ? unknown(entry.code, codes, 'localities', [...path, 'code']) : []),
        ...unknown(entry.criterion, criteria, 'criteria', [...path, 'criterion']),
        ...(isRepeated
          ? [
              {
                code: 'duplicate' as const,
                path: [...path, 'criterion'],
                received: `${entry.code}, ${entry.criterion}`,
              },
            ]
          : []),
        ...(input ? entryIssues(entry, input, path) : []),
      ];
    }),
  ];
}
