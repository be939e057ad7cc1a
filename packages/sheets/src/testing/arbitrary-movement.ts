import { isCivilDate } from '@thidua/core';
import type {
  Area,
  Award,
  Bloc,
  Figure,
  Locality,
  Milestone,
  PublishedMovement,
  PublishedStep,
  Source,
  TargetDefinition,
  Text,
} from '@thidua/core';
import { arbitraryQuestion } from 'core-testing/arbitrary-question.js';
import fc from 'fast-check';
import type { Movement } from '../movement/movement.js';

/** Signs that notations and spreadsheets use themselves, among letters. */
const letters = [
  ...[
    'a',
    'Đ',
    'ế',
    'x',
    'X',
    '1',
    '0',
    ' ',
    '.',
    ',',
    ';',
    ':',
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    '=',
  ],
  ...['+', '-', '@', '%', '/', '\n', '<', '&', '>', '_', '#', '|', '…', '\\', '{', '😀', '_x0041_'],
];
/** A text with something to read in it, without spaces around it. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  .map((all) => `${all.join('').trim()}q`)
  .filter((text) => !text.startsWith('\n'));
const text: fc.Arbitrary<Text> = fc
  .tuple(words, fc.option(words, { nil: undefined }))
  .map(([vi, en = vi]) => ({ vi, en }));

/** Leaves out what is not there: a document has no undefined. */
const documentOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const day = fc
  .date({
    min: new Date(Date.UTC(1800, 0, 1)),
    max: new Date(Date.UTC(2119, 11, 31)),
    noInvalidDate: true,
  })
  .map((instant) => instant.toISOString().slice(0, 10));
/** Before the day whose state is shown. */
const pastDay = day
  .map((each) => (each > '2022' ? `2022${each.slice(4)}` : each))
  .filter(isCivilDate);
const partialDay = fc
  .tuple(pastDay, fc.constantFrom(4, 7, 10))
  .map(([whole, length]) => whole.slice(0, length));

const source: fc.Arbitrary<Source> = fc.record({
  title: text,
  reference: perhaps(words),
  section: perhaps(words),
  url: perhaps(words.map((rest) => `https://example.org/${encodeURIComponent(rest)}`)),
});
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((each) => each / 100),
);
const figure: fc.Arbitrary<Figure> = fc.record({
  value: number,
  denominator: perhaps(fc.record({ value: fc.integer({ min: 1, max: 999 }), asOf: partialDay })),
  asOf: partialDay,
  status: fc.constantFrom('published', 'derived', 'inferred', 'unverified'),
  source,
  note: perhaps(text),
});
const unit = fc.record({ vi: words, en: words, enSingular: perhaps(words) });

/** Which bounds a target can have, by where better lies. */
const aims = fc.constantFrom(
  ...(['at-least', 'more-than', 'exactly'] as const).map((bound) => ({
    ...{ direction: 'increase' as const, bound },
  })),
  ...(['at-most', 'less-than', 'exactly'] as const).map((bound) => ({
    ...{ direction: 'decrease' as const, bound },
  })),
);

const target = (index: number): fc.Arbitrary<TargetDefinition> =>
  fc
    .record({
      ...{ title: text, unit, aim: aims, baseline: perhaps(figure), goal: figure, source },
      deadline: perhaps(fc.constantFrom('2120-12-31', '2121-01-01')),
      observations: fc.array(figure, { maxLength: 3 }),
    })
    .map(({ aim, ...rest }) => ({ id: `t${index}`, ...aim, ...rest }));
const milestone = (index: number): fc.Arbitrary<Milestone> =>
  fc
    .record({
      title: text,
      days: fc.tuple(day, perhaps(day)),
      recurring: perhaps(fc.boolean()),
      source,
    })
    .map(({ days: [one, other], ...rest }) => {
      const [since, date] = other !== undefined && other < one ? [other, one] : [other, one];
      return {
        ...{ ...rest, id: `m${index}`, date },
        since: since !== undefined && since <= date ? since : undefined,
      };
    });

const areas: Area[] = [
  { id: 'first', title: { vi: 'Một', en: 'One' }, number: '1' },
  { id: 'second', title: { vi: 'Hai', en: 'Two' } },
];
const area = perhaps(fc.constantFrom('first', 'second'));
const launched = (index: number): fc.Arbitrary<PublishedMovement> =>
  fc
    .record({
      ...{ title: text, area, source },
      kind: fc.constantFrom('emulation-movement', 'special-emulation-movement', 'movement'),
      period: perhaps(fc.constantFrom({ from: 2021, to: 2025 }, { from: 2023, to: 2023 })),
      otherNames: perhaps(
        fc.array(fc.record({ name: text, source }), { minLength: 1, maxLength: 2 }),
      ),
    })
    .map((rest) => ({ id: `p${index}`, ...rest }));
const step = (index: number): fc.Arbitrary<PublishedStep> =>
  fc
    .record({
      ...{ title: text, actor: perhaps(text), output: perhaps(text), source },
      ...{ due: perhaps(day), doneOn: perhaps(pastDay) },
    })
    .map((rest) => ({ id: `s${index}`, ...rest }));
const award = (index: number): fc.Arbitrary<Award> =>
  fc
    .record({
      ...{ title: perhaps(text), deed: perhaps(text), area, period: perhaps(words) },
      recipient: fc.oneof(
        fc.record({ kind: fc.constant('collective' as const), name: text }),
        fc.record({ kind: fc.constant('individual' as const), name: perhaps(text) }),
      ),
      consent: perhaps(fc.boolean()),
      status: perhaps(fc.constantFrom('proposed', 'decided', 'withdrawn')),
      decision: fc.record({ number: perhaps(words), date: perhaps(pastDay), source }),
    })
    .map((rest) => ({ award: `a${index}`, ...rest }));
/** The work of a movement, or none of it. */
const work = fc.oneof(
  fc.constant({}),
  fc.record({
    areas: fc.constant(areas),
    movements: fc.tuple(launched(0), launched(1)),
    steps: fc.tuple(step(0), step(1)),
    awards: fc.tuple(award(0), award(1)),
  }),
);

/** Units as the random question has them, with all that a list of units can say of each. */
const unitsLike = (given: readonly Locality[]): fc.Arbitrary<Locality[]> =>
  fc.tuple(
    ...given.map((each, index) =>
      fc
        .record({
          name: text,
          fullName: text,
          otherNames: perhaps(fc.array(words, { maxLength: 3 })),
          tile: perhaps(fc.constant({ column: index, row: index + 1 })),
          validFrom: perhaps(fc.constant('1997-01-01')),
          validTo: perhaps(fc.constant('2025-06-30')),
          knownFrom: perhaps(fc.constant('2020-03-01')),
        })
        .map((rest): Locality => ({ ...each, ...rest, parent: undefined })),
    ),
  );

const blocs = (units: readonly Locality[]): fc.Arbitrary<Bloc[]> =>
  fc
    .record({
      name: text,
      fullName: perhaps(text),
      period: perhaps(words),
      source,
      isOwn: fc.boolean(),
    })
    .map(({ isOwn, ...rest }): Bloc[] =>
      ['a', 'b'].map((id) => {
        const members = units.flatMap((each) => (each.bloc === id ? [each.code] : []));
        return { ...rest, id, members: isOwn ? members : [...members].reverse() };
      }),
    );

/** A movement with everything that a workbook holds. */
export const arbitraryMovement: fc.Arbitrary<Movement> = arbitraryQuestion().chain((question) =>
  unitsLike(question.localities).chain((localities) =>
    fc
      .record({
        title: text,
        asOf: fc.constant('2023-12-31'),
        status: fc.constantFrom(
          'official' as const,
          'provisional' as const,
          'illustrative' as const,
        ),
        source,
        blocs: blocs([...localities, ...question.subunits]),
        targets: fc.tuple(target(0), target(1)),
        milestones: fc.tuple(milestone(0), milestone(1)),
        work,
        aimed: fc.record({
          measure: perhaps(fc.constantFrom('amount', 'completion', 'direction')),
          area,
        }),
      })
      .map(({ work: done, aimed: { measure, area: of }, ...rest }) => {
        // An area is named only where it is listed.
        const more = { measure, ...('areas' in done && { area: of }) };
        const targets = rest.targets.map((each) => ({ ...each, ...more }));
        const codes = new Set([...localities, ...question.subunits].map(({ code }) => code));
        return documentOf<Movement>({
          ...{ ...rest, ...done, targets, id: 'movement', period: '2023', stage: question.stage },
          ...{ scheme: question.scheme, localities, subunits: [...question.subunits] },
          ...{
            history: question.history.filter(({ code }) => codes.has(code)),
            reports: [...question.reports],
          },
        });
      }),
  ),
);
