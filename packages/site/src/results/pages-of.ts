import type { Locale } from '@thidua/core';
import {
  headingHeights,
  page,
  rowHeight,
  type FormCell,
  type FormLayout,
  type ResultForm,
} from '@thidua/sheets';

/** Browsers repeat the headings of a table on each page only where they take no more than this of it. */
const repeatedShare = 0.24;
/** Millimetres of what stands above the table on the first page, and of what rows may take more. */
const head = 64;
const spare = 10;

/**
 * The rows of a form in tables that have room on a page each, where its headings are too high for a
 * browser to repeat them; all in one table where it does.
 *
 * @param isFirst whether the head of the form stands above the first of them
 */
export function pagesOf(
  form: ResultForm,
  layout: FormLayout,
  locale: Locale,
  isFirst: boolean,
): (readonly (readonly FormCell[])[])[] {
  const side = layout.orientation === 'portrait' ? page.long : page.short;
  const height = side - page.top - page.bottom;
  const { above, titles, most } = headingHeights(form, layout);
  const headings = above + titles + most;
  if (headings <= repeatedShare * height) return [form.rows];
  const pages: (readonly FormCell[])[][] = [[]];
  let room = height - headings - spare - (isFirst ? head : 0);
  for (const row of form.rows) {
    const own = rowHeight(row, layout, locale);
    if (own > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = height - headings - spare;
    }
    pages.at(-1)?.push(row);
    room -= own;
  }
  return pages;
}
