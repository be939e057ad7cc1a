import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The First Division of the Football League, 1923–24
 * (englandfootballonline.com/Seas1900-39/1923-24/1923-24FL.html, where home and away stand apart;
 * the results in github.com/jalapic/engsoccerdata, `data/england.rda`, add up to the same): rank,
 * points; matches won and drawn, goals for and against.
 */
const rows = publishedTable(
  `
Huddersfield Town 1 57 23 11 60 33
Cardiff City 2 57 22 13 61 34
Sunderland 3 53 22 9 71 54
Bolton Wanderers 4 50 18 14 68 34
Sheffield United 5 50 19 12 69 49
Aston Villa 6 49 18 13 52 37
Everton 7 49 18 13 62 53
Blackburn Rovers 8 45 17 11 54 50
Newcastle United 9 44 17 10 60 54
Notts County 10 42 14 14 44 49
Manchester City 11 42 15 12 54 71
Liverpool 12 41 15 11 49 48
West Ham United 13 41 13 15 40 43
Birmingham 14 39 13 13 41 49
Tottenham Hotspur 15 38 12 14 50 56
West Bromwich Albion 16 38 12 14 51 62
Burnley 17 36 12 12 55 60
Preston North End 18 34 12 10 52 67
Arsenal 19 33 12 9 40 63
Nottingham Forest 20 32 10 12 42 64
Chelsea 21 32 9 14 31 53
Middlesbrough 22 22 7 8 37 60
`,
  2,
  ['won', 'drawn', 'goals-for', 'goals-against'],
);
const published = rows.map((row) => [row.name, ...row.published]);

const scheme = exampleScheme('football-goal-average');
const rankedBy = (tieBreaks: typeof scheme.ranking.tieBreaks) =>
  resultsOf(
    scoreSample({ ...scheme, ranking: { tieBreaks } }, cellsOf(rows), { period: '1923' }),
  ).map(({ name, rank, score }) => [name, rank, score]);

it('gives the published table of 22 clubs: Huddersfield won by 60 ÷ 33 to 61 ÷ 34', () => {
  expect(rankedBy(scheme.ranking.tieBreaks)).toEqual(published);
});

it('needs the goal average for the title and for six other places', () => {
  const shared = rankedBy([]).filter(([, rank], index) => rank !== published[index]?.[1]);
  expect(shared.map(([name]) => name)).toEqual([
    ...['Cardiff City', 'Sheffield United', 'Everton', 'Manchester City', 'West Ham United'],
    ...['West Bromwich Albion', 'Chelsea'],
  ]);
});
