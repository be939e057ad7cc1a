import type { Scoreboard } from '@thidua/core';
import made from './made/scoreboard-2023.json';

/**
 * What the engine makes of the reports of 2023: scores with their reasons, grades, ranks with
 * intervals, proposals. Illustrative from end to end.
 *
 * The cast is safe because a test parses the file.
 */
export const scoreboard2023 = made as Scoreboard;
