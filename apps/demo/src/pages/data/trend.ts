import { formatNumber, isMissing, type IndexSeries, type Locale } from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { indexSeriesText } from './index-series.words.js';

interface Point {
  year: number;
  score: number;
}

/** Runs of years that follow each other under the same known rules, each with a score. */
function runsOf({ readings }: IndexSeries): Point[][] {
  const runs: { rules: string | undefined; points: Point[] }[] = [];
  for (const { year, score, ruleVersion } of readings) {
    const last = runs.at(-1);
    if (isMissing(score) || ruleVersion === undefined) runs.push({ rules: undefined, points: [] });
    else if (last?.rules === ruleVersion && last.points.at(-1)?.year === year - 1)
      last.points.push({ year, score });
    else runs.push({ rules: ruleVersion, points: [{ year, score }] });
  }
  return runs.map(({ points }) => points).filter(({ length }) => length >= 3);
}

const height = 132;
const top = 30;
const bottom = 100;
const step = 100;

/**
 * A line for each run of comparable years; none across a gap or a change of rules, and none at all
 * for two years, which the table shows better. Every point carries its year and value.
 */
export function trend(series: IndexSeries, locale: Locale): Html | undefined {
  const runs = runsOf(series);
  if (runs.length === 0) return undefined;
  const words = indexSeriesText[locale].trend;
  return html`${runs.map((points) => line(series, points, locale))}
    <p class="source">${words.note}</p>`;
}

function line({ code, digits }: IndexSeries, points: Point[], locale: Locale): Html {
  const written = ({ score }: Point): string => formatNumber(score, locale, digits);
  const scores = points.map(({ score }) => score);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const x = (index: number): number => step * (index + 0.5);
  const y = (score: number): number =>
    Math.round(bottom - ((score - least) / (most - least || 1)) * (bottom - top));
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const label = indexSeriesText[locale].trend.label(
    code,
    first,
    last,
    points.map((point) => `${point.year} ${written(point)}`).join('; '),
  );
  return html`<figure class="trend" role="img" aria-label="${label}">
    <svg viewBox="0 0 ${step * points.length} ${height}" aria-hidden="true">
      <polyline points="${points.map(({ score }, index) => `${x(index)},${y(score)}`).join(' ')}" />
      ${points.map(
        (point, index) =>
          html`<circle cx="${x(index)}" cy="${y(point.score)}" r="4" />
            <text x="${x(index)}" y="${y(point.score) - 12}">${written(point)}</text>
            <text class="trend-year" x="${x(index)}" y="${height - 6}">${point.year}</text>`,
      )}
    </svg>
  </figure>`;
}
