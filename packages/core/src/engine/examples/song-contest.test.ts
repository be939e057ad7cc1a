import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The Eurovision Song Contest of 1991 (eurovision.tv/event/rome-1991), as gathered in
 * github.com/EurovisionAPI/dataset, `data/senior/1991/rounds/final.json`: rank, points; points from
 * each jury, in the order of the scheme.
 */
const scheme = exampleScheme('song-contest');
const rows = publishedTable(
  `
sweden 1 146 10 10 10 6 12 12 4 8 0 12 0 3 10 12 0 7 0 8 10 0 6 6
france 2 146 12 7 7 7 8 0 8 10 0 6 8 7 12 7 12 0 3 12 5 5 0 10
israel 3 139 0 8 8 5 0 10 12 6 3 10 5 8 0 10 0 5 8 7 4 6 12 12
spain 4 119 7 6 12 12 7 0 0 4 6 1 10 6 2 2 0 6 6 4 8 4 8 8
switzerland 5 118 8 12 0 8 6 5 0 5 4 8 7 2 8 5 4 12 0 3 6 8 2 5
malta 6 106 4 4 6 0 10 0 6 0 2 7 2 12 0 0 10 10 0 6 7 12 7 1
italy 7 89 0 0 2 0 0 0 7 12 8 0 6 10 3 0 0 0 2 10 12 0 10 7
portugal 8 62 0 0 1 4 0 1 10 7 10 0 4 0 0 8 1 2 0 2 0 7 5 0
cyprus 9 60 0 0 0 0 1 0 0 0 12 0 12 5 6 3 0 4 12 0 3 0 0 2
ireland 10 47 1 5 3 0 2 7 0 2 0 4 0 0 1 0 3 8 4 0 0 0 4 3
united-kingdom 10 47 6 3 5 1 0 3 0 0 1 0 3 0 5 0 6 3 10 0 1 0 0 0
turkey 12 44 0 0 0 0 0 8 2 0 7 5 0 0 7 0 8 0 7 0 0 0 0 0
greece 13 36 2 1 0 10 0 0 5 1 0 0 0 1 4 0 2 0 5 1 0 0 0 4
luxembourg 14 29 5 2 0 2 3 4 0 0 0 3 0 0 0 4 0 0 0 0 2 1 3 0
iceland 15 26 0 0 4 0 5 0 0 0 0 0 0 0 0 0 7 0 0 0 0 10 0 0
belgium 16 23 3 0 0 0 0 0 3 3 5 2 0 0 0 0 5 0 0 0 0 2 0 0
norway 17 14 0 0 0 0 4 2 0 0 0 0 0 0 0 6 0 1 0 0 0 0 1 0
germany 18 10 0 0 0 3 0 6 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
denmark 19 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 3 0 0
finland 20 6 0 0 0 0 0 0 0 0 0 0 1 4 0 1 0 0 0 0 0 0 0 0
yugoslavia 21 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0
austria 22 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
`,
  2,
  scheme.criteria.map(({ id }) => id),
);
const results = resultsOf(scoreSample(scheme, cellsOf(rows), { period: '1991' }));

it('gives the published points and ranks of all 22 countries: the tenth place is shared', () => {
  expect(results.map(({ name, rank, score }) => [name, rank, score])).toEqual(
    rows.map(({ name, published: [rank, points] }) => [name, rank, points]),
  );
});

it('decides the first place alone: Sweden won by five 10s to two after four 12s each', () => {
  const { tieBreaks } = scheme.ranking;
  expect(tieBreaks.every(({ upTo }) => upTo === 1)).toBe(true);
  const everywhere = tieBreaks.map(({ by, direction }) => ({ by, direction }));
  const others = resultsOf(
    scoreSample({ ...scheme, ranking: { tieBreaks: everywhere } }, cellsOf(rows), {
      period: '1991',
    }),
  ).filter(({ rank }, index) => rank !== rows[index]?.published[0]);
  expect(others.map(({ name, rank }) => [name, rank])).toEqual([['ireland', 11]]);
});
