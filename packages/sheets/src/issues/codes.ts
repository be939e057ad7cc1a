/** When an issue is to be mended, and whether it keeps the data from being read. */
type Kind = readonly [step: Step, severity: 'error' | 'warning'];

/** In this order: what is mended first makes others go away. */
export const steps = ['file', 'table', 'heading', 'row', 'value', 'check'] as const;
type Step = (typeof steps)[number];

const kinds = <Code extends string>(step: Step, severity: 'error' | 'warning', ...all: Code[]) =>
  Object.fromEntries(all.map((code): [string, Kind] => [code, [step, severity]])) as Record<
    Code,
    Kind
  >;

/** Every code, in the order in which to mend. */
export const codes = {
  ...kinds('file', 'error', 'empty-file', 'too-large', 'pdf', 'web-page', 'old-xml', 'image'),
  ...kinds('file', 'error', 'open-document', 'other-office-file', 'binary', 'encrypted', 'bomb'),
  ...kinds('file', 'error', 'damaged', 'too-many-sheets', 'too-many-cells', 'too-far'),
  ...kinds('file', 'error', 'stray-quote', 'no-visible-sheet'),
  ...kinds('table', 'error', 'no-sheet', 'no-column', 'no-line', 'doubled-heading'),
  ...kinds('table', 'error', 'no-table', 'several-tables', 'no-locality', 'other-mapping'),
  ...kinds(
    'heading',
    'error',
    'unknown-column',
    'ambiguous-column',
    'doubled-column',
    'other-unit',
  ),
  ...kinds('heading', 'error', 'mixed-notation', 'shares-or-percents'),
  ...kinds('row', 'error', 'unknown-locality', 'ambiguous-locality', 'unlike-code'),
  ...kinds(
    'row',
    'error',
    'unknown-criterion',
    'ambiguous-criterion',
    'unknown-stage',
    'doubled-row',
    'duplicate',
    'disagree',
  ),
  ...kinds('value', 'error', 'error-cell', 'formula', 'merged', 'not-a-number', 'not-yes-or-no'),
  ...kinds('value', 'error', 'not-a-day', 'no-such-date', 'two-digit-year', 'day-for-number'),
  ...kinds(
    'value',
    'error',
    'unit-in-cell',
    'share-among-percents',
    'not-held',
    'shortened-number',
  ),
  ...kinds(
    'value',
    'error',
    'needed',
    'no-rows',
    'not-in-list',
    'notation',
    'unknown-source',
    'unknown-target',
    'doubled-code',
    'doubled-figure',
    'no-goal',
    'day-for-text',
    'early-day',
  ),
  ...kinds('value', 'error', 'refused'),
  ...kinds('file', 'warning', 'encoding', 'hidden-sheets', 'hidden-unknown', 'macros', 'links'),
  ...kinds('table', 'warning', 'no-figures', 'other-year', 'empty-stage', 'not-read'),
  ...kinds('heading', 'warning', 'hidden-column', 'english-numbers', 'ignored-column'),
  ...kinds('row', 'warning', 'unlike-name', 'hidden-rows', 'ignored-row', 'old-encoding'),
  ...kinds('check', 'warning', 'noted', 'wrong-total', 'other-maximum', 'jump', 'magnitude'),
  ...kinds('check', 'warning', 'negative', 'not-whole'),
} as const satisfies Record<string, Kind>;
