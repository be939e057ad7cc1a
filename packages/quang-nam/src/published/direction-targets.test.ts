import { compareYears, isMissing } from '@thidua/core';
import { expect, it } from 'vitest';
import { indexSeries } from '../index-series.js';
import { directionTargets } from './direction-targets.js';

it.each(indexSeries.map((series) => [series.id, series] as const))(
  'says of %s how far it rose in 2023, and nothing where the years cannot be compared',
  (id, series) => {
    const change = compareYears(series, 2022, 2023);
    const score = 'score' in change ? change.score : change;
    const target = directionTargets.find((each) => each.id === `improve-${id}`);
    expect(target?.observations.map(({ value }) => value)).toEqual(isMissing(score) ? [] : [score]);
  },
);
