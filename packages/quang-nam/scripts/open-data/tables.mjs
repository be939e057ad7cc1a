import { illustrativeTables } from './tables/illustrative.mjs';
import { indexTables } from './tables/indices.mjs';
import { newRuralTables } from './tables/new-rural.mjs';
import { placeTables } from './tables/places.mjs';
import { rankingTables } from './tables/rankings.mjs';
import { schemeTables } from './tables/schemes.mjs';
import { sourceTables } from './tables/sources.mjs';
import { unitTables } from './tables/units.mjs';

/**
 * Every table of the open data. One has a name, a title and a description in both languages, names
 * of its sources, keys, fields, a function from the content to its rows, and perhaps a folder.
 */
export const tables = [
  ...placeTables,
  ...unitTables,
  ...newRuralTables,
  ...indexTables,
  ...rankingTables,
  ...schemeTables,
  ...illustrativeTables,
  ...sourceTables,
];

/** The file of a table, without its ending. */
export const placeOf = ({ folder, name }) => (folder ? `${folder}/${name}` : name);
