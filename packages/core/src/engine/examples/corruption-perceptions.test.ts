import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample, type Cells } from '../../testing/score-sample.js';

/**
 * The first 34 of the Corruption Perceptions Index 2022 (Transparency International,
 * transparency.org/en/cpi/2022), as gathered in github.com/mca3000/CorruptionData,
 * `CPI2022_GlobalResultsTrends.xlsx`: index; the scores of 13 sources, without decimals.
 */
const scheme = exampleScheme('corruption-perceptions');
const rows = publishedTable(
  `
Denmark 90 - 97 - 90 - 83 96 - 100 79 - 84 88
Finland 87 - 88 - 90 - 83 94 - 93 78 - 87 86
New Zealand 87 - 97 - 90 - 83 87 - 93 78 - 85 82
Norway 84 - 88 - 90 - 83 79 - 85 78 - - 86
Singapore 83 - - 73 90 - 83 82 90 85 78 - - 83
Sweden 83 - 88 - 90 - 83 85 - 93 78 - 62 86
Switzerland 82 - 88 - 90 - 71 86 - 85 77 - 77 -
Netherlands 80 - 62 - 90 - 83 86 - 85 77 - 74 82
Germany 79 - 79 - 90 - 71 87 - 85 77 - 60 80
Ireland 77 - 79 - 72 - 71 79 - 76 76 - 80 79
Luxembourg 77 - 79 - 72 - 71 72 - 85 77 - 78 80
Hong Kong 76 - - - 90 - 71 80 76 67 72 - 80 73
Australia 75 - 70 - 72 - 71 73 83 76 77 - 77 78
Canada 74 - 79 - 90 - 71 67 - 76 76 - 58 78
Estonia 74 - 88 77 72 68 71 79 - 67 75 - 68 76
Iceland 74 - 44 - 72 - 83 88 - 76 77 - 80 -
Uruguay 74 - - 77 72 - 71 - - 76 75 - 77 72
Belgium 73 - 79 - 72 - 71 76 - 76 77 - 58 77
Japan 73 - 53 - 72 - 71 75 78 67 75 - 88 79
United Kingdom 73 - 70 - 72 - 71 57 - 84 75 - 72 80
France 72 - 70 - 72 - 71 74 - 67 75 - 75 70
Austria 71 - 79 - 72 - 59 63 - 76 70 - 70 74
Seychelles 70 - - - 72 - 71 - - - 66 - - -
United States of America 69 - 70 - 90 - 71 61 49 67 72 - 64 72
Bhutan 68 - - 69 - - 71 - - - 70 60 - -
Taiwan 68 - - 77 72 - 71 70 58 59 62 - 74 -
Chile 67 - 62 77 72 - 71 57 - 59 73 - 66 65
United Arab Emirates 67 - - 57 72 - 47 82 - 67 71 - - 72
Barbados 65 - - - - - 71 - - - 72 - 56 61
Bahamas 64 - - - - - 59 - - 76 - - - 58
Israel 63 - 62 - 72 - 59 62 - 50 71 - 67 -
Korea, South 63 - 70 61 72 - 59 57 55 67 67 - 57 70
Lithuania 62 - 62 73 55 62 59 62 - 50 70 - 57 69
Portugal 62 - 70 - 55 - 59 54 - 67 68 - 54 67
`,
  1,
  scheme.criteria.map(({ id }) => id),
);

/** The index of each, with the scores of all sources moved by part of a point. */
function indicesWith(shift: number): number[] {
  const moved = Object.entries(cellsOf(rows)).map(([name, row]) => {
    const values = Object.entries(row).map(([id, value]) => [
      id,
      typeof value === 'number' ? Math.min(100, value + shift) : value,
    ]);
    return [name, Object.fromEntries(values) as typeof row] as const;
  });
  const cells: Cells = Object.fromEntries(moved);
  return resultsOf(scoreSample(scheme, cells, { period: '2022' })).map(({ score }) => score);
}

it('gives the published index, the mean of what sources there are, as far as rounded scores tell it', () => {
  const [low, own, high] = [indicesWith(-0.5), indicesWith(0), indicesWith(0.5)];
  rows.forEach(({ name, published: [index] }, place) => {
    expect(index, name).toBeGreaterThanOrEqual(low[place] as number);
    expect(index, name).toBeLessThanOrEqual(high[place] as number);
  });
  const others = rows.filter(({ published: [index] }, place) => index !== own[place]);
  expect(others.map(({ name }) => name)).toEqual([
    ...['Austria', 'United States of America', 'Korea, South'],
  ]);
});

it('gives no index where fewer than three of the 13 sources have a score', () => {
  const of = (...sources: string[]) => Object.fromEntries(sources.map((id) => [id, 50]));
  const [first = '', second = '', third = ''] = scheme.criteria.map(({ id }) => id);
  const cells = { two: of(first, second), three: of(first, second, third) };
  const ranks = resultsOf(scoreSample(scheme, cells, { period: '2022' })).map(({ rank }) => rank);
  expect(ranks).toEqual([0, 1]);
});
