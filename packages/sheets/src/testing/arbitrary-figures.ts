import { stages, type Stage } from '@thidua/core';
import { inputsOf, readsOf } from '@thidua/core/schema';
import { factsOf } from '@thidua/core';
import { localities, scheme } from '@thidua/sample-province';
import fc from 'fast-check';
import type { Input } from '../meaning/criterion-lookup.js';

/** What a unit states for one input at one stage. */
export interface TestFigure {
  code: string;
  input: Input;
  stage: Stage;
  value: number | boolean | string | { missing: string };
  target?: number | string;
  penalties?: number;
  previous?: number;
}

const gaps = fc
  .constantFrom('not-reported', 'no-data', 'not-assigned')
  .map((missing) => ({ missing }));
const days = fc
  .date({
    min: new Date(Date.UTC(2022, 0, 1)),
    max: new Date(Date.UTC(2024, 11, 31)),
    noInvalidDate: true,
  })
  .map((instant) => instant.toISOString().slice(0, 10));
const numbers = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.integer({ min: 0, max: most * 100 }).map((each) => each / 100),
  );

/** Anything that the engine takes for an input. */
function statement(code: string, input: Input, stage: Stage): fc.Arbitrary<TestFigure> {
  const facts = 'rule' in input ? factsOf(input.rule.kind) : undefined;
  const reads = 'rule' in input ? readsOf(input, {}) : 'any';
  const most =
    facts?.most === 'max-points' && 'rule' in input ? Math.floor(input.maxPoints ?? 10) : 90;
  const values = {
    'yes-no': fc.boolean(),
    date: days,
    number: numbers(most),
    any: fc.oneof(fc.boolean(), days, numbers(90)),
  }[reads];
  const needsTarget = facts?.target === 'needed' && 'rule' in input && input.target === undefined;
  return fc.record({
    ...{ code: fc.constant(code), input: fc.constant(input), stage: fc.constant(stage) },
    value: fc.oneof({ arbitrary: values, weight: 5 }, { arbitrary: gaps, weight: 1 }),
    ...(needsTarget && { target: fc.integer({ min: 1, max: 90 }) }),
    ...(facts?.also === 'penalties' && { penalties: fc.integer({ min: 0, max: 9 }) }),
    ...(facts?.also === 'previous' && { previous: numbers(90) }),
  });
}

/** A whole report: some units, some inputs, every pair of them, at one stage or several. */
export const arbitraryFigures = (mostStages: number): fc.Arbitrary<TestFigure[]> =>
  fc
    .record({
      units: fc.subarray(
        localities.map(({ code }) => code),
        { minLength: 2, maxLength: 6 },
      ),
      inputs: fc.subarray([...inputsOf(scheme).values()], { minLength: 2, maxLength: 6 }),
      steps: fc.subarray([...stages], { minLength: 1, maxLength: mostStages }),
    })
    .chain(({ units, inputs, steps }) =>
      fc.tuple(
        ...steps.flatMap((stage) =>
          units.flatMap((code) => inputs.map((input) => statement(code, input, stage))),
        ),
      ),
    );
