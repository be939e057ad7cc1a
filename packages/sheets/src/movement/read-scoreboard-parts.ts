import {
  formatDate,
  progressAt,
  scoreboardVersion,
  type Bloc,
  type Locale,
  type Locality,
  type Milestone,
  type TargetDefinition,
} from '@thidua/core';
import { parseLocalities, parseScoreboard, targetDefinitionSchema } from '@thidua/core/schema';
import type { Workbook } from '../cells/cell.js';
import type { SheetFinding } from '../issues/issue.js';
import { readForm, readRows, type Row } from '../tables/read-rows.js';
import type { Movement } from './movement.js';
import { refusalsOf, type PlaceOf } from './refusals.js';
import type { Tables } from './tables.js';
import { blocOf, targetsOf } from './unit-rows.js';
import { movementsOf } from './work-rows.js';

/** What a workbook says beside scheme and figures. */
export type Head = Omit<Movement, 'scheme' | 'reports' | 'history'>;

/** A day that no figure is later than: nothing is published by it. */
const lastDay = '9999-12-31';

/** Figures of targets that are later than the day of the movement, where that lies before its year. */
function earlyDay(own: Row | undefined, figures: readonly Row[]): SheetFinding | undefined {
  const { asOf, period } = own?.item ?? {};
  if (!own || typeof asOf !== 'string' || typeof period !== 'string') return undefined;
  const later = figures.filter(({ item }) => String(item['asOf'] ?? '').slice(0, 10) > asOf);
  if (asOf >= period || later.length === 0) return undefined;
  const others = later.slice(0, 3).map((row) => row.placeOf(['asOf']));
  const day = formatDate(asOf, 'vi');
  return { code: 'early-day', at: own.placeOf(['asOf']), received: day, expected: period, others };
}

function withProgress(target: unknown, asOf: string): unknown {
  const parsed = targetDefinitionSchema.safeParse(target);
  const progress = parsed.success
    ? progressAt(parsed.data, asOf)
    : { asOf, status: 'no-data', reason: 'no-data' };
  return { ...(target as object), progress };
}

/** Days of steps and decisions, which come after the day whose state is shown. */
const daysOf = ({ steps = [], awards = [] }: { steps?: unknown[]; awards?: unknown[] }) =>
  [...steps, ...awards].flatMap((item) => {
    const { doneOn, decision } = item as { doneOn?: unknown; decision?: { date?: unknown } };
    return [doneOn, decision?.date].filter((each) => typeof each === 'string');
  });

const lastOf = (days: readonly string[]): string => [...days].sort().at(-1) ?? lastDay;

/** A list that a movement has only where there is something in it. */
const listed = <Key extends string>(key: Key, items: unknown[]): { [Name in Key]?: unknown[] } =>
  items.length > 0 ? ({ [key]: items } as { [Name in Key]?: unknown[] }) : {};

/** Reads what the scoreboard of a movement says of itself, its units, targets and days. */
export function readScoreboardParts(
  workbook: Workbook,
  tables: Tables,
  locale: Locale,
): { head: Head | undefined; units: Locality[] | undefined; findings: SheetFinding[] } {
  const form = readForm(workbook, tables.movement);
  const localities = readRows(workbook, tables.localities);
  const blocs = readRows(workbook, tables.blocs);
  const targets = readRows(workbook, tables.targets);
  const figures = readRows(workbook, tables.figures);
  const milestones = readRows(workbook, tables.milestones);
  const areas = readRows(workbook, tables.areas);
  const launched = readRows(workbook, tables.movements);
  const otherNames = readRows(workbook, tables.otherNames);
  const steps = readRows(workbook, tables.steps);
  const honours = readRows(workbook, tables.honours);
  const work = [areas, launched, otherNames, steps, honours];
  const read = [form, localities, blocs, targets, figures, milestones, ...work];
  const findings = read.flatMap((each) => each.findings);
  const targetPart = targetsOf(targets.rows, figures.rows, findings);
  const parts = {
    ...listed(
      'areas',
      areas.rows.map(({ item }) => item),
    ),
    ...listed('movements', movementsOf(launched.rows, otherNames.rows, findings)),
    ...listed(
      'steps',
      steps.rows.map(({ item }) => item),
    ),
    ...listed(
      'awards',
      honours.rows.map(({ item }) => item),
    ),
  };
  const units = localities.rows.map(({ item: { isRanked: _, ...unit } }) => unit);
  const [own] = form.rows;
  const given = own?.item ?? {};
  const { stage, period, ...board } = given;
  const early = earlyDay(own, figures.rows);
  if (early) findings.push(early);
  const asOf = !early && typeof given['asOf'] === 'string' ? given['asOf'] : lastDay;

  const placeOf: PlaceOf = ([list, index, ...rest]) => {
    const at = Number(index);
    const lists = { blocs, localities, milestones, targets, areas, steps };
    const rows = { ...lists, movements: launched, awards: honours }[String(list)]?.rows;
    const table = list === 'awards' ? 'honours' : (list as keyof Tables);
    const sheet = tables[table]?.sheet ?? tables.movement.sheet;
    if (list === 'movements' && rest[0] === 'otherNames') {
      const names = otherNames.rows.filter(
        ({ item }) => item['movement'] === launched.rows[at]?.item['id'],
      );
      const named = names[Number(rest[1])];
      if (named) return named.placeOf(rest.slice(2));
    }
    if (list === 'targets') {
      const [role, place] = rest;
      const figure =
        targetPart.figures.get(`${at}.${role}.${place}`) ?? targetPart.figures.get(`${at}.${role}`);
      if (figure) return figure.placeOf(rest.slice(role === 'observations' ? 2 : 1));
    }
    const row = rows?.[at];
    if (row) return row.placeOf(rest);
    return rows || !own
      ? { sheet }
      : own.placeOf([list as string, ...(index === undefined ? [] : [index]), ...rest]);
  };
  const unitPlace: PlaceOf = (path) => placeOf(['localities', ...path]);
  const blocItems = blocs.rows.map((row) => blocOf(row, units as Partial<Locality>[]));
  const parsedUnits = parseLocalities(units, locale);
  const parsed = parseScoreboard(
    {
      ...{
        schemaVersion: scoreboardVersion,
        publishedAt: `${lastOf([asOf, ...daysOf(parts)])}T12:00:00+07:00`,
        ...board,
        asOf,
        boards: [],
      },
      blocs: blocItems.map((bloc) => {
        const { fullName: _, ...shown } = bloc as Bloc;
        return shown;
      }),
      localities: units.map(({ knownFrom: _, ...shown }) => shown),
      targets: targetPart.items.map((target) => withProgress(target, asOf)),
      milestones: milestones.rows.map(({ item }) => item),
      ...parts,
    },
    locale,
  );
  const isSound = findings.every(({ code }) => code === 'ignored-column');
  const refused = [
    ...(parsedUnits.ok ? [] : refusalsOf(parsedUnits.issues, workbook, unitPlace, findings)),
    ...(parsed.ok ? [] : refusalsOf(parsed.issues, workbook, placeOf, findings)),
    ...refusalsOf(parsed.notes ?? [], workbook, placeOf, findings, 'noted'),
  ];
  const all = [...findings, ...refused];
  const known =
    parsedUnits.ok && localities.findings.every(({ code }) => code === 'ignored-column');
  if (!isSound || !parsed.ok || !parsedUnits.ok) {
    return { head: undefined, units: known ? parsedUnits.value : undefined, findings: all };
  }
  const isRanked = (index: number): boolean => localities.rows[index]?.item['isRanked'] !== false;
  const { id, title, status, source } = parsed.value;
  return {
    head: {
      ...{ id, title, period: String(period), asOf, status, source },
      ...(stage !== undefined && { stage: stage as NonNullable<Movement['stage']> }),
      blocs: blocItems as Bloc[],
      localities: parsedUnits.value.filter((_, index) => isRanked(index)),
      subunits: parsedUnits.value.filter((_, index) => !isRanked(index)),
      targets: targetPart.items as TargetDefinition[],
      milestones: milestones.rows.map(({ item }) => item as unknown as Milestone),
      ...(parts as Pick<Movement, keyof typeof parts>),
    },
    units: parsedUnits.value,
    findings: all,
  };
}
