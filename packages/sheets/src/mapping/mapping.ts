import * as z from 'zod/mini';
import { stages } from '@thidua/core';

/** What a mark means here, such as `x` in a column of numbers. */
const meaningSchema = z.union([
  z.number(),
  z.boolean(),
  z.enum(['not-reported', 'no-data', 'not-assigned', 'not-published', 'not-surveyed']),
]);

const letters = z.string().check(z.regex(/^[A-Z]{1,3}$/));
const stage = z.enum(stages);
const place = { column: letters, heading: z.optional(z.string()) };

export const columnMappingSchema = z.discriminatedUnion('is', [
  /** Rows are localities: their codes or names stand here. */
  z.strictObject({ ...place, is: z.literal('locality'), by: z.enum(['code', 'name']) }),
  /** Rows are criteria. */
  z.strictObject({ ...place, is: z.literal('criterion'), by: z.enum(['code', 'name']) }),
  /** Rows name the stage of judging. */
  z.strictObject({ ...place, is: z.literal('stage') }),
  z.strictObject({
    ...place,
    is: z.literal('value'),
    /** What the column is about, where its rows do not say it. */
    criterion: z.optional(z.string()),
    locality: z.optional(z.string()),
    part: z.enum(['value', 'target', 'penalties', 'previous', 'evidence', 'as-of']),
    stage: z.optional(stage),
    /** How its texts write numbers. */
    numbers: z.optional(z.enum(['vi', 'en'])),
    /** What its numbers are multiplied by, to be in the unit of the scheme. */
    factor: z.optional(z.number()),
    marks: z.optional(z.record(z.string(), meaningSchema)),
    /** The information system that its figures were taken from. */
    system: z.optional(z.string()),
    /** What has to be settled first, by `factor` or `numbers`. */
    ask: z.optional(z.enum(['other-unit', 'mixed-notation'])),
  }),
  /** The most points of each criterion: compared with the scheme. */
  z.strictObject({ ...place, is: z.literal('maximum') }),
  z.strictObject({ ...place, is: z.literal('ignored'), why: z.optional(z.string()) }),
  /** Not known what it is: say one of the above. */
  z.strictObject({
    ...place,
    is: z.literal('ask'),
    why: z.enum(['unknown-column', 'ambiguous-column', 'doubled-column']),
    candidates: z.optional(z.array(z.string())),
  }),
]);

const row = z.int().check(z.positive());

export const tableMappingSchema = z.strictObject({
  /** Name of the sheet; the only one of a text file has none. */
  sheet: z.optional(z.string()),
  /** First and last row of the headings, as the spreadsheet numbers them. */
  headerRows: z.tuple([row, row]),
  /** First row of data, and the last where another table follows. */
  firstRow: row,
  lastRow: z.optional(row),
  /** The locality that all rows are about, by its code, where the table does not say it. */
  locality: z.optional(z.string()),
  /** Whether another table states the same figures: keep one of them. */
  ask: z.optional(z.enum(['several-tables', 'no-locality'])),
  marks: z.optional(z.record(z.string(), meaningSchema)),
  columns: z.array(columnMappingSchema),
});

export const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.string().check(z.regex(/^1\.\d+$/)),
  /** Name of the file that it reads; any file where absent. */
  file: z.optional(z.string()),
  /** The scheme whose criteria it names. */
  scheme: z.strictObject({ id: z.string(), version: z.string() }),
  /** The information system that everything was exported from. */
  system: z.optional(z.string()),
  /** What names of rows mean: the code of a locality, the id of a criterion, or null for a row that is neither. */
  names: z.optional(z.record(z.string(), z.nullable(z.string()))),
  tables: z.array(tableMappingSchema),
});

/** What a mark means. */
export type Meaning = z.infer<typeof meaningSchema>;
/** What one column is. */
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
/** A column of figures. */
export type ValueColumn = Extract<ColumnMapping, { is: 'value' }>;
/** What one table is: where it stands, and what its columns are. */
export type TableMapping = z.infer<typeof tableMappingSchema>;
/**
 * What was recognised in a workbook: JSON that a person can review, correct and use again for the
 * next period. What could not be decided says so (`ask`), and nothing is read before it is settled.
 */
export type Mapping = z.infer<typeof mappingSchema>;

/** The version of the format that this release writes. */
export const mappingVersion = '1.0';
