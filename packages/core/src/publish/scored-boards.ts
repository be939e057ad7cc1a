import type { Group } from '../model/scheme/criterion.js';
import type { Bloc } from '../model/register/bloc.js';
import type { Text } from '../model/value/text.js';
import { scoreGroup } from '../engine/score-group.js';
import { at } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';
import type { BoardDefinition } from './publish.js';
import { scoredBoard, type ScoredBoardQuestion } from './scored-board.js';

/** What the boards of a scoring are about. */
export interface ScoredBoardsQuestion extends Omit<ScoredBoardQuestion, 'columns' | 'bloc'> {
  /** How the blocs are called. */
  blocs?: readonly Pick<Bloc, 'id' | 'name'>[];
  /** Whether the rows of boards beside the first have their reasons; as in the first where absent. */
  haveBreakdown?: boolean;
}

/** Titles in the further languages that both have. */
function inBoth(titles: Text['also'] = {}, parts: Text['also'] = {}): Pick<Text, 'also'> {
  const both = Object.keys(titles).filter((language) => Object.hasOwn(parts, language));
  if (both.length === 0) return {};
  const told = both.map((language) => [language, `${titles[language]}: ${parts[language]}`]);
  return { also: Object.fromEntries(told) as Record<string, string> };
}

/** The title of a board beside the first: what it is a part of, and the part. */
const titleOfPart = (title: Text, part: Text): Text => ({
  vi: `${title.vi}: ${part.vi}`,
  en: `${title.en}: ${part.en}`,
  ...inBoth(title.also, part.also),
});

/** The groups right below a group that give points. */
const groupsBelow = ({ plan }: Scoring, id: string | undefined): Group[] =>
  plan.scheme.groups.filter(
    (group) => group.parent === id && at(plan.maxima, plan.columnOf.get(group.id) ?? -1) !== 0,
  );

/**
 * All boards that a scheme asks for: the ranking of all, with a column for each group, and as its
 * `ranking.also` says one for each group below the whole, and one for each bloc. Their ids are that
 * of the first with `group` or `bloc` and its id behind it. Ranks of the period before are told on
 * the first.
 *
 * @throws MisuseError as {@link scoredBoard}
 * @example
 * scoredBoards(scoring, { id: 'districts-2023', … }).map(({ id }) => id);
 * // ['districts-2023', 'districts-2023-group-economy', 'districts-2023-group-environment']
 */
export function scoredBoards(scoring: Scoring, question: ScoredBoardsQuestion): BoardDefinition[] {
  const { blocs = [], haveBreakdown, ...stated } = question;
  const { groups, ranking } = scoring.plan.scheme;
  const also = new Set(ranking.also);
  const root = groups.find(({ parent }) => parent === undefined)?.id;
  const columnsOf = (of: Scoring, id: string | undefined): string[] =>
    groupsBelow(of, id).map((group) => group.id);
  const { previous: _previous, intervals: _intervals, ...usual } = stated;
  const partOf = (kind: 'group' | 'bloc', part: { id: string; title: Text }) => ({
    ...usual,
    ...(haveBreakdown !== undefined && { hasBreakdown: haveBreakdown }),
    id: `${question.id}-${kind}-${part.id}`,
    title: titleOfPart(question.title, part.title),
  });
  const ofGroups = also.has('groups') ? groupsBelow(scoring, root) : [];
  const ofBlocs = also.has('blocs') ? blocs.filter(({ id }) => scoring.units.blocs.has(id)) : [];
  return [
    scoredBoard(scoring, { ...stated, columns: columnsOf(scoring, root) }),
    ...ofGroups.map((group) => {
      const own = scoreGroup(scoring, group.id);
      return scoredBoard(own, { ...partOf('group', group), columns: columnsOf(own, group.id) });
    }),
    ...ofBlocs.map(({ id, name }) =>
      scoredBoard(scoring, {
        ...partOf('bloc', { id, title: name }),
        bloc: id,
        columns: columnsOf(scoring, root),
      }),
    ),
  ];
}
