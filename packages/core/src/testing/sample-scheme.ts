import type { Adjustment, Criterion, Fact, Group } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { schemeVersion } from '../model/value/version.js';
import { parseScheme } from '../parse/scheme.js';

/** Everything but what a test is about may be left out. */
export type Sample<Part extends { id: string }> = Partial<Omit<Part, 'id'>> & { id: string };

/** What a test says of a scheme. */
export interface SchemeSample extends Partial<
  Omit<Scheme, 'groups' | 'criteria' | 'adjustments' | 'facts'>
> {
  groups?: Sample<Group>[];
  criteria: (Sample<Criterion> & Pick<Criterion, 'rule'>)[];
  adjustments?: (Sample<Adjustment> & Pick<Adjustment, 'rule' | 'effect'>)[];
  facts?: Sample<Fact>[];
}

const text = (vi: string) => ({ vi, en: vi });
const titled = <Part extends { id: string }>(part: Part) => ({ title: text(part.id), ...part });
const counted = <Part extends { id: string }>(part: Part) => ({
  unit: text('đơn vị'),
  direction: 'increase',
  ...titled(part),
});

/** A scheme as a file would hold it: one sum, `total`, unless `groups` says more. */
export const schemeFile = (sample: SchemeSample): unknown => ({
  schemaVersion: schemeVersion,
  id: 'sample',
  version: '1',
  title: text('Bảng điểm thử'),
  status: 'illustrative',
  source: { title: text('Bảng điểm thử') },
  validFor: { from: '2017' },
  total: {},
  missing: { policy: 'rescale' },
  rounding: { digits: 10, mode: 'half-up', stage: 'total' },
  gates: [],
  ranking: { tieBreaks: [] },
  awards: [],
  ...sample,
  groups: (sample.groups ?? [{ id: 'total' }]).map((group) => ({
    combine: 'sum',
    ...titled(group),
  })),
  criteria: sample.criteria.map((criterion) => ({ parent: 'total', ...counted(criterion) })),
  adjustments: (sample.adjustments ?? []).map((adjustment) => ({
    applies: 'after-cap',
    ...counted(adjustment),
  })),
  facts: (sample.facts ?? []).map(titled),
});

/** A scheme as `parseScheme` reads it; one that it refuses fails the test with every issue. */
export function readScheme(document: unknown): Scheme {
  const parsed = parseScheme(document, 'en');
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
}

/** What a test says of a scheme, made whole and read. */
export const sampleScheme = (sample: SchemeSample): Scheme => readScheme(schemeFile(sample));
