import { isMissing, type Board, type Locale, type Score } from '@thidua/core';
import type { CriterionChange, RowChange } from './compare-boards.js';
import { comparisonWords } from './words.js';
import { writtenFigure } from './written-figure.js';

/** What became of a figure: there was none before, it is another, or there is none any more. */
export type FigureKind = 'added' | 'changed' | 'gone';

/** A figure that changed, in words. */
export interface FigureChange {
  kind: FigureKind;
  text: string;
}

const isThere = (value: Score | undefined): boolean => value !== undefined && !isMissing(value);

/** What became of a criterion's figure; nothing where only its points are others. */
export function figureKindOf({ value }: CriterionChange): FigureKind | undefined {
  const [was, is] = [isThere(value.before), isThere(value.after)];
  if (was && is) return value.before === value.after ? undefined : 'changed';
  return is ? 'added' : was ? 'gone' : undefined;
}

/** The figures of a row that are new, others or gone, in the order of the board's criteria. */
export function figureChanges(
  { criteria }: Pick<RowChange, 'criteria'>,
  before: Board,
  after: Board,
  locale: Locale,
): FigureChange[] {
  const words = comparisonWords[locale];
  const ids = [...(after.criteria ?? []), ...(before.criteria ?? [])];
  const known = new Map([...ids].reverse().map((criterion) => [criterion.id, criterion]));
  const order = new Map([...ids].reverse().map(({ id }, place) => [id, -place]));
  return [...criteria]
    .sort((one, other) => (order.get(one.criterion) ?? 0) - (order.get(other.criterion) ?? 0))
    .flatMap((change): FigureChange[] => {
      const kind = figureKindOf(change);
      const criterion = known.get(change.criterion);
      if (!kind || !criterion) return [];
      const { value } = change;
      const values = words.from(
        writtenFigure(value.before, criterion, locale),
        writtenFigure(value.after, criterion, locale),
      );
      return [{ kind, text: `${criterion.title[locale]}: ${values}` }];
    });
}
