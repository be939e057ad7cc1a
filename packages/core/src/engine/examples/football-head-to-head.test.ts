import { expect, it } from 'vitest';
import { explainRank } from '../../explain/explain-rank.js';
import { formatRank } from '../../format/rank-reason.js';
import { exampleScheme } from '../../testing/example-scheme.js';
import { scoreLeague, type Match } from '../../testing/league.js';
import { resultsOf } from '../../testing/published-table.js';

/**
 * The First Division of Spain, 2014–15: rank and points (fbref.com/en/comps/12/755/2014-2015-La-Liga-Stats, as gathered in
 * github.com/ryanvmenezes/futbol, `leaguetables/js/2014-15/es.js`); the results at home, against each
 * of the others in the order of the table (github.com/openfootball/football.json,
 * `2014-15/es.1.json`, public domain). Almería had three points deducted.
 */
const table = `
FC Barcelona 1 94 - 2:1 3:1 2:0 5:1 3:2 2:0 0:1 0:1 5:1 6:1 2:0 3:0 5:0 6:0 2:2 6:0 3:0 4:0 5:0
Real Madrid 2 92 3:1 - 1:2 2:2 2:1 1:1 5:0 3:0 3:1 3:0 5:1 4:1 5:1 2:0 7:3 2:0 9:1 3:0 3:0 2:0
Atlético Madrid 3 78 0:1 4:0 - 1:1 4:0 0:1 0:0 2:2 3:1 2:0 3:1 2:0 3:0 3:1 2:0 2:0 2:0 2:1 3:0 4:2
Valencia CF 4 77 0:1 2:1 3:1 - 3:1 0:0 0:0 1:1 3:0 3:1 3:0 2:0 3:1 3:0 1:0 2:0 4:0 3:1 3:2 3:0
Sevilla FC 5 76 2:2 2:3 0:0 1:1 - 2:1 2:0 1:0 2:0 3:2 2:0 1:0 3:0 1:1 2:0 4:1 5:1 0:0 2:1 3:0
Villarreal CF 6 60 0:1 0:2 0:1 1:3 0:2 - 2:0 4:1 2:1 0:3 4:2 4:0 1:0 1:0 2:1 3:0 2:0 1:0 2:0 0:0
Athletic Club 7 55 2:5 1:0 1:4 1:1 1:0 4:0 - 1:1 1:1 3:1 1:0 1:1 1:2 3:0 4:0 1:1 0:1 0:0 2:1 0:1
RC Celta 8 51 0:1 2:4 2:0 1:1 1:1 1:3 1:2 - 1:0 3:2 6:1 2:2 1:1 3:0 3:1 2:1 0:0 0:1 0:1 1:0
Málaga CF 9 50 0:0 1:2 2:2 1:0 2:3 1:1 1:0 1:0 - 0:2 4:0 1:1 1:2 0:0 3:2 1:1 2:1 2:1 1:2 2:0
Espanyol Barcelona 10 49 0:2 1:4 0:0 1:2 1:2 1:1 1:0 1:0 2:2 - 1:1 2:0 1:1 2:1 2:0 0:0 2:1 1:2 3:0 1:0
Rayo Vallecano 11 49 0:2 0:2 0:0 1:1 0:1 2:0 2:1 1:0 1:0 1:3 - 2:4 2:3 4:2 2:0 1:2 3:1 2:3 2:0 0:1
Real Sociedad 12 46 1:0 4:2 2:1 1:1 4:3 0:0 1:1 1:1 0:1 1:0 0:1 - 3:0 3:0 1:2 2:2 0:3 1:0 1:2 3:1
Elche CF 13 41 0:6 0:2 0:2 0:4 0:2 2:2 2:3 0:1 1:2 2:1 2:0 1:0 - 1:0 0:1 4:0 1:1 0:2 1:0 2:2
Levante UD 14 37 0:5 0:5 2:2 2:1 1:2 0:2 0:2 0:1 4:1 2:2 0:2 1:1 0:0 - 1:1 0:0 2:1 2:1 2:1 1:0
Getafe CF 15 37 0:0 0:3 0:1 0:3 2:1 1:1 1:2 2:1 1:0 2:1 1:2 0:1 0:0 0:1 - 2:1 1:2 1:1 1:0 1:1
Deportivo La Coruña 16 35 0:4 2:8 1:2 3:0 3:4 1:1 1:0 0:2 0:1 0:0 2:2 0:0 1:0 2:0 1:2 - 2:2 2:0 0:1 1:1
Granada CF 17 35 1:3 0:4 0:0 1:1 1:1 0:0 0:0 1:1 1:0 1:2 0:1 1:1 1:0 0:1 1:1 2:1 - 0:0 0:0 2:0
SD Eibar 18 35 0:2 0:4 1:3 0:1 1:3 1:1 0:1 0:1 1:0 0:2 1:2 1:0 0:1 3:3 2:1 0:1 1:1 - 5:2 3:0
UD Almería 19 29 1:2 1:4 0:1 2:3 0:2 0:0 0:1 2:2 1:2 1:1 0:1 2:2 2:2 1:4 1:0 0:0 3:0 2:0 - 1:1
Córdoba CF 20 20 0:8 1:2 0:2 1:2 1:3 0:2 0:1 1:1 1:2 0:0 1:2 1:1 0:2 0:0 1:2 0:0 2:0 1:1 1:2 -
`;
const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const words = line.split(' ');
    const results = words.splice(-20);
    const [rank, points] = words.splice(-2).map(Number);
    return { name: words.join(' '), rank, points, results };
  });
const matches = rows.flatMap(({ name, results }) =>
  results.flatMap((result, place): Match[] => {
    if (result === '-') return [];
    const [scored = NaN, conceded = NaN] = result.split(':').map(Number);
    return [[name, rows[place]?.name ?? '', scored, conceded]];
  }),
);
const scheme = exampleScheme('football-head-to-head');
const deducted = { 'UD Almería': { deducted: 3 } };
const league = scoreLeague(scheme, matches, '2014', deducted);
const ofAll = (of: typeof league) =>
  resultsOf(of).map(({ name, rank, score }) => [name, rank, score]);

it('gives the published table of 20 clubs from their 380 matches', () => {
  expect(matches).toHaveLength(380);
  expect(ofAll(league)).toEqual(rows.map(({ name, rank, points }) => [name, rank, points]));
});

it('would relegate another club by the difference of all goals: Eibar had the best of three', () => {
  const tieBreaks = scheme.ranking.tieBreaks.filter(({ by }) => by.kind !== 'among-tied');
  const others = { ...scheme, ranking: { tieBreaks } };
  const wrong = ofAll(scoreLeague(others, matches, '2014', deducted)).filter(
    ([, rank], index) => rank !== rows[index]?.rank,
  );
  expect(wrong).toEqual([
    ['Levante UD', 15, 37],
    ['Getafe CF', 14, 37],
    ['Deportivo La Coruña', 17, 35],
    ['Granada CF', 18, 35],
    ['SD Eibar', 16, 35],
  ]);
});

it('tells among whom it was decided, in both languages', () => {
  const titles = new Map(scheme.pairFacts?.map(({ id, title }) => [id, title]));
  const told = (locale: 'vi' | 'en') =>
    formatRank(explainRank(league, 'SD Eibar'), (id) => titles.get(id)?.[locale] ?? id, locale);
  expect(told('en')).toMatchInlineSnapshot(
    `"Rank 18 of 20. Equal in points with Granada CF (rank 17), behind by the tie-break on “Points in the matches” between Deportivo La Coruña, Granada CF and SD Eibar alone (2 points against 6 points). Ahead of UD Almería (rank 19) by 6 points."`,
  );
  expect(told('vi')).toMatchInlineSnapshot(
    `"Hạng 18/20. Bằng điểm với Granada CF (hạng 17), xếp sau theo tiêu chí phụ: “Điểm đối đầu” giữa Deportivo La Coruña, Granada CF và SD Eibar với nhau (2 điểm so với 6 điểm). Hơn UD Almería (hạng 19) 6 điểm."`,
  );
});
