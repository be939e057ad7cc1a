import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rankIntervals, reasonCode, scoreTable, whatIf } from '@thidua/core';
import { bundle } from '@thidua/tooling/bundle';
import { compare, timed, underCeiling } from '@thidua/tooling/measure';
import { rankIndexBare, rankPointsBare } from './bare-loops.mjs';
import { intervalsBare } from './intervals-bare.mjs';
import { rankTreatedBare } from './treated-bare.mjs';
import { achievements, criterionCount, index, points, reported } from '@thidua/tooling/nation';
import { factsOf, rulesEngineOf, totalsBy } from './rules-engine.mjs';

const unitCount = 10_598;
const nation = reported(unitCount);
const size = '10,598 × 57';

const scoreBy = (scheme, { columns, localities } = nation) =>
  scoreTable({ scheme, localities, columns, period: '2023' });

/** Both sides compute the same, or their times mean nothing. */
const assertSame = (ours, theirs, what) => assert.deepEqual([...ours], [...theirs], what);

/** Scores, and ranks overall, against the least that can be done with the same numbers. */
export async function scoring() {
  const rows = [];
  for (const [name, scheme, bare, against] of [
    [`min-max, means, ranks: ${size}`, index, rankIndexBare, 'a bare loop over typed arrays'],
    [`points scheme, ranks: ${size}`, points, rankPointsBare, 'the same, five rules written out'],
  ]) {
    assertSame(scoreBy(scheme).ranks, bare(nation.values), name);
    const figures = await compare(
      () => timed(() => scoreBy(scheme)),
      () => timed(() => bare(nation.values)),
      31,
    );
    rows.push({ name, ...figures, unit: 'ms', against, limit: 3 });
  }
  return rows;
}

/** The index where every twentieth value is missing and filled, and outliers are drawn in. */
const treated = {
  ...index,
  criteria: index.criteria.map((criterion, place) => ({
    ...criterion,
    fillGaps: 'median',
    winsorise:
      place % 2 === 0
        ? { by: 'quantiles', lower: 0.025, upper: 0.975, within: 'all' }
        : { by: 'count', most: 5, within: 'all' },
  })),
};

export async function treatedScoring() {
  const values = nation.values.map((column, place) =>
    column.map((value, unit) => ((unit + place) % 20 === 0 ? NaN : value)),
  );
  const gap = reasonCode('no-data');
  const columns = new Map(
    [...nation.columns.keys()].map((id, place) => [
      id,
      {
        values: values[place],
        missing: Uint8Array.from(values[place], (v) => (v === v ? 0 : gap)),
      },
    ]),
  );
  const ours = () => scoreBy(treated, { columns, localities: nation.localities });
  const bare = () => rankTreatedBare(values, treated.criteria);
  assertSame(ours().ranks, bare(), 'treated');
  const figures = await compare(
    () => timed(ours),
    () => timed(bare),
    31,
  );
  const against = 'a bare loop that does the same';
  const name = `gaps filled, outliers drawn in: ${size}`;
  return [{ name, ...figures, unit: 'ms', against, limit: 3 }];
}

/**
 * Against a rules engine, on what it does best: one condition a criterion. Bands would cost it a rule
 * each, and it has no word for a range of peers.
 */
export async function againstRules() {
  const asked = 50;
  const chosen = Array.from({ length: asked }, (_, place) => place * 200);
  const engine = rulesEngineOf(achievements);
  const everyone = chosen.map((unit) => factsOf(nation.values, unit));
  const { scores } = scoreBy(achievements);
  assertSame(
    await totalsBy(engine, everyone),
    chosen.map((unit) => scores[unit]),
    'points by rules',
  );
  const figures = await compare(
    () => timed(() => scoreBy(achievements)),
    async () => {
      const start = performance.now();
      await totalsBy(engine, everyone);
      return ((performance.now() - start) * unitCount) / asked;
    },
    31,
  );
  const against = `json-rules-engine 7: ${asked} units, times ${unitCount / asked}; no groups, no ranks`;
  return [
    { name: `57 targets, met or not: ${size}`, ...figures, unit: 'ms', against, limit: 0.01 },
  ];
}

/** How sure ranks are: each weight up to a quarter more or less, a thousand times. */
export async function intervals() {
  const question = { share: 0.25, runs: 1000, seed: 2023 };
  const province = reported(194);
  const scoring = scoreBy(index, province);
  const ours = [...rankIntervals(scoring, question).intervals.values()];
  assertSame(
    ours.map(({ low, median, high }) => [low, median, high]),
    intervalsBare(province.values, question),
    'intervals',
  );
  const figures = await compare(
    () => timed(() => rankIntervals(scoring, question)),
    () => timed(() => intervalsBare(province.values, question)),
    15,
  );
  const against = 'a bare loop with ranks and quantiles';
  return [
    { name: '1,000 weight perturbations: 194 × 57', ...figures, unit: 'ms', against, limit: 2 },
  ];
}

/** One value changed, against scoring everything. */
export async function whatIfs() {
  const scoring = scoreBy(index);
  const inOneGo = 50;
  let turn = 0;
  /** Milliseconds of one question, of many about other units and criteria each. */
  const asking = (read) => () =>
    timed(() => {
      for (let time = 0; time < inOneGo; time += 1) {
        turn += 1;
        const { code } = nation.localities[(turn * 37) % unitCount];
        read(whatIf(scoring, { code, criterion: `c${turn % criterionCount}`, value: turn % 120 }));
      }
    }) / inOneGo;
  let highest = 120;
  /** A new best: every unit’s points depend on it. */
  const raising = () => {
    highest += 1;
    return timed(() => whatIf(scoring, { code: '10005', criterion: 'c3', value: highest }));
  };
  const full = () => timed(() => scoreBy(index));
  const rows = [];
  for (const [name, subject, limit] of [
    [`what if: ${size}`, asking((found) => found.rank.after), 1 / 50],
    [`what if, and who else moves: ${size}`, asking((found) => found.others()), 1 / 20],
    [`what if everyone's points change: ${size}`, raising, 1.5],
  ]) {
    const figures = await compare(subject, full, 31);
    rows.push({ name, ...figures, unit: 'ms', against: 'scoring everything', limit });
  }
  return rows;
}

/** Memory of a process that scores once, the columns it scores included. */
export function memory() {
  const program = fileURLToPath(new URL('peak-memory.mjs', import.meta.url));
  const input = unitCount * criterionCount * Float64Array.BYTES_PER_ELEMENT;
  const grown = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8' })),
  ).sort((left, right) => left - right);
  const peak = input + grown[2];
  return [
    {
      name: `peak memory: ${size}`,
      value: peak / 1e6,
      unit: 'MB',
      ratio: peak / input,
      limit: 6,
      against: 'input as Float64Array; its size and what the process grows by, cold, median of 5',
    },
  ];
}

/** What a page pays: kB, minified, gzip 9. */
export async function engineSizes() {
  const kilobytes = async (code) => (await bundle(code)).gzip / 1000;
  return [
    underCeiling(
      'engine that scores and ranks, gzip',
      await kilobytes(`export { score, scoreTable } from '@thidua/core';`),
      'kB',
      24.4,
    ),
    underCeiling(
      'engine, whole entry, gzip',
      await kilobytes(`export * from '@thidua/core';`),
      'kB',
      65,
    ),
  ];
}
