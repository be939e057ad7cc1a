import { expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

const scheme = exampleScheme('decathlon');

/**
 * The world record of Talence, 15 and 16 September 2018, as World Athletics reported it
 * (worldathletics.org/news/report/decastar-talence-2018-mayer-world-record): marks in seconds,
 * metres or centimetres.
 */
const record = {
  ...{ '100m': 10.55, 'long-jump': 780, 'shot-put': 16, 'high-jump': 205, '400m': 48.42 },
  ...{ '110m-hurdles': 13.75, discus: 50.54, 'pole-vault': 545, javelin: 71.9, '1500m': 276.11 },
};

it('gives the 9126 points of the decathlon world record, 4563 on each day', () => {
  const scoring = scoreSample(scheme, { mayer: record });
  expect([...scoring.scores]).toEqual([9126]);
  const points = explainScore(scoring, 'mayer').criteria.map((reason) => reason.points as number);
  const day = (events: readonly number[]) => events.reduce((sum, each) => sum + each, 0);
  expect([day(points.slice(0, 5)), day(points.slice(5))]).toEqual([4563, 4563]);
});

/**
 * The Olympic decathlon of Athens, 2004: the 28 who are in the data set `decathlon` of FactoMineR
 * (github.com/R-stat-sc-donnees/R-stat-sc-donnees.github.io, `decathlon.csv`): rank, points; marks.
 */
const athens = publishedTable(
  `
Sebrle 1 8893 10.85 784 16.36 212 48.36 14.05 48.72 500 70.52 280.01
Clay 2 8820 10.44 796 15.23 206 49.19 14.13 50.11 490 69.71 282.00
Karpov 3 8725 10.50 781 15.93 209 46.81 13.97 51.65 460 55.54 278.11
Macey 4 8414 10.89 747 15.73 215 48.97 14.56 48.34 440 58.46 265.42
Warners 5 8343 10.62 774 14.48 197 47.97 14.01 43.73 490 55.39 278.05
Zsivoczky 6 8287 10.91 714 15.31 212 49.40 14.95 45.62 470 63.45 269.54
Hernu 7 8237 10.97 719 14.65 203 48.73 14.25 44.72 480 57.76 264.35
Nool 8 8235 10.80 753 14.26 188 48.81 14.80 42.05 540 61.33 276.33
Bernard 9 8225 10.69 748 14.80 212 49.13 14.17 44.75 440 55.27 276.31
Schwarzl 10 8102 10.98 749 14.01 194 49.76 14.25 42.43 510 56.32 273.56
Pogorelov 11 8084 10.95 731 15.10 206 50.79 14.21 44.60 500 53.45 287.63
Schoenbeck 12 8077 10.90 730 14.77 188 50.30 14.34 44.41 500 60.89 278.82
Barras 13 8067 11.14 699 14.91 194 49.41 14.37 44.83 460 64.55 267.09
Smith 14 8023 10.85 681 15.24 191 49.27 14.01 49.02 420 61.52 272.74
Averyanov 15 8021 10.55 734 14.44 194 49.72 14.39 39.88 480 54.51 271.02
Ojaniemi 16 8006 10.68 750 14.97 194 49.12 15.01 40.35 460 59.26 275.71
Smirnov 17 7993 10.89 707 13.88 194 49.11 14.77 42.47 470 60.88 263.31
Qi 18 7934 11.06 734 13.55 197 49.65 14.78 45.13 450 60.79 272.63
Drews 19 7926 10.87 738 13.07 188 48.51 14.01 40.11 500 51.53 274.21
Parkhomenko 20 7918 11.14 661 15.69 203 51.04 14.88 41.90 480 65.82 277.94
Terek 21 7893 10.92 694 15.15 194 49.56 15.12 45.62 530 50.62 290.36
Gomez 22 7865 11.08 726 14.57 185 48.61 14.41 40.95 440 60.71 269.70
Turi 23 7708 11.08 691 13.62 203 51.67 14.26 39.83 480 59.34 290.01
Lorenzo 24 7592 11.10 703 13.22 185 49.34 15.38 40.22 450 58.36 263.08
Karlivans 25 7583 11.33 726 13.30 197 50.54 14.98 43.34 450 52.92 278.67
Korkizoglou 26 7573 10.86 707 14.81 194 51.16 14.96 46.07 470 53.05 317.00
Uldal 27 7495 11.23 699 13.53 185 50.95 15.09 43.01 450 60.00 281.70
Casarsa 28 7404 11.36 668 14.92 194 53.20 15.39 48.66 440 58.62 296.12
`,
  2,
  Object.keys(record),
);

it('gives the published ranks of Athens 2004, and the points of 27 in 28', () => {
  const results = resultsOf(scoreSample(scheme, cellsOf(athens)));
  expect(results.map(({ name, rank }) => [name, rank])).toEqual(
    athens.map(({ name, published: [rank] }) => [name, rank]),
  );
  const others = results.filter(({ score }, index) => score !== athens[index]?.published[1]);
  // The data set has 282 seconds for the 1500 metres of Clay, who has 8820 points.
  expect(others.map(({ name, score }) => [name, score])).toEqual([['Clay', 8818]]);
});
