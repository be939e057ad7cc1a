import type { Table } from '../tables/column.js';
import { detailTable } from './details.js';
import { movementForm, schemeForm } from './forms.js';
import {
  awardTable,
  criteriaTable,
  gateTable,
  gradeTable,
  tieBreakTable,
} from './scheme-tables.js';
import { pairTable } from './pairs.js';
import { sourceTable, type SourceBook } from './source-book.js';
import { figureTable, milestoneTable, targetTable } from './target-tables.js';
import { areaTable, honourTable, launchedTable, otherNameTable, stepTable } from './work-tables.js';
import { blocTable, historyTable, localityTable } from './unit-tables.js';

/** Every sheet of a movement but the one of its figures. */
export const tablesOf = (sources: SourceBook) => ({
  movement: movementForm(sources),
  scheme: schemeForm(sources),
  criteria: criteriaTable(sources),
  gates: gateTable(sources),
  grades: gradeTable,
  tieBreaks: tieBreakTable,
  awards: awardTable(sources),
  localities: localityTable,
  blocs: blocTable(sources),
  targets: targetTable(sources),
  figures: figureTable(sources),
  milestones: milestoneTable(sources),
  areas: areaTable,
  movements: launchedTable(sources),
  otherNames: otherNameTable(sources),
  steps: stepTable(sources),
  honours: honourTable(sources),
  history: historyTable(sources),
  pairs: pairTable(sources),
  details: detailTable(sources),
  sources: sourceTable,
});

/** Those sheets by what they hold. */
export type Tables = Record<keyof ReturnType<typeof tablesOf>, Table>;
