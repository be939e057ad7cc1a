import { expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The Formula 1 World Championship of 1988 (github.com/f1db/f1db, `src/data/seasons/1988`, CC BY
 * 4.0): rank, points; place in each of the 16 races, of which the best 11 counted, a dash where a
 * driver was not classified or not in the race.
 */
const scheme = exampleScheme('formula-one-1988');
const races = scheme.criteria.map(({ id }) => id);
const table = `
ayrton-senna 1 90 - 1 - 2 1 1 2 1 1 1 1 10 6 4 1 2
alain-prost 2 87 1 2 1 1 2 2 1 - 2 2 2 - 1 1 2 1
gerhard-berger 3 41 2 5 2 3 - - 4 9 3 4 - 1 - 6 4 -
thierry-boutsen 4 27 7 4 8 8 3 3 - - 6 3 - 6 3 9 3 5
michele-alboreto 5 24 5 18 3 4 - - 3 17 4 - - 2 5 - 11 -
nelson-piquet 6 22 3 3 - - 4 - 5 5 - 8 4 - - 8 - 3
ivan-capelli 7 17 - - 10 16 5 - 9 - 5 - 3 5 2 - - 6
derek-warwick 8 17 4 9 4 5 7 - - 6 7 - 5 4 4 - - -
nigel-mansell 9 12 - - - - - - - 2 - - - - - 2 - -
alessandro-nannini 10 12 - 6 - 7 - - 6 3 18 - - 9 - 3 5 -
riccardo-patrese 11 8 - 13 6 - - - - 8 - 6 - 7 - 5 6 4
eddie-cheever 12 6 8 7 - 6 - - 11 7 10 - 6 3 - - - -
mauricio-gugelmin 13 5 - 15 - - - - 8 4 8 5 - 8 - 7 10 -
jonathan-palmer 14 5 - 14 5 - 6 5 - - 11 - 12 - - - 12 -
andrea-de-cesaris 15 3 - - - - 9 4 10 - 13 - - - - - - 8
satoru-nakajima 16 1 6 8 - - 11 - 7 10 9 7 - - - - 7 -
pierluigi-martini 16 1 - - - - - 6 15 15 - - - - - - 13 7
`;
const rows = publishedTable(table.replaceAll(' -', ' 99'), 2, races);
const scoring = scoreSample(scheme, cellsOf(rows), { period: '1988' });

it('gives the published points of 17 drivers, and all ranks but one', () => {
  const found = resultsOf(scoring);
  expect(found.map(({ name, score }) => [name, score])).toEqual(
    rows.map(({ name, published }) => [name, published[1]]),
  );
  const others = found.filter(({ rank }, index) => rank !== rows[index]?.published[0]);
  // Equal in the data; by count-back one has a seventh place more.
  expect(others.map(({ name, rank }) => [name, rank])).toEqual([['pierluigi-martini', 17]]);
});

it('tells which results of the second did not count: he had 105 points in all', () => {
  const { criteria } = explainScore(scoring, 'alain-prost');
  const all = criteria.map(({ points }) => Number(points));
  expect(all.reduce((sum, points) => sum + points, 0)).toBe(105);
  const out = criteria.filter(({ isPassedOver }) => isPassedOver);
  expect(out).toHaveLength(5);
  expect(out.reduce((sum, { points }) => sum + Number(points), 0)).toBe(18);
});
