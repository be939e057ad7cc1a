import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * Twenty-two of the 1,909 areas of the Welsh Index of Multiple Deprivation 2019 (Welsh Government,
 * gov.wales/welsh-index-multiple-deprivation, Open Government Licence), as gathered in
 * github.com/humaniverse/IMD, `data/imd2019_wales_lsoa11.rda`: rank and score; ranks for income,
 * employment, health, education, access, housing, safety and environment.
 */
const domains = [
  ...['income', 'employment', 'health', 'education', 'access', 'housing', 'safety', 'environment'],
];
const rows = publishedTable(
  `
W01000240 1 86.631357 1 1 2 8 362 52 7 867
W01000239 2 80.336384 3 3 4 60 380 174 29 787
W01001421 3 79.813220 8 4 7 24 470 701 75 82
W01001274 4 77.797741 7 11 10 33 341 216 138 626
W01000991 5 77.483581 11 10 1 12 312 1002 85 1164
W01001209 6 74.848843 12 20 3 10 344 369 788 1310
W01001308 7 74.425455 10 35 22 5 294 168 484 1233
W01001428 8 73.663692 21 8 25 9 510 1198 148 450
W01000413 9 73.379464 9 43 64 1 354 602 10 866
W01001662 10 72.070123 14 14 19 213 445 310 9 437
W01001166 191 43.993098 124 247 256 230 685 119 806 1381
W01000234 192 43.951982 113 236 119 276 433 1159 732 1562
W01000856 382 33.305721 201 88 541 1326 885 1582 1202 1838
W01000392 383 33.304863 391 490 133 288 817 955 679 1749
W01001748 573 26.197945 608 623 509 315 1445 429 956 661
W01000360 574 26.144039 786 808 652 79 997 1008 1165 567
W01000725 955 17.884893 803 714 716 1084 1126 1295 1620 455
W01001680 956 17.870386 905 1264 1105 1124 1886 426 481 10
W01000651 1201 14.000455 1089 1011 1051 952 1463 1288 659 555
W01000768 1501 9.257427 1183 1161 1144 1102 1583 1632 1732 1711
W01000824 1801 3.956325 1539 1321 1853 1875 1631 1852 1552 1551
W01000317 1909 0.461375 1908 1882 1859 1878 1761 1905 1906 1835
`,
  2,
  domains,
);

/** The other areas have the other ranks; which of them has which changes no score of these. */
function otherAreas() {
  const ranks = Array.from({ length: 1909 }, (_, index) => index + 1);
  const left = domains.map((domain) => {
    const taken = new Set(rows.map(({ cells }) => cells[domain]));
    return ranks.filter((rank) => !taken.has(rank));
  });
  const others = ranks
    .slice(rows.length)
    .map((_, area) => [
      `other ${area}`,
      Object.fromEntries(domains.map((domain, index) => [domain, left[index]?.[area] as number])),
    ]);
  return Object.fromEntries(others) as ReturnType<typeof cellsOf>;
}

it('gives the published score of areas from their ranks among 1,909, to the sixth decimal', () => {
  const cells = { ...cellsOf(rows), ...otherAreas() };
  const scores = resultsOf(scoreSample(exampleScheme('deprivation'), cells));
  expect(scores).toHaveLength(1909);
  expect(scores.slice(0, rows.length).map(({ name, score }) => [name, score])).toEqual(
    rows.map(({ name, published: [, score] }) => [name, score]),
  );
});
