import type { Scoreboard, Text } from '@thidua/core';
import { writtenRows } from './addresses.js';
import { nounNames, nouns, type Noun } from './nouns.js';
import type { Choice, View } from './view.js';

/** Something of the scoreboard that has a page of its own, and its name. */
export interface Shown extends Pick<View, 'noun' | 'id'> {
  title: Text;
}

/** The targets that state an amount to reach: those without one have no bar of their own. */
export const countedTargets = ({ targets }: Scoreboard): Scoreboard['targets'] =>
  targets.filter(({ measure = 'amount' }) => measure === 'amount');

type Listed = Pick<Shown, 'id' | 'title'>;

/** Titles of what is shown in another way than the first. */
const asMap = ({ vi, en }: Text): Text => ({ vi: `Sơ đồ ô: ${vi}`, en: `Tile map: ${en}` });

const asScorecard = ({ vi, en }: Text): Text => ({
  vi: `Phiếu điểm: ${vi}`,
  en: `Scorecard: ${en}`,
});

/** A map of fewer tiles is none. */
const fewestTiles = 2;

/** Rankings of whose localities enough have a place on a map of tiles. */
function mapped({ boards, localities }: Scoreboard): readonly Listed[] {
  const placed = new Set(localities.flatMap(({ code, tile }) => (tile ? [code] : [])));
  return boards
    .filter(({ rows }) => rows.filter(({ code }) => placed.has(code)).length >= fewestTiles)
    .map(({ id, title }) => ({ id, title: asMap(title) }));
}

/** All that there is of a kind, shown at once, under the scoreboard's id; nothing where there is none. */
const whole =
  (noun: Noun, listOf: (scoreboard: Scoreboard) => readonly unknown[] | undefined) =>
  (scoreboard: Scoreboard): readonly Listed[] =>
    listOf(scoreboard)?.length
      ? [{ id: scoreboard.id, title: { vi: nounNames.vi[noun], en: nounNames.en[noun] } }]
      : [];

/** What of a scoreboard each element can show, one after the other. */
const listsOf: Record<Noun, (scoreboard: Scoreboard) => readonly Listed[]> = {
  progress: countedTargets,
  leaderboard: ({ boards }) => boards,
  countdown: ({ milestones }) => milestones,
  'tile-map': mapped,
  timeline: whole('timeline', ({ steps, milestones }) => [...(steps ?? []), ...milestones]),
  movements: whole('movements', ({ movements }) => movements),
  honours: whole('honours', ({ awards }) =>
    awards?.filter(({ status = 'decided' }) => status === 'decided'),
  ),
  'index-panel': whole('index-panel', ({ indices }) => indices),
  scorecard: ({ boards }) =>
    boards.flatMap(({ id, title, rows }) =>
      rows.length > 0 ? [{ id, title: asScorecard(title) }] : [],
    ),
  'target-board': whole('target-board', ({ targets }) => targets),
};

/** All that elements can show of a scoreboard. */
export const everythingShown = (scoreboard: Scoreboard): readonly Shown[] =>
  nouns.flatMap((noun) => listsOf[noun](scoreboard).map(({ id, title }) => ({ noun, id, title })));

/** Everything of which a framed page is written. */
export function everythingFramed(scoreboard: Scoreboard): readonly (Shown & { choice: Choice })[] {
  const ofBoard: readonly Choice[] = [
    {},
    ...scoreboard.blocs.map(({ id: bloc }) => ({ bloc })),
  ].flatMap((choice) => [choice, ...writtenRows.map((limit) => ({ ...choice, limit }))]);
  return everythingShown(scoreboard).flatMap((shown) =>
    (shown.noun === 'leaderboard' ? ofBoard : [{}]).map((choice) => ({ ...shown, choice })),
  );
}
