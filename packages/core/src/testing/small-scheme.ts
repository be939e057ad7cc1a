import type { Criterion } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import type { Report, ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Stage } from '../model/report/stages.js';
import type { Text } from '../model/value/text.js';

const text = (words: string): Text => ({ vi: words, en: words });
const source = { title: text('Văn bản mẫu') };

/** A criterion of which only what a test is about need be stated. */
export type SmallCriterion = Partial<Criterion> & Pick<Criterion, 'rule'>;

/** A scheme of one sum, `root`, with criteria `c0`, `c1`, … of 10 points; invented, for tests only. */
export const schemeOf = (
  criteria: readonly SmallCriterion[],
  rest: Partial<Scheme> = {},
): Scheme => ({
  schemaVersion: '1.0',
  id: 'small',
  version: '1',
  title: text('Bảng điểm mẫu'),
  status: 'illustrative',
  source,
  validFor: { from: '2023' },
  groups: [{ id: 'root', title: text('Tổng'), combine: 'sum' }],
  criteria: criteria.map((criterion, index) => ({
    id: `c${index}`,
    title: text(`Tiêu chí ${index}`),
    unit: text('%'),
    direction: 'increase',
    maxPoints: 10,
    parent: 'root',
    ...criterion,
  })),
  facts: [],
  adjustments: [],
  total: {},
  missing: { policy: 'rescale' },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  gates: [],
  ranking: { tieBreaks: [] },
  awards: [],
  ...rest,
});

/** Districts with these codes, in one bloc. */
export const unitsNamed = (...codes: string[]): Locality[] =>
  codes.map((code) => ({
    code,
    name: text(code),
    fullName: text(code),
    type: 'district',
    bloc: 'a',
  }));

/** A report of a small scheme. */
export const reportOf = (entries: ReportEntry[], stage: Stage = 'final'): Report => ({
  schemaVersion: '1.0',
  id: `report-${stage}`,
  scheme: { id: 'small', version: '1' },
  period: '2023',
  stage,
  status: 'illustrative',
  source,
  entries,
});

/** A report of values: for each unit those of `c0`, `c1`, …. */
export const valuesOf = (values: Record<string, readonly ReportEntry['value'][]>): Report =>
  reportOf(
    Object.entries(values).flatMap(([code, list]) =>
      list.map((value, index): ReportEntry => ({ code, criterion: `c${index}`, value })),
    ),
  );
