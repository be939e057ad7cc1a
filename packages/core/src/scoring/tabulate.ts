import type { MissingReason } from '../model/missing.js';
import type { Report, ReportEntry } from '../model/report.js';
import { stages, type Stage } from '../model/stages.js';
import { factsOf } from '../rules/facts.js';
import { targetOf } from '../rules/rule.js';
import type { Plan } from './plan.js';
import { reasonCode, type Table, type TableColumn } from './table.js';
import { levelOf, thresholdColumn } from './threshold.js';
import type { Units } from './units.js';

/** A column while it is filled. */
export type Filling = TableColumn & { missing: Uint8Array };

/**
 * The column of one input, with the scheme's targets and no values yet. Who is of none of the
 * classes that a target is for owes no report: the criterion is not assigned to it.
 */
export function emptyColumn(input: Plan['inputs'][number], { localities }: Units): Filling {
  const target = 'rule' in input ? input.target : undefined;
  const targets = target === undefined ? undefined : thresholdColumn(target, localities);
  const isFor = (unit: number): boolean =>
    typeof targets !== 'object' || !Number.isNaN(targets[unit]);
  return {
    values: new Float64Array(localities.length).fill(NaN),
    missing: Uint8Array.from(localities, (_, unit) =>
      reasonCode(isFor(unit) ? 'not-reported' : 'not-assigned'),
    ),
    ...(targets !== undefined && { targets }),
  };
}

/** The reports that count at a stage, earliest stage first. */
export function reportsUpTo(reports: readonly Report[], stage: Stage): Report[] {
  const order = (report: Report): number => stages.indexOf(report.stage);
  return reports
    .filter((report) => order(report) <= stages.indexOf(stage))
    .sort((left, right) => order(left) - order(right));
}

/** Sets one cell of a column that is made when it is first needed. */
function setCell(column: Filling, name: 'penalties' | 'previous', unit: number, value: number) {
  column[name] ??= new Float64Array(column.values.length).fill(NaN);
  column[name][unit] = value;
}

function setTarget(column: Filling, unit: number, target: number): void {
  const { targets = NaN } = column;
  if (typeof targets === 'number') {
    column.targets = new Float64Array(column.values.length).fill(targets);
    column.targets[unit] = target;
  } else targets[unit] = target;
}

/** Writes what an entry states into its cell; what its rule needs and does not get is a gap. */
export function fill(
  column: Filling,
  input: Plan['inputs'][number],
  entry: ReportEntry & { value: NonNullable<ReportEntry['value']> },
  unit: number,
  version: string,
): void {
  const { value, target, penalties, previous, ruleVersion = version } = entry;
  const { target: usesTarget = 'unused', also } = 'rule' in input ? factsOf(input.rule.kind) : {};
  if (target !== undefined && usesTarget !== 'unused') setTarget(column, unit, levelOf(target));
  if (penalties !== undefined) setCell(column, 'penalties', unit, penalties);
  const isComparable = (entry.previousRuleVersion ?? ruleVersion) === ruleVersion;
  if (previous !== undefined && isComparable) setCell(column, 'previous', unit, previous);

  const gap = (): MissingReason | undefined => {
    if (typeof value === 'object') return value.missing;
    if (also === 'penalties' && penalties === undefined) return 'not-reported';
    if (also === 'previous' && !isComparable) return 'not-comparable';
    if (also === 'previous' && previous === undefined) return 'no-data';
    // Not one of the classes that the criterion is for. What the other units state of their own
    // targets has nothing to do with it.
    const isMeant = usesTarget === 'needed' || ('rule' in input && input.target !== undefined);
    return isMeant && Number.isNaN(targetOf(column, unit)) ? 'not-assigned' : undefined;
  };
  const reason = gap();
  column.missing[unit] = reason === undefined ? 0 : reasonCode(reason);
  column.values[unit] =
    reason === undefined && typeof value !== 'object'
      ? levelOf(typeof value === 'boolean' ? Number(value) : value)
      : NaN;
}

/**
 * Puts reports into columns. In each cell the newest stage counts, up to `stage`; a target that a
 * newer entry does not restate stays. What nobody reported is missing with the reason
 * `not-reported`. Entries of units or criteria that are not known are passed over: `parseReport`
 * names them.
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
      const { value } = entry;
      if (unit === undefined || !column || !input || value === undefined) continue;
      fill(column, input, { ...entry, value }, unit, report.scheme.version);
    }
  }
  for (const column of table) {
    if (column.missing.every((code) => code === 0)) delete (column as TableColumn).missing;
  }
  return table;
}
