import type { Grid } from './grid.js';
import { joinedHeading } from './heading.js';
import type { Lexicon } from './lexicon.js';

/** Where names stand in a part of a sheet: by row and by column. */
export interface NameCounts {
  /** Rows at which a column names localities, by name and by code, and criteria. */
  localities: Map<number, Set<number>>;
  codes: Map<number, Set<number>>;
  criteria: Map<number, Set<number>>;
  /** Columns at which a row names them. */
  localityRows: Map<number, Set<number>>;
  codeRows: Map<number, Set<number>>;
  criterionRows: Map<number, Set<number>>;
}

const add = (to: Map<number, Set<number>>, key: number, value: number): void => {
  to.set(key, (to.get(key) ?? new Set()).add(value));
};

const numeric = /^[\s\d.,%+−–-]+$/;
/** What numbers columns, and can be the code of a locality by chance. */
const short = /^\s*\d{1,2}\s*$/;

/** The heading of a group over a cell, where it spans several columns, and the cell's own. */
function withGroup(grid: Grid, row: number, column: number, text: string): string | undefined {
  const levels = [text];
  for (let above = row - 1; above >= row - 2; above -= 1) {
    const merge = grid.mergeAt(above, column);
    if (!merge || merge.left === merge.right) break;
    levels.unshift(grid.shownAt(above, column).text);
  }
  return levels.length > 1 ? joinedHeading(levels) : undefined;
}

/** Finds every cell of some rows that is the name of a locality or of a criterion. */
export function nameCounts(grid: Grid, from: number, to: number, lexicon: Lexicon): NameCounts {
  const counts: NameCounts = {
    ...{ localities: new Map(), codes: new Map(), criteria: new Map() },
    ...{ localityRows: new Map(), codeRows: new Map(), criterionRows: new Map() },
  };
  const { sheet } = grid;
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const { kind, text } = sheet.cellAt(row, column);
      if (kind !== 'text' && kind !== 'number') continue;
      if (lexicon.localityOfCode(text)) {
        add(counts.codes, column, row);
        if (!short.test(text)) add(counts.codeRows, row, column);
      }
      if (kind === 'number' || numeric.test(text)) continue;
      const grouped = withGroup(grid, row, column, text);
      const isCriterion =
        lexicon.criteria(text).length > 0 ||
        (grouped !== undefined && lexicon.criteria(grouped).length > 0);
      const isLocality = !isCriterion && lexicon.localities(text).length > 0;
      if (isCriterion) {
        add(counts.criteria, column, row);
        add(counts.criterionRows, row, column);
      }
      if (isLocality) {
        add(counts.localities, column, row);
        add(counts.localityRows, row, column);
      }
    }
  }
  return counts;
}
