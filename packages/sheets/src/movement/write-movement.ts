import type { Source } from '@thidua/core';
import { writeZipped } from '../cells/library.js';
import { formSheet, tableSheet, wordLists } from '../tables/write-rows.js';
import { detailItems } from './details.js';
import { figuresStarter } from './figures-starter.js';
import { figuresSheetOf, statedCodes, statementsOf } from './figures-sheet.js';
import { helpSheet } from './help-sheet.js';
import type { Movement } from './movement.js';
import { pairItems } from './pairs.js';
import { criteriaItems } from './scheme-rows.js';
import { sourceBook } from './source-book.js';
import { tablesOf } from './tables.js';
import { blocItem, figureItems } from './unit-rows.js';
import { awardItem, otherNameItems } from './work-rows.js';

/**
 * Writes the workbook of a movement (.xlsx): help, scheme, units, targets, days, sources and figures,
 * with drop-downs, locked headings and hints in Vietnamese; what is not given is left to be filled in.
 * `readMovement` reads the same movement from it. Texts lose the spaces around them, and a figure keeps
 * 15 digits, as in any spreadsheet; `$schema` and `schemaVersion` are those of this release when read.
 *
 * Where a report says nothing of a figure that the stage before it states, the figure is written at
 * both stages: a blank would say that it was not reported.
 *
 * @example
 * const bytes = await writeMovement({ scheme, localities }); // a form with empty columns of figures
 */
export function writeMovement(movement: Partial<Movement>): Promise<Uint8Array> {
  const { scheme, blocs = [], localities = [], subunits = [], reports = [] } = movement;
  const { targets = [], milestones = [], history = [] } = movement;
  const { areas = [], movements = [], steps = [], awards: awarded = [] } = movement;
  const sources = sourceBook();
  const tables = tablesOf(sources);
  const { rangeOf, sheet: lists } = wordLists();
  const units = [...localities, ...subunits.map((unit) => ({ ...unit, isRanked: false }))];
  const statements = statementsOf(reports);
  const stated = statedCodes(statements);
  const seen = new Set<string>();
  const rows = [...localities, ...subunits.filter(({ code }) => stated.has(code))].filter(
    ({ code }) => !seen.has(code) && seen.add(code),
  );
  const { grading, ranking, gates = [], awards = [] } = scheme ?? {};
  const sheets = [
    helpSheet(),
    formSheet(tables.movement, movement, rangeOf),
    formSheet(tables.scheme, scheme, rangeOf),
    tableSheet(tables.criteria, scheme ? criteriaItems(scheme) : [], rangeOf),
    tableSheet(tables.gates, gates, rangeOf),
    tableSheet(tables.grades, grading?.grades ?? [], rangeOf),
    tableSheet(tables.tieBreaks, ranking?.tieBreaks ?? [], rangeOf),
    tableSheet(tables.awards, awards, rangeOf),
    tableSheet(tables.localities, units, rangeOf),
    tableSheet(
      tables.blocs,
      blocs.map((bloc) => blocItem(bloc, [...localities, ...subunits])),
      rangeOf,
    ),
    tableSheet(tables.targets, targets, rangeOf),
    tableSheet(tables.figures, figureItems(targets), rangeOf),
    tableSheet(tables.milestones, milestones, rangeOf),
    tableSheet(tables.areas, areas, rangeOf),
    tableSheet(tables.movements, movements, rangeOf),
    tableSheet(tables.otherNames, otherNameItems(movements), rangeOf),
    tableSheet(tables.steps, steps, rangeOf),
    tableSheet(tables.honours, awarded.map(awardItem), rangeOf),
    scheme
      ? figuresSheetOf(scheme, rows, statements, movement.stage ?? 'final', rangeOf)
      : figuresStarter(),
    tableSheet(tables.pairs, pairItems(reports), rangeOf),
    tableSheet(tables.details, detailItems(statements, reports, tables.details), rangeOf),
    tableSheet(tables.history, history, rangeOf),
  ];
  const cited: { code: string; source: Source }[] = sources.rows();
  sheets.push(tableSheet(tables.sources, cited, rangeOf), lists());
  return writeZipped(sheets, movement.title?.vi ?? tables.movement.title);
}
