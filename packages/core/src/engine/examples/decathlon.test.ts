import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { readScheme } from '../../testing/sample-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

const file = new URL('../../../../../docs/examples/schemes/decathlon.json', import.meta.url);
const scheme = readScheme(JSON.parse(readFileSync(file, 'utf8')));

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
