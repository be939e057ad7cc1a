// Writes every table as CSV and JSON, every scheme as JSON, and their Frictionless descriptor, from
// what the package exports as built.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as main from '../dist/index.js';
import { schemes } from '../dist/schemes.js';
import { csvOf } from './open-data/csv.mjs';
import { dataPackageOf } from './open-data/data-package.mjs';
import { documentsOf } from './open-data/documents.mjs';
import { tables } from './open-data/tables.mjs';

const content = { ...main, schemes };
const folder = new URL('../dist/data/', import.meta.url);
const write = (name, text) => writeFileSync(new URL(name, folder), text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The cells of a row in the order of the fields; a gap is null in JSON. */
const ordered = (fields, row) =>
  Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]));

mkdirSync(new URL('schemes', folder), { recursive: true });
const written = tables.map((table) => {
  const rows = table.rows(content);
  const csv = csvOf(table.fields, rows);
  write(`${table.name}.csv`, csv);
  write(`${table.name}.json`, json(rows.map((row) => ordered(table.fields, row))));
  return { table, rows, csv };
});

const documents = documentsOf(content).map((document) => {
  const text = json(document.value);
  write(document.path, text);
  return { document, text };
});

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
write('datapackage.json', json(dataPackageOf(written, documents, content, manifest)));
