import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import type { AssignableThreshold } from '../model/value/measure.js';
import type { MissingReason } from '../model/value/missing.js';
import type { ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { stages } from '../model/report/stages.js';
import { factsOf } from '../rules/facts.js';
import type { FullQuestion } from './arbitrary-question.js';

type Input = Scheme['criteria'][number] | Scheme['adjustments'][number] | Scheme['facts'][number];

/** What is known of one unit for one input, as an object. */
export interface NaiveCell {
  value?: number;
  missing?: MissingReason;
  target?: number;
  penalties?: number;
  previous?: number;
}

/** A day as days since 1970-01-01, a number as it is. */
const numberOf = (level: number | string | boolean): number =>
  typeof level === 'string' ? Date.parse(`${level}T00:00:00Z`) / 86_400_000 : Number(level);

function levelFor(threshold: AssignableThreshold | undefined, { classes = [] }: Locality) {
  if (threshold === undefined || typeof threshold !== 'object') return threshold;
  const own = threshold.byClass.filter((option) => classes.includes(option.class));
  if (own.length > 0) return own[0]?.value;
  return threshold.otherwise === 'not-assigned' ? undefined : threshold.otherwise;
}

/** The previous value that stands for a unit: the last that was stated by the same rules. */
export function previousOf(question: FullQuestion, unit: Locality, input: Input) {
  const comparable = statedOf(question, unit, input).filter(
    ({ ruleVersion = question.scheme.version, previousRuleVersion = ruleVersion }) =>
      previousRuleVersion === ruleVersion,
  );
  return comparable.flatMap(({ previous }) => previous ?? []).at(-1);
}

const found = new WeakMap<FullQuestion, Map<string, NaiveCell>>();

/** What counts of everything that was stated of a cell; looked up once, for the tests' time. */
export function cellOf(question: FullQuestion, unit: Locality, input: Input): NaiveCell {
  const cells = found.get(question) ?? new Map<string, NaiveCell>();
  found.set(question, cells);
  const key = `${unit.code} ${input.id}`;
  const cell = cells.get(key) ?? lookUp(question, unit, input);
  cells.set(key, cell);
  return cell;
}

/** The target of a unit: the last that was stated, else that of the scheme. */
function targetFrom(
  stated: readonly ReportEntry[],
  unit: Locality,
  { rule, target }: Criterion | Adjustment,
): number | undefined {
  if (factsOf(rule.kind).target === 'unused') return undefined;
  const own = stated.flatMap((entry) => entry.target ?? []).at(-1);
  const level = own ?? levelFor(target, unit);
  return level === undefined ? undefined : numberOf(level);
}

/** Everything that was stated of a cell, earliest first. */
function statedOf({ reports, stage }: FullQuestion, unit: Locality, input: Input): ReportEntry[] {
  const stated: ReportEntry[] = [];
  for (const step of stages.slice(0, stages.indexOf(stage) + 1)) {
    for (const report of reports.filter((each) => each.stage === step)) {
      for (const entry of report.entries) {
        const isOwn = entry.code === unit.code && entry.criterion === input.id;
        if (isOwn && entry.value !== undefined) stated.push(entry);
      }
    }
  }
  return stated;
}

function lookUp(question: FullQuestion, unit: Locality, input: Input): NaiveCell {
  const stated = statedOf(question, unit, input);
  const targets = 'rule' in input ? targetFrom(stated, unit, input) : undefined;
  const target = targets === undefined ? {} : { target: targets };
  const newest = stated.pop();
  if (!newest || newest.value === undefined) {
    // Who is of none of the classes that a target is for owes no report.
    const isFor =
      !('rule' in input) ||
      input.target === undefined ||
      levelFor(input.target, unit) !== undefined;
    return { missing: isFor ? 'not-reported' : 'not-assigned', ...target };
  }
  if (typeof newest.value === 'object') return { missing: newest.value.missing, ...target };
  const value = numberOf(newest.value);
  if (!('rule' in input)) return { value };

  const { target: use, also } = factsOf(input.rule.kind);
  const cell: NaiveCell = { value, ...target };
  if (targets === undefined && (use === 'needed' || input.target !== undefined)) {
    return { missing: 'not-assigned' };
  }
  if (also === 'penalties') {
    if (newest.penalties === undefined) return { missing: 'not-reported' };
    cell.penalties = newest.penalties;
  }
  if (also === 'previous') {
    const { ruleVersion = question.scheme.version, previousRuleVersion = ruleVersion } = newest;
    if (previousRuleVersion !== ruleVersion) return { missing: 'not-comparable' };
    if (newest.previous === undefined) return { missing: 'no-data' };
    cell.previous = newest.previous;
  }
  return cell;
}
