import type { Board } from '../model/board/board.js';
import type { IssueData } from '../issues/issue.js';
import { unknown, type Path } from '../issues/reference-checks.js';
import { itemsAt, type Soundness } from './soundness.js';

/** Criteria and reasons name the sources of figures by their place in the list of the board. */
export function figureSourceIssues(board: Board, soundness: Soundness, path: Path): IssueData[] {
  const { sources = [], criteria, rows } = board;
  const { isSound } = soundness;
  if (!isSound(...path, 'sources')) return [];
  const places = { has: (place: string) => Number(place) < sources.length };
  const check = (source: number | undefined, place: Path): IssueData[] =>
    unknown(source?.toString(), places, 'sources', [...place, 'source']);
  return [
    ...itemsAt(criteria, soundness, [...path, 'criteria']).flatMap(({ item, path: place }) =>
      isSound(...place) ? check(item.source, place) : [],
    ),
    ...itemsAt(rows, soundness, [...path, 'rows']).flatMap(({ item, path: place }) =>
      isSound(...place)
        ? (item.breakdown ?? []).flatMap(({ source }, index) =>
            check(source, [...place, 'breakdown', index]),
          )
        : [],
    ),
  ];
}
