import type { Scoreboard } from '@thidua/core';
import made from './made/scoreboard-2022.json';

/**
 * What the engine makes of the reports of 2022: scores with their reasons, grades, ranks with
 * intervals, proposals. Illustrative from end to end.
 *
 * The cast is safe because a test parses the file.
 */
export const scoreboard2022 = made as Scoreboard;
