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

function lookUp(question: FullQuestion, unit: Locality, input: Input): NaiveCell {
  const { reports, stage } = question;
  const stated: ReportEntry[] = [];
  for (const step of stages.slice(0, stages.indexOf(stage) + 1)) {
    for (const report of reports.filter((each) => each.stage === step)) {
      for (const entry of report.entries) {
        const isOwn = entry.code === unit.code && entry.criterion === input.id;
        if (isOwn && entry.value !== undefined) stated.push(entry);
      }
    }
  }
  const newest = stated.pop();
  if (!newest || newest.value === undefined) {
    // Who is of none of the classes that a target is for owes no report.
    const isFor =
      !('rule' in input) ||
      input.target === undefined ||
      levelFor(input.target, unit) !== undefined;
    return { missing: isFor ? 'not-reported' : 'not-assigned' };
  }
  if (typeof newest.value === 'object') return { missing: newest.value.missing };
  const value = numberOf(newest.value);
  if (!('rule' in input)) return { value };

  const { target: use, also } = factsOf(input.rule.kind);
  const cell: NaiveCell = { value };
  const owns = [newest, ...stated.reverse()].map(({ target }) => target);
  const target =
    use === 'unused'
      ? undefined
      : (owns.find((own) => own !== undefined) ?? levelFor(input.target, unit));
  if (target !== undefined) cell.target = numberOf(target);
  if (target === undefined && (use === 'needed' || input.target !== undefined)) {
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
