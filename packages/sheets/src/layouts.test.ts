import { localities, scheme } from '@thidua/sample-province';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workbook } from './cells/cell.js';
import type { Mapping } from './mapping/mapping.js';
import { parseMapping } from './mapping/parse-mapping.js';
import { recognise } from './meaning/recognise.js';
import { readReports } from './reports/read-reports.js';
import { arbitraryFigures, type TestFigure } from './testing/arbitrary-figures.js';
import { bookOfSheets, bookOfText } from './testing/book-of.js';
import { csvOf, layouts, type Writing } from './testing/layouts.js';

const context = { scheme, localities, period: '2023' };

const writing: fc.Arbitrary<Writing> = fc.record({
  days: fc.constantFrom('cells', 'texts', 'serials'),
  numbers: fc.constantFrom('cells', 'vi'),
  names: fc.constantFrom('full', 'short', 'code'),
  isFramed: fc.boolean(),
});

/** The mapping as a person settles it: 0,5 in a criterion in % is half a percent; written and read back. */
function settled({ tables, ...mapping }: Mapping): Mapping {
  const reviewed = {
    ...mapping,
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.is === 'value' ? { ...column, factor: 1 } : column,
      ),
    })),
  };
  const parsed = parseMapping(JSON.parse(JSON.stringify(reviewed)));
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.mapping;
}

const stated = ({ code, input, stage, ...parts }: TestFigure) => [
  `${stage} ${code} ${input.id}`,
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
];

function readBack(workbook: Workbook): unknown {
  const { mapping } = recognise(workbook, context);
  const result = readReports(workbook, settled(mapping), context);
  if (!result.ok) return result.issues.map(({ message }) => message);
  return Object.fromEntries(
    result.reports.flatMap(({ stage, entries }) =>
      entries.map(({ code, criterion, source: _, ...parts }) => [
        `${stage} ${code} ${criterion}`,
        parts,
      ]),
    ),
  );
}

/** A stage at which nobody stated anything has not begun. */
function begun(figures: readonly TestFigure[]): TestFigure[] {
  const isStated = ({ value, target, penalties, previous }: TestFigure): boolean =>
    (typeof value === 'object' ? value.missing !== 'not-reported' : true) ||
    [target, penalties, previous].some((part) => part !== undefined);
  const stages = new Set(figures.filter(isStated).map(({ stage }) => stage));
  const all = new Set(figures.map(({ stage }) => stage));
  return all.size > 1 && stages.size > 0
    ? figures.filter(({ stage }) => stages.has(stage))
    : [...figures];
}

describe.each(Object.entries(layouts))('the layout “%s”', (name, layout) => {
  const figures = arbitraryFigures(name === 'transposed' ? 1 : 3).map((list) =>
    name === 'transposed' ? list.map((each) => ({ ...each, stage: 'final' as const })) : list,
  );

  it('gives back whatever was reported, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(figures, writing, async (list, how) => {
        const book = await bookOfSheets(layout(list, how));
        expect(readBack(book)).toEqual(Object.fromEntries(begun(list).map(stated)));
      }),
      { numRuns: 60 },
    );
  });

  // A text file holds one sheet, and this layout has one for each unit.
  if (name === 'units') return;

  it('gives it back from a text file as well', async () => {
    await fc.assert(
      fc.asyncProperty(figures, writing, async (list, how) => {
        const [sheet] = layout(list, { ...how, numbers: 'vi' });
        if (!sheet) return;
        const book = await bookOfText(csvOf(sheet));
        expect(readBack(book)).toEqual(Object.fromEntries(begun(list).map(stated)));
      }),
      { numRuns: 40 },
    );
  });
});
