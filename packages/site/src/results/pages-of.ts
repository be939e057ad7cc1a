import type { Locale } from '@thidua/core';
import {
  headingHeights,
  page,
  rowHeight,
  type FormCell,
  type FormFrame,
  type FormLayout,
  type ResultForm,
} from '@thidua/sheets';
import { footHeight, headHeight } from './around-heights.js';

/** What stands on one page of a form: some columns of some rows. */
export interface FormPage {
  /** Columns: which of the parts of the table, from 0. */
  part: number;
  rows: readonly (readonly FormCell[])[];
  /** Whether the signatures stand on it. */
  isLast: boolean;
}

/** Part of a page that stays free: browsers and fonts measure a little differently. */
const spareShare = 0.05;
/** Rows that go on to the page of the signatures, where these have no room behind the last ones. */
const mostMoved = 3;

/**
 * The pages of a form, filled from the top down. Each part of the table has its headings; no page but that
 * of a form with one unit holds signatures alone.
 */
export function pagesOf(
  form: ResultForm,
  layout: FormLayout,
  frame: FormFrame,
  locale: Locale,
): FormPage[] {
  const side = layout.orientation === 'portrait' ? page.long : page.short;
  const height = (side - page.top - page.bottom) * (1 - spareShare);
  const { above, titles, most } = headingHeights(form, layout);
  const isDivided = layout.parts.length > 1;
  const room = height - above - titles - most - (isDivided ? 6 : 2);
  const head = headHeight(form, layout, frame, locale);
  const foot = footHeight(form, layout, frame, locale);
  const heightOf = (row: readonly FormCell[]): number => rowHeight(row, layout, locale);
  const pages: FormPage[] = [];
  let left = 0;
  layout.parts.forEach((_, part) => {
    left = room - (part === 0 ? head : 0);
    let rows: (readonly FormCell[])[] = [];
    for (const row of form.rows) {
      const own = heightOf(row);
      if (own > left && rows.length > 0) {
        pages.push({ part, rows, isLast: false });
        [rows, left] = [[], room];
      }
      rows.push(row);
      left -= own;
    }
    pages.push({ part, rows, isLast: false });
  });
  const last = pages.pop();
  if (!last) return [];
  const { part, rows } = last;
  if (foot <= left || rows.length < 2) return [...pages, { ...last, isLast: true }];
  let kept = rows.length - 1;
  let used = foot + heightOf(rows[kept] ?? []);
  while (kept > 1 && rows.length - kept < mostMoved) {
    used += heightOf(rows[kept - 1] ?? []);
    if (used > room) break;
    kept -= 1;
  }
  return [
    ...pages,
    { part, rows: rows.slice(0, kept), isLast: false },
    { part, rows: rows.slice(kept), isLast: true },
  ];
}
