// Writes every table as CSV and JSON, and their Frictionless descriptor, from what the package
// exports as built.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as content from '../dist/index.js';
import { csvOf } from './open-data/csv.mjs';
import { dataPackageOf } from './open-data/data-package.mjs';
import { tables } from './open-data/tables.mjs';

const folder = new URL('../dist/data/', import.meta.url);
const write = (name, text) => writeFileSync(new URL(name, folder), text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The cells of a row in the order of the fields; a gap is null in JSON. */
const ordered = (fields, row) =>
  Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]));

mkdirSync(folder, { recursive: true });
const written = tables.map((table) => {
  const rows = table.rows(content);
  const csv = csvOf(table.fields, rows);
  write(`${table.name}.csv`, csv);
  write(`${table.name}.json`, json(rows.map((row) => ordered(table.fields, row))));
  return { table, csv };
});

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
write('datapackage.json', json(dataPackageOf(written, content, manifest)));
