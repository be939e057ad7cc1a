import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The First Division of the Football League, 1990–91
 * (eurocupshistory.com/competition/england/championship/1990-1991; the results in
 * github.com/jalapic/engsoccerdata, `data/england.rda`, add up to the same): rank, points; matches won
 * and drawn, goal difference, goals for. Arsenal had two points deducted, Manchester United one.
 */
const rows = publishedTable(
  `
Arsenal 1 83 24 13 56 74
Liverpool 2 76 23 7 37 77
Crystal Palace 3 69 20 9 9 50
Leeds United 4 64 19 7 18 65
Manchester City 5 62 17 11 11 64
Manchester United 6 59 16 12 13 58
Wimbledon 7 56 14 14 7 53
Nottingham Forest 8 54 14 12 15 65
Everton 9 51 13 12 4 50
Tottenham Hotspur 10 49 11 16 1 51
Chelsea 11 49 13 10 -11 58
Queens Park Rangers 12 46 12 10 -9 44
Sheffield United 13 46 13 7 -19 36
Southampton 14 45 12 9 -11 58
Norwich City 15 45 13 6 -23 41
Coventry City 16 44 11 11 -7 42
Aston Villa 17 41 9 14 -12 46
Luton Town 18 37 10 7 -19 42
Sunderland 19 34 8 10 -22 38
Derby County 20 24 5 9 -38 37
`,
  2,
  ['won', 'drawn', 'goal-difference', 'goals-for'],
);
const cells = cellsOf(rows);
const deducted = {
  ...cells,
  Arsenal: { ...cells['Arsenal'], deducted: 2 },
  'Manchester United': { ...cells['Manchester United'], deducted: 1 },
};

const scheme = exampleScheme('football-goal-difference');
const tableOf = (of: typeof cells) =>
  resultsOf(scoreSample(scheme, of, { period: '1990' })).map(({ name, rank, score }) => [
    name,
    rank,
    score,
  ]);
const published = rows.map((row) => [row.name, ...row.published]);

it('gives the published table of 20 clubs, three points less for two of them', () => {
  expect(tableOf(deducted)).toEqual(published);
  const undiminished = tableOf(cells).filter(
    ([, , points], index) => points !== published[index]?.[2],
  );
  expect(undiminished).toEqual([
    ['Arsenal', 1, 85],
    ['Manchester United', 6, 60],
  ]);
});
