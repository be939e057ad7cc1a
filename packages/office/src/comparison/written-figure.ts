import {
  formatMissing,
  formatValue,
  isMissing,
  type BoardCriterion,
  type Locale,
  type Score,
} from '@thidua/core';
import { comparisonWords } from './words.js';

/** A figure as it is read in a comparison: with its unit, or why there is none. */
export const writtenFigure = (
  score: Score | undefined,
  criterion: BoardCriterion,
  locale: Locale,
): string =>
  score === undefined
    ? comparisonWords[locale].none
    : isMissing(score)
      ? formatMissing(score.missing, locale)
      : formatValue(score, criterion, locale);
