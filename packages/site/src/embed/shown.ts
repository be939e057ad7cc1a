import type { Scoreboard, Text } from '@thidua/core';
import { writtenRows } from './addresses.js';
import type { Choice, View } from './view.js';

/** Something of the scoreboard that has a page of its own, and its name. */
export interface Shown extends Pick<View, 'noun' | 'id'> {
  title: Text;
}

/** The targets that state an amount to reach: those without one have no bar of their own. */
export const countedTargets = ({ targets }: Scoreboard): Scoreboard['targets'] =>
  targets.filter(({ measure = 'amount' }) => measure === 'amount');

/** All that an element can show: targets, boards, milestones. */
export const everythingShown = (scoreboard: Scoreboard): readonly Shown[] => [
  ...countedTargets(scoreboard).map(({ id, title }) => ({ noun: 'progress' as const, id, title })),
  ...scoreboard.boards.map(({ id, title }) => ({ noun: 'leaderboard' as const, id, title })),
  ...scoreboard.milestones.map(({ id, title }) => ({ noun: 'countdown' as const, id, title })),
];

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
