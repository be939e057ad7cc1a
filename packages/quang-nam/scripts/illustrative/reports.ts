import type { Locality, Report, ReportEntry, Stage } from '@thidua/core';
import { illustrativeScheme } from '../../src/illustrative/illustrative-scheme.js';
import { localities } from '../../src/localities.js';
import { sample } from '../../src/sources/scheme-sources.js';
import { systemsCited } from './cited-systems.js';
import { drawFrom, type Draw } from './draw.js';
import { makers } from './values.js';

/** Gives a sample that shows equal scores parted by tie-breaks, and one withheld for lack of data. */
const seed = 1948;

const inputs = [
  ...illustrativeScheme.criteria,
  ...illustrativeScheme.adjustments,
  ...illustrativeScheme.facts,
];

const facts = new Set(illustrativeScheme.facts.map(({ id }) => id));
/** Points that an assessor gives, in quarters. */
const assessed = new Set(
  illustrativeScheme.criteria.flatMap(({ id, rule }) =>
    rule.kind === 'direct-points' ? [id] : [],
  ),
);

const report = (id: string, stage: Stage, entries: ReportEntry[]): Report => ({
  schemaVersion: '1.0',
  id: `${illustrativeScheme.id}-${id}`,
  scheme: { id: illustrativeScheme.id, version: illustrativeScheme.version },
  period: '2023',
  stage,
  status: 'illustrative',
  source: sample,
  entries,
});

/** What one locality states of itself; a hasty one leaves much out. */
function selfScored(draw: Draw, locality: Locality, isHasty: boolean): ReportEntry[] {
  const { code, fullName } = locality;
  return inputs.flatMap(({ id }): ReportEntry[] => {
    const stated = makers[id]?.(draw, locality);
    const isLeftOut = draw.chance(isHasty ? 0.5 : 0.01);
    if (!stated || isLeftOut) return [];
    const name = `${fullName.vi.charAt(0).toLowerCase()}${fullName.vi.slice(1)}`;
    const by = `UBND ${name} (minh họa)`;
    return [{ code, criterion: id, ...stated, ...systemsCited(id), by, on: '2023-12-05' }];
  });
}

/** Where a higher value is worse: accidents, communes that lost the standard. */
const worseUp = new Set(
  [...illustrativeScheme.criteria, ...illustrativeScheme.adjustments].flatMap((input) =>
    input.direction === 'decrease' || ('effect' in input && input.effect === 'penalty')
      ? [input.id]
      : [],
  ),
);

/** A little worse: by a quarter point, by one, or by half of the unit. */
function worse(criterion: string, value: number): number {
  if (worseUp.has(criterion)) return value + 1;
  const step = assessed.has(criterion) ? 0.25 : Number.isInteger(value) ? 1 : 0.5;
  return Math.round((value - step) * 100) / 100;
}

/** What reviewers enter instead of some values: what cannot be proved gets a little worse. */
const reviewed = (draw: Draw, entries: readonly ReportEntry[]): ReportEntry[] =>
  entries.flatMap((entry): ReportEntry[] => {
    const { criterion, value } = entry;
    const isReviewed = draw.chance(0.12);
    if (!isReviewed || typeof value !== 'number' || value < 1 || facts.has(criterion)) return [];
    return [
      {
        ...entry,
        value: worse(criterion, value),
        by: 'Tổ thẩm định (minh họa)',
        on: '2023-12-15',
        evidence: `Biên bản minh họa, ${entry.code}`,
      },
    ];
  });

/** What a locality says of a value that was changed; it states no value. */
const explained = ({ code, criterion }: ReportEntry): ReportEntry => ({
  code,
  criterion,
  by: 'Địa phương (minh họa)',
  on: '2023-12-20',
  note: {
    vi: 'Đã gửi bổ sung tài liệu kiểm chứng (minh họa).',
    en: 'Further evidence was sent (illustrative).',
  },
});

const keyOf = ({ code, criterion }: ReportEntry): string => `${code} ${criterion}`;

/** Every sample report: one of each locality, then what reviewers and localities entered later. */
export function makeReports(): Report[] {
  const draw = drawFrom(seed);
  const hasty = draw.pick(localities);
  const own = localities.map((locality) => selfScored(draw, locality, locality === hasty));
  const first = reviewed(draw, own.flat());
  const disputed = first.filter(() => draw.chance(0.3));
  const original = new Map(own.flat().map((entry) => [keyOf(entry), entry]));
  const accepted = disputed
    .filter(() => draw.chance(0.5))
    .map((entry): ReportEntry => ({
      ...(original.get(keyOf(entry)) as ReportEntry),
      by: 'Tổ thẩm định (minh họa)',
      on: '2023-12-28',
    }));
  return [
    ...localities.map(({ code }, index) =>
      report(`${code}-self-scored`, 'self-scored', own[index] as ReportEntry[]),
    ),
    report('reviewed', 'reviewed', first),
    report('explained', 'explained', disputed.map(explained)),
    report('second-review', 'second-review', accepted),
  ];
}
