import { readdirSync, readFileSync } from 'node:fs';
import type { Locality } from '@thidua/core';
import { parseScheme } from '@thidua/core/schema';
import { expect, it } from 'vitest';
import { readBack } from '../testing/read-back.js';
import type { Movement } from './movement.js';

const folder = new URL('../../../../docs/examples/schemes/', import.meta.url);

const unit = (name: string): Locality => ({
  code: name,
  name: { vi: name, en: name },
  fullName: { vi: name, en: name },
  type: 'commune',
});

it.each(readdirSync(folder))('holds the example %s as a workbook, word for word', async (file) => {
  const parsed = parseScheme(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), 'en');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { id, title, validFor, source } = parsed.value;
  const movement: Movement = {
    ...{ id, title, source, scheme: parsed.value, status: 'illustrative' },
    ...{ period: validFor.from, asOf: `${validFor.from}-12-31` },
    ...{ localities: [unit('A'), unit('B')], subunits: [], blocs: [] },
    ...{ targets: [], milestones: [], history: [], reports: [] },
  };
  expect(await readBack(movement)).toEqual(movement);
});
