import type { Locality, Report, ReportEntry, Stage } from '@thidua/core';
import { formerLocality, localities, localities2022 } from '../../src/localities.js';
import { scheme } from '../../src/scheme.js';
import { sample } from '../../src/sources.js';
import { drawFrom, leaningTo, type Draw } from './draw.js';
import { makers, type Period } from './values.js';

/** Give samples with equal scores that tie-breaks part, gaps of every reason, and moves of rank. */
const seeds: Readonly<Record<Period, number>> = { 2022: 1948, 2023: 2086 };

const inputs = [...scheme.criteria, ...scheme.adjustments, ...scheme.facts];

const facts = new Set(scheme.facts.map(({ id }) => id));
/** Points that an assessor gives, in quarters. */
const assessed = new Set(
  scheme.criteria.flatMap(({ id, rule }) => (rule.kind === 'direct-points' ? [id] : [])),
);

const reportOf =
  (period: Period) =>
  (id: string, stage: Stage, entries: ReportEntry[]): Report => ({
    schemaVersion: '1.0',
    id: `${scheme.id}-${period}-${id}`,
    scheme: { id: scheme.id, version: scheme.version },
    period,
    stage,
    status: 'illustrative',
    source: sample,
    entries,
  });

/** How a locality tends to do, 0 to 1, in every year alike: who is good at much stays so. */
const leanings = (() => {
  const draw = drawFrom(1973);
  return new Map([...localities, formerLocality].map(({ code }) => [code, draw.between(0, 1, 2)]));
})();

/** Who stands out in a year: one leaves much out, one has a collective that was disciplined. */
interface Oddities {
  hasty: Locality;
  disciplined: Locality;
}

/** What one locality states of itself. */
function selfScored(
  draw: Draw,
  period: Period,
  locality: Locality,
  { hasty, disciplined }: Oddities,
): ReportEntry[] {
  const { code, fullName } = locality;
  const isDisciplined = locality === disciplined;
  const leaning = leaningTo(draw, leanings.get(code) ?? 0.5);
  return inputs.flatMap(({ id }): ReportEntry[] => {
    const stated = makers[id]?.(leaning, { locality, period, isDisciplined });
    const isLeftOut = draw.chance(locality === hasty ? 0.5 : 0.01);
    if (!stated || isLeftOut) return [];
    const name = `${fullName.vi.charAt(0).toLowerCase()}${fullName.vi.slice(1)}`;
    const by = `UBND ${name} (minh họa)`;
    return [{ code, criterion: id, ...stated, by, on: `${period}-12-05` }];
  });
}

/** Where a higher value is worse: accidents, communes that lost the standard. */
const worseUp = new Set(
  [...scheme.criteria, ...scheme.adjustments].flatMap((input) =>
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
const reviewed = (draw: Draw, period: Period, entries: readonly ReportEntry[]): ReportEntry[] =>
  entries.flatMap((entry): ReportEntry[] => {
    const { criterion, value } = entry;
    const isReviewed = draw.chance(0.12);
    if (!isReviewed || typeof value !== 'number' || value < 1 || facts.has(criterion)) return [];
    return [
      {
        ...entry,
        value: worse(criterion, value),
        by: 'Tổ thẩm định (minh họa)',
        on: `${period}-12-15`,
        evidence: `Biên bản minh họa, ${entry.code}`,
      },
    ];
  });

/** What a locality says of a value that was changed; it states no value. */
const explained =
  (period: Period) =>
  ({ code, criterion }: ReportEntry): ReportEntry => ({
    code,
    criterion,
    by: 'Địa phương (minh họa)',
    on: `${period}-12-20`,
    note: {
      vi: 'Đã gửi bổ sung tài liệu kiểm chứng (minh họa).',
      en: 'Further evidence was sent (illustrative).',
    },
  });

const keyOf = ({ code, criterion }: ReportEntry): string => `${code} ${criterion}`;

/** Every report of a year: one of each locality, then what reviewers and localities entered later. */
export function makeReports(period: Period): Report[] {
  const draw = drawFrom(seeds[period]);
  const report = reportOf(period);
  const everyone = period === '2022' ? localities2022 : localities;
  const hasty = draw.pick(everyone);
  const disciplined = draw.pick(everyone.filter((each) => each !== hasty));
  const own = everyone.map((each) => selfScored(draw, period, each, { hasty, disciplined }));
  const first = reviewed(draw, period, own.flat());
  const disputed = first.filter(() => draw.chance(0.3));
  const original = new Map(own.flat().map((entry) => [keyOf(entry), entry]));
  const accepted = disputed
    .filter(() => draw.chance(0.5))
    .map((entry): ReportEntry => ({
      ...(original.get(keyOf(entry)) as ReportEntry),
      by: 'Tổ thẩm định (minh họa)',
      on: `${period}-12-28`,
    }));
  return [
    ...everyone.map(({ code }, index) =>
      report(`${code}-self-scored`, 'self-scored', own[index] as ReportEntry[]),
    ),
    report('reviewed', 'reviewed', first),
    report('explained', 'explained', disputed.map(explained(period))),
    report('second-review', 'second-review', accepted),
  ];
}
