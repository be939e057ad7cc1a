import type { Board, Breakdown } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Language } from '../model/value/text.js';
import type { Source } from '../model/value/source.js';
import { textIn } from './text.js';

const cell = /^[A-Z]+[1-9]\d*$/;

/** Where in a document something stands; a cell as spreadsheets write it, behind its sheet. */
const placed = ({ reference, section }: Pick<Source, 'reference' | 'section'>): string =>
  [reference, section]
    .filter((part) => part !== undefined)
    .join(section !== undefined && cell.test(section) ? '!' : ', ');

/**
 * Where a figure was read, in words: its file, sheet and cell, and the information system. Empty for
 * a gap, and where the board tells nothing: then the figure has the source of the board.
 *
 * @param reason from the breakdown of a row of the board
 * @example
 * formatOrigin(board, reason, 'vi'); // 'mot-cua.xlsx, Số liệu!C12 (Hệ thống một cửa)'
 */
export function formatOrigin(
  { sources = [], criteria = [] }: Pick<Board, 'sources' | 'criteria'>,
  {
    criterion,
    value,
    source,
    section,
  }: Pick<Breakdown, 'criterion' | 'value' | 'source' | 'section'>,
  locale: Language,
): string {
  const own = source ?? criteria.find(({ id }) => id === criterion)?.source;
  const found = sources[own ?? -1];
  if (!found || isMissing(value)) return '';
  const title = textIn(found.title, locale);
  const place = placed({ ...found, section });
  if (place === '') return title;
  return place.startsWith(title) ? place : `${place} (${title})`;
}
