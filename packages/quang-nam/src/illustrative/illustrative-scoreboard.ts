import type { Scoreboard } from '@thidua/core';
import made from './illustrative-scoreboard.json';

/**
 * What the engine makes of the sample reports by the illustrative scheme: scores with their
 * reasons, grades, ranks with intervals, proposals. Illustrative from end to end.
 *
 * The cast is safe because a test parses the file.
 */
export const illustrativeScoreboard = made as Scoreboard;
