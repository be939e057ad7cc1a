import type { Scoreboard } from '@thidua/core';
import published from './scoreboard-2023.json';

/**
 * The scoreboard that the engine made of this package's content; `scripts/build-scoreboard.mjs`
 * writes it, and a test holds the two together.
 *
 * The cast is safe because that test also parses the file: an import of JSON widens every literal.
 */
export const scoreboard2023 = published as Scoreboard;
