import type { MissingReason } from '../model/value/missing.js';
import type { Report, ReportEntry } from '../model/report/report.js';
import { stages, type Stage } from '../model/report/stages.js';
import { factsOf } from '../rules/facts.js';
import { targetOf, type RuleFacts } from '../rules/rule.js';
import type { Plan } from '../schemes/plan.js';
import { reasonCode, type Table, type TableColumn } from './table.js';
import { levelOf, thresholdColumn } from './threshold.js';
import type { Units } from './units.js';

/** A column while it is filled. */
export type Filling = TableColumn & { missing: Uint8Array };

/** The scheme's targets for an input, if any. */
export const targetsOf = (
  input: Plan['inputs'][number],
  { localities }: Units,
): Pick<TableColumn, 'targets'> =>
  'rule' in input && input.target !== undefined
    ? { targets: thresholdColumn(input.target, localities) }
    : {};

/**
 * The column of one input, with the scheme's targets and no values yet. A unit in none of the
 * target's classes owes no report: the criterion is not assigned to it.
 */
export function emptyColumn(input: Plan['inputs'][number], units: Units): Filling {
  const { localities } = units;
  const own = targetsOf(input, units);
  const { targets } = own;
  const isFor = (unit: number): boolean =>
    typeof targets !== 'object' || !Number.isNaN(targets[unit]);
  return {
    values: new Float64Array(localities.length).fill(NaN),
    missing: Uint8Array.from(localities, (_, unit) =>
      reasonCode(isFor(unit) ? 'not-reported' : 'not-assigned'),
    ),
    ...own,
  };
}

/** The reports that count at a stage, earliest stage first. */
export const reportsUpTo = (reports: readonly Report[], stage: Stage): Report[] =>
  stages
    .slice(0, stages.indexOf(stage) + 1)
    .flatMap((step) => reports.filter((report) => report.stage === step));

/** Sets one cell of a column that is created when first needed. */
function setCell(
  column: Filling,
  name: 'targets' | 'penalties' | 'previous',
  unit: number,
  value: number,
): void {
  const { [name]: cells = NaN, values } = column;
  const own = typeof cells === 'number' ? new Float64Array(values.length).fill(cells) : cells;
  column[name] = own;
  own[unit] = value;
}

/** Whether a value is of the kind that a rule reads; a day and yes or no may be numbers as well. */
const isReadAs = (value: number | boolean | string, reads: RuleFacts['reads'] | undefined) =>
  typeof value === 'number' ||
  reads === undefined ||
  reads === (typeof value === 'string' ? 'date' : 'yes-no');

/** Writes an entry into its cell; if data that its rule needs are missing, the cell is a gap. */
export function fill(
  column: Filling,
  input: Plan['inputs'][number],
  entry: ReportEntry,
  unit: number,
  version: string,
): void {
  const { value, target, penalties, previous, ruleVersion = version } = entry;
  if (value === undefined) return;
  const facts: Partial<RuleFacts> = 'rule' in input ? factsOf(input.rule.kind) : {};
  const { target: usesTarget = 'unused', also, reads } = facts;
  if (target !== undefined && usesTarget !== 'unused')
    setCell(column, 'targets', unit, levelOf(target));
  if (!('rule' in input) && typeof value === 'string') column.stated = 'date';
  if (!('rule' in input) && typeof value === 'boolean') column.stated = 'yes-no';
  if (penalties !== undefined) setCell(column, 'penalties', unit, penalties);
  const isComparable = (entry.previousRuleVersion ?? ruleVersion) === ruleVersion;
  if (previous !== undefined && isComparable) setCell(column, 'previous', unit, previous);

  const gap = (): MissingReason | undefined => {
    if (typeof value === 'object') return value.missing;
    if (also === 'penalties' && penalties === undefined) return 'not-reported';
    if (also === 'previous' && !isComparable) return 'not-comparable';
    if (also === 'previous' && previous === undefined) return 'no-data';
    // Not one of the classes that the criterion is for, whatever targets other units state.
    const isMeant = usesTarget === 'needed' || ('rule' in input && input.target !== undefined);
    return isMeant && Number.isNaN(targetOf(column, unit)) ? 'not-assigned' : undefined;
  };
  const reason = gap();
  column.missing[unit] = reason === undefined ? 0 : reasonCode(reason);
  column.values[unit] =
    reason === undefined && typeof value !== 'object' && isReadAs(value, reads)
      ? levelOf(value)
      : NaN;
}

/**
 * Puts reports into columns. In each cell the newest stage counts, up to `stage`, and of reports of
 * one stage the last in the list (`scoringIssues` names such cells); a target that a newer entry
 * does not restate stays. Unreported values are missing with the reason `not-reported`. Entries for
 * unknown units or criteria are ignored: `parseReport` reports them.
 */
export function tabulate(
  plan: Plan,
  units: Units,
  reports: readonly Report[],
  stage: Stage,
): Table {
  const table = plan.inputs.map((input) => emptyColumn(input, units));
  for (const report of reportsUpTo(reports, stage)) {
    for (const entry of report.entries) {
      const unit = units.unitOf.get(entry.code);
      const index = plan.inputOf.get(entry.criterion) ?? -1;
      const column = table[index];
      const input = plan.inputs[index];
      if (unit === undefined || !column || !input) continue;
      fill(column, input, entry, unit, report.scheme.version);
    }
  }
  for (const column of table) {
    if (column.missing.every((code) => code === 0)) delete (column as TableColumn).missing;
  }
  return table;
}
