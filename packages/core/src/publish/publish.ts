import type { Award } from '../model/board/award.js';
import type { Board } from '../model/board/board.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import type { TargetDefinition } from '../model/board/target.js';
import { scoreboardVersion } from '../model/value/version.js';
import { rank } from '../ranking/rank.js';
import { rowsOf, type Places } from '../ranking/rows.js';
import { requireEntries, type RankEntry, type RankOptions } from '../ranking/standing.js';
import { progressAt } from '../targets/progress-at.js';
import { blocBenchmarks } from './benchmarks.js';

/** A board before ranking. */
export interface BoardDefinition extends Omit<Board, 'rows' | 'departed' | 'benchmarks'> {
  /** Scores and what goes with them; names and blocs are taken from the localities. */
  entries: readonly Omit<RankEntry, 'name' | 'bloc'>[];
  /** The ranking of the period before. */
  previous?: RankOptions['previous'];
  /**
   * Ranks by code, if a scoring already decided them (`scoredBoard`); a unit that is absent is not
   * ranked. Without it the entries are ranked by their scores and tie-break keys.
   */
  places?: ReadonlyMap<string, Places>;
}

/** The input of a scoreboard; `publish` adds what it computes. */
export interface ScoreboardDefinition extends Omit<
  Scoreboard,
  '$schema' | 'schemaVersion' | 'targets' | 'boards'
> {
  targets: readonly TargetDefinition[];
  boards: readonly BoardDefinition[];
}

function publishBoard(definition: BoardDefinition, scoreboard: ScoreboardDefinition): Board {
  const { entries, previous, places, ...board } = definition;
  const localities = new Map(scoreboard.localities.map((locality) => [locality.code, locality]));
  const named = entries.map((entry): RankEntry => {
    const locality = localities.get(entry.code);
    return { ...entry, name: locality?.name.vi ?? entry.code, bloc: locality?.bloc };
  });
  const options = { digits: board.digits, basis: board.basis, previous };
  if (places) requireEntries(named);
  const ranking = places ? rowsOf(named, places, options) : rank(named, options);
  const benchmarks = blocBenchmarks(ranking.rows, (code) => localities.get(code)?.bloc);
  return { ...board, ...(benchmarks.length > 0 && { benchmarks }), ...ranking };
}

/**
 * An award without what must not be told: the name of an individual who did not consent. One that
 * was withdrawn is left out.
 */
function publishAward(award: Award): Award[] {
  if (award.status === 'withdrawn') return [];
  const { recipient, consent } = award;
  if (recipient?.kind !== 'individual' || consent === true) return [award];
  return [{ ...award, recipient: { kind: 'individual' } }];
}

/**
 * Makes a scoreboard: measures every target on `asOf`, ranks every board, and adds what its blocs
 * have (`benchmarks`). Individuals who did not consent are not named, and withdrawn awards left out.
 * Pure: the same definition gives the same bytes, and is not changed.
 *
 * The result is only as correct as the definition; check files from outside with `parseScoreboard`
 * of `@thidua/core/schema`.
 *
 * @throws MisuseError where {@link progressAt} or {@link rank} throws: for a value that is not
 *   finite, a date that is not of the calendar, or a locality that comes twice on a board
 */
export function publish(definition: ScoreboardDefinition): Scoreboard {
  return {
    schemaVersion: scoreboardVersion,
    ...definition,
    targets: definition.targets.map((target) => ({
      ...target,
      progress: progressAt(target, definition.asOf),
    })),
    boards: definition.boards.map((board) => publishBoard(board, definition)),
    ...(definition.awards && { awards: definition.awards.flatMap(publishAward) }),
  };
}
