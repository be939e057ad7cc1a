/**
 * The data that the benchmarks score: as many units as a whole country has communes, with as many
 * criteria as a long scheme has. Made from a fixed sequence, so that each run scores the same
 * numbers.
 */
const source = { title: { vi: 'Số liệu đo tốc độ', en: 'Figures to measure speed with' } };

/** @param {string} word */
const text = (word) => ({ vi: word, en: word });

/**
 * A sequence of numbers from 0 to 1 that looks random: Mulberry32 of Tommy Ettinger.
 *
 * @param {number} seed
 */
export function sequence(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const criterionCount = 57;
export const groupCount = 8;
/**
 * The group of each criterion, by its place.
 *
 * @param {number} criterion
 */
export const groupOf = (criterion) => criterion % groupCount;
/** @param {number} group */
export const groupWeight = (group) => 1 + (group % 3);
/** @param {number} criterion */
export const criterionWeight = (criterion) => 1 + (criterion % 4);

/**
 * Units, and what each reports: whole tenths from 0 to 120.
 *
 * @param {number} unitCount
 */
export function reported(unitCount, seed = 2023) {
  const random = sequence(seed);
  const values = Array.from({ length: criterionCount }, () =>
    Float64Array.from({ length: unitCount }, () => Math.floor(random() * 1201) / 10),
  );
  return {
    values,
    columns: new Map(values.map((column, index) => [`c${index}`, { values: column }])),
    localities: Array.from({ length: unitCount }, (_, index) => ({
      code: String(10_000 + index),
      name: text(`Xã ${index}`),
      fullName: text(`Xã ${index}`),
      type: 'commune',
      validFrom: '2008-01-01',
    })),
  };
}

/**
 * A scheme of groups and criteria, with `criterion` giving the rule of each.
 *
 * @param {string} id
 * @param {string} combine
 * @param {(place: number) => object | undefined} criterion
 */
function scheme(id, combine, criterion) {
  const groups = Array.from({ length: groupCount }, (_, index) => ({
    id: `g${index}`,
    title: text(`Nhóm ${index}`),
    parent: 'root',
    combine,
    ...(combine !== 'sum' && { weight: groupWeight(index) }),
  }));
  return {
    schemaVersion: '1.0',
    id,
    version: '1',
    title: text(id),
    status: 'illustrative',
    source,
    validFor: { from: '2023' },
    groups: [...groups, { id: 'root', title: text('Tổng'), combine }],
    criteria: Array.from({ length: criterionCount }, (_, index) => ({
      id: `c${index}`,
      title: text(`Tiêu chí ${index}`),
      unit: text('%'),
      parent: `g${groupOf(index)}`,
      direction: 'increase',
      ...criterion(index),
    })),
    facts: [],
    adjustments: [],
    gates: [],
    awards: [],
    total: {},
    missing: { policy: 'zero' },
    rounding: { digits: 2, mode: 'half-up', stage: 'total' },
    ranking: { tieBreaks: [] },
  };
}

/** A composite index: min-max, then weighted means of criteria and of groups. */
export const index = scheme('index', 'arithmetic-mean', (place) => ({
  weight: criterionWeight(place),
  rule: { kind: 'min-max', within: 'all' },
}));

/** The points of the five rules of the points scheme, which follow each other. */
const rulesInTurn = [
  { target: 100, maxPoints: 10, rule: { kind: 'proportional', cap: 1 } },
  { target: 60, maxPoints: 10, rule: { kind: 'achieved-or-not' } },
  { maxPoints: 10, rule: { kind: 'count-times-points', pointsEach: 0.25 } },
  { direction: 'decrease', maxPoints: 10, rule: { kind: 'deduct-per-event', pointsEach: 0.2 } },
  {
    maxPoints: 10,
    rule: {
      kind: 'step-bands',
      of: 'value',
      bands: [
        { below: 60, points: 0 },
        { from: 60, below: 85, points: 5 },
        { from: 85, below: 90, points: 7.5 },
        { from: 90, points: 10 },
      ],
    },
  },
];

/** A points scheme: five rules in turn, groups added up. */
export const points = scheme('points', 'sum', (place) => rulesInTurn[place % rulesInTurn.length]);

/** A scheme that a rules engine can express as well: 10 points for each target that is met. */
export const achievements = scheme('achievements', 'sum', () => rulesInTurn[1]);
