import { indexTables } from './tables/indices.mjs';
import { newRuralTables } from './tables/new-rural.mjs';
import { outcomeTables } from './tables/outcomes.mjs';
import { placeTables } from './tables/places.mjs';
import { rankingTables } from './tables/rankings.mjs';
import { schemeTables } from './tables/schemes.mjs';
import { sourceTables } from './tables/sources.mjs';
import { unitTables } from './tables/units.mjs';

/**
 * Every table of the open data. One has a name, a title and a description in both languages, names
 * of its sources, keys, fields, and a function from the content to its rows.
 */
export const tables = [
  ...placeTables,
  ...unitTables,
  ...newRuralTables,
  ...indexTables,
  ...rankingTables,
  ...outcomeTables,
  ...schemeTables,
  ...sourceTables,
];
