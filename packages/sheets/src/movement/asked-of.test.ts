import { expect, it } from 'vitest';
import { sourceBook } from './source-book.js';
import { tablesOf } from './tables.js';

it('says of every cell that has to be filled in what is to be written there', () => {
  const tables = Object.values(tablesOf(sourceBook()));
  const unsaid = tables.flatMap(({ sheet, columns }) =>
    columns.flatMap(({ heading, isNeeded = false, hint, notation: { words } }) =>
      isNeeded && hint === undefined && words === undefined ? [`${sheet}: ${heading}`] : [],
    ),
  );
  expect(unsaid).toEqual([]);
});
