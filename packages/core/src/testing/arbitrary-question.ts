import fc from 'fast-check';
import type { HeldTitle } from '../model/report/history.js';
import type { Locality } from '../model/register/locality.js';
import { missingReasons } from '../model/value/missing-reasons.js';
import type { PairEntry, Report, ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { stages, type Stage } from '../model/report/stages.js';
import { factsOf } from '../rules/facts.js';
import type { ScoringQuestion } from '../engine/score.js';
import { days, textOf } from './arbitrary-criterion.js';
import { arbitraryLocalities, arbitrarySubunits } from './arbitrary-localities.js';
import { halves } from './arbitrary-rule.js';
import { arbitraryScheme, type SchemeShape } from './arbitrary-scheme.js';

/** A question with all its parts. */
export type FullQuestion = Omit<ScoringQuestion, 'subunits' | 'stage' | 'history'> & {
  subunits: readonly Locality[];
  stage: Stage;
  history: readonly HeldTitle[];
};

type Input = Scheme['criteria'][number] | Scheme['adjustments'][number] | Scheme['facts'][number];

const gap = fc.constantFrom(...missingReasons).map((missing) => ({ missing }));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** What a unit can report for an input, apart from its own code. */
export function arbitraryStatement(input: Input): fc.Arbitrary<Partial<ReportEntry>> {
  if (!('rule' in input)) {
    return fc.record({ value: fc.oneof(halves(0, 10), fc.boolean(), days, gap) });
  }
  const { rule, target, maxPoints = Infinity } = input;
  const isFilledBefore = 'fillGaps' in input && input.fillGaps === 'previous';
  const facts = factsOf(rule.kind);
  const { reads, least = -3, most = 40, also } = facts;
  const highest = Math.min(most === 'max-points' ? maxPoints : most, 40);
  const number = halves(Math.ceil(least), highest).map((value) => Math.min(value, highest));
  const own = rule.kind === 'distance-to-target' || facts.target === 'unused';
  const divides = rule.kind === 'step-bands' && rule.of === 'percent-of-target';
  const isNeeded = (facts.target === 'needed' || divides) && target === undefined;
  const level: fc.Arbitrary<number | string> = reads === 'date' ? days : halves(1, 30);
  const targets: fc.Arbitrary<number | string | undefined> = own
    ? fc.constant(undefined)
    : isNeeded
      ? level
      : maybe<number | string>(level);
  return targets.chain((ownTarget) => {
    const isCompared = target !== undefined || ownTarget !== undefined;
    const values = { number, date: days, 'yes-no': isCompared ? number : fc.boolean() };
    return fc
      .record({
        value: fc.oneof({ arbitrary: values[reads], weight: 6 }, { arbitrary: gap, weight: 1 }),
        penalties: also === 'penalties' ? halves(0, 4) : fc.constant(undefined),
        previous: also === 'previous' || isFilledBefore ? number : fc.constant(undefined),
        previousRuleVersion:
          also === 'previous' || isFilledBefore
            ? maybe(fc.constantFrom('0', '1'))
            : fc.constant(undefined),
      })
      .map((statement) => ({ ...statement, target: ownTarget }));
  });
}

const stagesOfCell = fc.oneof(
  { arbitrary: fc.constant<Stage[]>(['final']), weight: 3 },
  { arbitrary: fc.subarray([...stages], { maxLength: 2 }), weight: 2 },
);

/** What was stated of one cell at one stage, or only explained. */
const arbitraryCell = (code: string, input: Input) =>
  stagesOfCell.chain((own) =>
    fc.tuple(
      ...own.map((stage) =>
        fc.record({
          stage: fc.constant(stage),
          half: fc.boolean(),
          entry: fc
            .oneof(
              { arbitrary: arbitraryStatement(input), weight: 8 },
              { arbitrary: fc.constant({ note: textOf('Giải trình') }), weight: 1 },
            )
            .map((statement): ReportEntry => ({ code, criterion: input.id, ...statement })),
        }),
      ),
    ),
  );

/** What some of the units have against others; nothing where the scheme asks for nothing. */
function arbitraryPairs({ pairFacts = [] }: Scheme, localities: readonly Locality[]) {
  const cells = pairFacts.flatMap(({ id: fact }) =>
    localities.flatMap(({ code }) =>
      localities
        .filter((other) => other.code !== code)
        .map((other) =>
          fc
            .oneof({ arbitrary: fc.integer({ min: 0, max: 3 }), weight: 30 }, gap)
            .map((value): PairEntry => ({ code, against: other.code, fact, value })),
        ),
    ),
  );
  return cells.length === 0
    ? fc.constant(undefined)
    : fc.oneof(
        fc.tuple(...cells),
        fc.shuffledSubarray(cells).chain((own) => fc.tuple(...own)),
      );
}

/** Reports that answer to a scheme: at each stage two, which share its cells. */
function arbitraryReports(scheme: Scheme, localities: readonly Locality[]) {
  const inputs = [...scheme.criteria, ...scheme.adjustments, ...scheme.facts];
  const cells = localities.flatMap(({ code }) => inputs.map((input) => arbitraryCell(code, input)));
  return fc
    .tuple(arbitraryPairs(scheme, localities), ...cells)
    .map(([pairs, ...given]): Report[] => {
      const statements = given.flat();
      const reports = stages.flatMap((stage) =>
        [true, false].flatMap((half): Report[] => {
          const own = statements.filter((each) => each.stage === stage && each.half === half);
          if (own.length === 0) return [];
          return [
            {
              schemaVersion: '1.0',
              id: `${stage}-${String(half)}`,
              period: '2023',
              stage,
              status: 'illustrative',
              source: { title: textOf('Báo cáo mẫu') },
              scheme: { id: scheme.id, version: scheme.version },
              entries: own.map(({ entry }) => entry),
            },
          ];
        }),
      );
      return reports.map((report, index) =>
        index === 0 && pairs && pairs.length > 0 ? { ...report, pairs } : report,
      );
    });
}

const history: fc.Arbitrary<HeldTitle[]> = fc.array(
  fc.record({
    code: fc.constantFrom('u0', 'u1'),
    title: fc.constantFrom('flag', 'model'),
    year: fc.constantFrom('2020', '2021', '2022', '2023'),
    source: fc.constant({ title: textOf('Quyết định mẫu') }),
  }),
  { maxLength: 6 },
);

/** A valid scheme with valid reports of a few units, and a stage to publish. */
export const arbitraryQuestion = (shape: SchemeShape = {}): fc.Arbitrary<FullQuestion> =>
  fc
    .tuple(arbitraryScheme(shape), arbitraryLocalities, arbitrarySubunits)
    .chain(([scheme, localities, subunits]) =>
      fc.record({
        scheme: fc.constant(scheme),
        localities: fc.constant(localities),
        subunits: fc.constant(subunits),
        reports: arbitraryReports(scheme, localities),
        period: fc.constant('2023'),
        stage: fc.constantFrom<Stage>('final', 'final', 'reviewed'),
        history,
      }),
    );
