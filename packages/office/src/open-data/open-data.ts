import type { Scoreboard, Source } from '@thidua/core';
import { writeCsv } from '@thidua/sheets';
import { textOf } from '../scoring/make-scoreboard.js';
import { openTables, type OpenTable } from './tables.js';

const sourceOf = ({ title }: Source) => ({ title: title.vi, title_en: title.en });

const resourceOf = ({ name, title, fields }: OpenTable) => ({
  ...{ name, type: 'table', path: `${name}.csv`, format: 'csv', mediatype: 'text/csv' },
  ...{ title: title.vi, title_en: title.en, encoding: 'utf-8' },
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: fields.map(({ name, type, title }) => ({
      ...{ name, type, title: title.vi, title_en: title.en },
    })),
    missingValues: [''],
  },
});

/**
 * The open data of a scoreboard: its tables as CSV, the scoreboard itself, and a Frictionless descriptor
 * (Data Package 2.0) that says what each column is, of which day the figures are, and how final.
 *
 * @returns files by name
 */
export function openData(scoreboard: Scoreboard): Map<string, Uint8Array> {
  const { id, title, asOf, publishedAt, status, boards } = scoreboard;
  const tables = openTables(scoreboard);
  const sources = new Map(
    boards.flatMap(({ source, sources = [] }) =>
      [source, ...sources].map((each) => [each.title.vi, sourceOf(each)] as const),
    ),
  );
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: id, title: title.vi, title_en: title.en, created: publishedAt },
    ...{ as_of: asOf, status },
    ...(sources.size > 0 && { sources: [...sources.values()] }),
    resources: [
      ...tables.map(resourceOf),
      {
        ...{ name: 'scoreboard', path: 'scoreboard.json', format: 'json' },
        ...{ mediatype: 'application/json', encoding: 'utf-8' },
      },
    ],
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ['datapackage.json', encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
    ['scoreboard.json', encode(textOf(scoreboard))],
    ...tables.map(
      ({ name, fields, rows }) =>
        [`${name}.csv`, writeCsv([fields.map((each) => each.name), ...rows])] as const,
    ),
  ]);
}
