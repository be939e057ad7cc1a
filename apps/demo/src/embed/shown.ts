import type { Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { writtenRows } from './addresses.js';
import type { Choice, View } from './view.js';

/** Something of the scoreboard that has a page of its own, and its name. */
export interface Shown extends Pick<View, 'noun' | 'id'> {
  title: Record<Locale, string>;
}

const { targets, boards, milestones, blocs } = scoreboard2023;

/** All that an element can show: targets, boards, milestones. */
export const everythingShown: readonly Shown[] = [
  ...targets.map(({ id, title }) => ({ noun: 'progress' as const, id, title })),
  ...boards.map(({ id, title }) => ({ noun: 'leaderboard' as const, id, title })),
  ...milestones.map(({ id, title }) => ({ noun: 'countdown' as const, id, title })),
];

const ofBoard: readonly Choice[] = [{}, ...blocs.map(({ id: bloc }) => ({ bloc }))].flatMap(
  (choice) => [choice, ...writtenRows.map((limit) => ({ ...choice, limit }))],
);

/** Everything of which a framed page is written. */
export const everythingFramed: readonly (Shown & { choice: Choice })[] = everythingShown.flatMap(
  (shown) =>
    (shown.noun === 'leaderboard' ? ofBoard : [{}]).map((choice) => ({ ...shown, choice })),
);
