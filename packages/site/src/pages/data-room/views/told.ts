import type { CellChange } from '@thidua/sheets';
import { addressOf } from '../model/address.js';
import type { Shown } from '../model/shown.js';
import type { Action, Edit, TypedCell } from '../model/workspace.js';
import { roomWords } from '../words.js';

/** One line of what was done: an edit, or one of its cells. */
export interface Done {
  edit: Edit;
  cell?: TypedCell;
}

type Known = Pick<Shown, 'workspace' | 'studied' | 'locale'>;

/** An edit by its lines. */
export const doneIn = (edit: Edit): Done[] =>
  edit.kind === 'cells' ? edit.cells.map((cell) => ({ edit, cell })) : [{ edit }];

/** A line of what was done, in words. */
export function lineOf({ edit, cell }: Done, { workspace, studied, locale }: Known): string {
  const words = roomWords[locale];
  const file = workspace.files.find(({ id }) => id === edit.file)?.name ?? '';
  if (edit.kind === 'mapping') {
    if (edit.isWhole) return words.rowsAre(file, edit.is);
    return edit.column === ''
      ? words.skipped(edit.is)
      : words.understood(`${file} ${edit.column}`, edit.is);
  }
  if (!cell) return '';
  const isText = studied?.files.find(({ id }) => id === edit.file)?.sheets[0]?.isText;
  const placeOf = ({ sheet, row, column }: CellChange): string =>
    isText ? words.textPlace(row + 1, column + 1) : `${sheet}!${addressOf(row, column)}`;
  return words.changeLine(`${file}, ${placeOf(cell)}`, cell.before, cell.text);
}

/** An edit in a few words. */
function briefly(edit: Edit, known: Known): string {
  const [first, ...others] = doneIn(edit);
  return first && others.length === 0
    ? lineOf(first, known)
    : roomWords[known.locale].changes(others.length + 1);
}

/** What is told when something is done, for who does not see the page change. */
export function toldOf(action: Action, known: Known): string {
  const words = roomWords[known.locale];
  const { done, undone, files } = known.workspace;
  const [last, next] = [done.at(-1), undone[0]];
  switch (action.does) {
    case 'add':
      return words.added(action.files.map(({ name }) => name).join(', '));
    case 'remove':
      return words.removed(files.find(({ id }) => id === action.file)?.name ?? '');
    case 'edit':
      return `${briefly(action.edit, known)}.`;
    case 'undo':
      return last ? words.undone(briefly(last, known)) : '';
    case 'redo':
      return next ? words.redone(briefly(next, known)) : '';
    case 'state':
      return '';
    case 'clear':
      return words.cleared;
  }
}
