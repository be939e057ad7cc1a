// @ts-check
// What an importer's compiler knows about the elements from the built declarations alone.
import { expect, it } from 'vitest';
import { compilerSays } from '../src/compiler-says.mjs';

it.each([
  ['@thidua/widgets'],
  ['@thidua/widgets/define'],
  ['@thidua/widgets/leaderboard'],
  ['@thidua/widgets/leaderboard/define'],
])('types tag, properties and events of an element with %s', (entry) => {
  const found = compilerSays(`
    import '${entry}';
    const board = document.createElement('thidua-leaderboard');
    board.limit = 5;
    board.limitt = 5;
    board.addEventListener('thidua-locality-select', (event) => event.code.trim());
  `);
  expect(found).toEqual([
    "Property 'limitt' does not exist on type 'ThiduaLeaderboard'. Did you mean 'limit'?",
  ]);
});
