import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The Formula 1 World Championship of 2007 (standings: racefans.net/2007/10/21/2007-championship-
 * final-standings; places: github.com/f1db/f1db, `src/data/seasons/2007`, CC BY 4.0): rank, points;
 * place in each of the 17 races, a dash where a driver was not classified or not in the race.
 */
const scheme = exampleScheme('formula-one');
const races = scheme.criteria.map(({ id }) => id);
const table = `
kimi-raikkonen 1 110 1 3 3 - 8 5 4 1 1 - 2 2 3 1 3 1 1
lewis-hamilton 2 109 3 2 2 2 2 1 1 3 3 9 1 5 2 4 1 - 7
fernando-alonso 3 109 2 1 5 3 1 7 2 7 2 1 4 3 1 3 - 2 3
felipe-massa 4 94 6 5 1 1 3 - 3 2 5 2 13 1 - 2 6 3 2
nick-heidfeld 5 61 4 4 4 - 6 2 - 5 6 6 3 4 4 5 14 7 6
robert-kubica 6 39 - 18 6 4 5 - - 4 4 7 5 8 5 9 7 - 5
heikki-kovalainen 7 30 10 8 9 7 13 4 5 15 7 8 8 6 7 8 2 9 -
giancarlo-fisichella 8 21 5 6 8 9 4 - 9 6 8 10 12 9 12 - 5 11 -
nico-rosberg 9 20 7 - 10 6 12 10 16 9 12 - 7 7 6 6 - 16 4
david-coulthard 10 14 - - - 5 14 - - 13 11 5 11 10 - - 4 8 9
alexander-wurz 11 13 - 9 11 - 7 3 10 14 13 4 14 11 13 - - 12 -
mark-webber 12 10 13 10 - - - 9 7 12 - 3 9 - 9 7 - 10 -
jarno-trulli 13 8 9 7 7 - 15 - 6 - - 13 10 16 11 11 13 13 8
sebastian-vettel 14 6 - - - - - - 8 - - - 16 19 18 - - 4 -
jenson-button 15 6 15 12 - 12 11 - 12 8 10 - - 13 8 - 11 5 -
ralf-schumacher 16 5 8 15 12 - 16 8 - 10 - - 6 12 15 10 - - 11
takuma-sato 17 4 12 13 - 8 17 6 - 16 14 - 15 18 16 15 15 14 12
vitantonio-liuzzi 18 3 14 17 - - - - 17 - 16 - - 15 17 12 9 6 13
adrian-sutil 19 1 17 - 15 13 - - 14 17 - - 17 21 19 14 8 - -
rubens-barrichello 20 0 11 11 13 10 10 12 - 11 9 11 18 17 10 13 10 15 -
scott-speed 21 0 - 14 - - 9 - 13 - - - - - - - - - -
kazuki-nakajima 22 0 - - - - - - - - - - - - - - - - 10
anthony-davidson 23 0 16 16 16 11 18 11 11 - - 12 - 14 14 16 - - 14
sakon-yamamoto 24 0 - - - - - - - - - - - 20 20 17 12 17 -
christijan-albers 25 0 - - 14 14 19 - 15 - 15 - - - - - - - -
`;
const rows = publishedTable(table.replaceAll(' -', ' 99'), 2, races);

const rankedBy = (tieBreaks: typeof scheme.ranking.tieBreaks) =>
  resultsOf(
    scoreSample({ ...scheme, ranking: { tieBreaks } }, cellsOf(rows), { period: '2007' }),
  ).map(({ name, rank, score }) => [name, rank, score]);
const published = rows.map((row) => [row.name, ...row.published]);

it('gives the published standings of 25 drivers, equal points decided by count-back', () => {
  expect(rankedBy(scheme.ranking.tieBreaks)).toEqual(published);
});

it('needs second places to part the second from the third, fourth places the 14th from the 15th', () => {
  const differences = (places: number) =>
    rankedBy(scheme.ranking.tieBreaks.slice(0, places))
      .filter(([, rank], index) => rank !== published[index]?.[1] && index < 19)
      .map(([name]) => name);
  expect([1, 2, 3, 4].map(differences)).toEqual([
    ['fernando-alonso', 'jenson-button'],
    ['jenson-button'],
    ['jenson-button'],
    [],
  ]);
});
