import { expect, it } from 'vitest';
import { explainRank } from '../../explain/explain-rank.js';
import { exampleScheme } from '../../testing/example-scheme.js';
import { scoreLeague, type Match } from '../../testing/league.js';
import { resultsOf } from '../../testing/published-table.js';

/**
 * Group E of the European Championship of 2024, whose four teams had four points each: matches
 * (github.com/openfootball/euro.json, `2024/euro.json`, public domain) and the order
 * (cbssports.com/soccer/news/euro-2024-scores-results-highlights-standings-belgium-advance-to-face-france-in-round-of-16-ukraine-out).
 */
const matches: Match[] = [
  ['Romania', 'Ukraine', 3, 0],
  ['Belgium', 'Slovakia', 0, 1],
  ['Slovakia', 'Ukraine', 1, 2],
  ['Belgium', 'Romania', 2, 0],
  ['Slovakia', 'Romania', 1, 1],
  ['Ukraine', 'Belgium', 0, 0],
];
const published = ['Romania', 'Belgium', 'Slovakia', 'Ukraine'];
const scheme = exampleScheme('european-championship');
const orderOf = (ranking: typeof scheme.ranking): string[] =>
  resultsOf(scoreLeague({ ...scheme, ranking }, matches, '2024'))
    .sort((one, other) => one.rank - other.rank)
    .map(({ name }) => name);

it('gives the published order of four teams with four points each', () => {
  const group = scoreLeague(scheme, matches, '2024');
  expect([...group.scores]).toEqual([4, 4, 4, 4]);
  expect([...group.ranks].sort()).toEqual([1, 2, 3, 4]);
  expect(orderOf(scheme.ranking)).toEqual(published);
  const { above } = explainRank(group, 'Belgium');
  expect(above).toMatchObject({
    code: 'Romania',
    decidedBy: { kind: 'tie-break', index: 2, own: 2, other: 4 },
  });
});

it('would have Belgium first where those left are compared anew at once: it beat Romania', () => {
  const [first, second, ...rest] = published;
  expect(orderOf({ ...scheme.ranking, tiedAgain: 'at-once' })).toEqual([second, first, ...rest]);
});
