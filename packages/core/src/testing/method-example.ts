import {
  explainGate,
  explainScore,
  gradeOf,
  proposeAwards,
  score,
  scoringIssues,
} from '../index.js';
import { effectiveWeights, roundHalfUp } from '../index.js';
import type { FileResult, Scheme, Score, Scoring } from '../index.js';
import { parseReport, parseScheme } from '../schema.js';

type Cells = Record<string, unknown>;

/** A worked example of `docs/scoring-method.md`: what differs from the plainest scheme, and what comes out. */
export interface MethodExample {
  scheme?: Partial<Scheme>;
  /** One criterion, or several with ids. */
  criterion?: Cells;
  criteria?: Cells[];
  /** Blocs, classes and parents of the units that report. */
  units?: Record<string, Cells>;
  subunits?: Record<string, Cells>;
  /** By unit: what is reported for the one criterion, or for each by its id. */
  reports?: Record<string, unknown>;
  /** What units have against each other: by unit, by the other, by what the scheme has between units. */
  pairs?: Record<string, Record<string, Record<string, unknown>>>;
  /** Titles that units held: by unit and title, the years. */
  history?: Record<string, Record<string, string[]>>;
  /** What comes out: by unit, but for effective weights (by criterion) and codes of issues. */
  expect: { [Name in keyof typeof ofUnit]?: Cells } & {
    weights?: Cells;
    issues?: string[];
    schemeIssues?: string[];
  };
}

const source = { title: { vi: 'Ví dụ', en: 'Example' } };
const only = 'criterion';

/** The whole scheme of an example. */
export function schemeOf({
  scheme,
  criterion,
  criteria = [{ id: only, ...criterion }],
}: MethodExample) {
  const named = (part: Cells): Cells => ({
    title: { vi: String(part['id']), en: String(part['id']) },
    ...part,
  });
  const {
    groups = [],
    adjustments = [],
    facts = [],
    pairFacts,
    gates = [],
    awards = [],
    ...others
  } = scheme ?? {};
  const { grading, ...rest } = others;
  const grades = grading?.grades.map((grade) =>
    Object.assign({ title: { vi: grade.id, en: grade.id } }, grade),
  );
  const plain = { unit: { vi: '–', en: '–' }, direction: 'increase' };
  return {
    schemaVersion: '1.0',
    id: 'example',
    version: '1',
    status: 'illustrative',
    source,
    title: source.title,
    validFor: { from: '2023' },
    total: {},
    missing: { policy: 'zero' },
    rounding: { digits: 2, mode: 'half-up', stage: 'total' },
    ranking: { tieBreaks: [] },
    ...rest,
    ...(grading && { grading: { ...grading, grades } }),
    gates: gates.map(named),
    awards: awards.map((award) => ({ within: 'all', notWith: [], ...named(award) })),
    groups: (groups.length > 0 ? groups : [{ id: 'root', combine: 'sum' }]).map(named),
    criteria: criteria.map((part) => named({ parent: 'root', ...plain, ...part })),
    adjustments: adjustments.map((part) => named({ ...plain, ...part })),
    facts: facts.map(named),
    ...(pairFacts && { pairFacts: pairFacts.map(named) }),
  };
}

const unitsOf = (units: Record<string, Cells>) =>
  Object.entries(units).map(([code, rest]) => {
    const name = { vi: code, en: code };
    return { code, name, fullName: name, type: 'commune' as const, ...rest };
  });

const entryOf = (code: string, criterion: string, cell: unknown): Cells => {
  const isEntry = typeof cell === 'object' && cell !== null && !('missing' in cell);
  return { code, criterion, ...(isEntry ? cell : { value: cell }) };
};

function reportOf({ reports = {}, pairs = {}, criteria }: MethodExample) {
  const entries = Object.entries(reports).flatMap(([code, cells]) =>
    criteria
      ? Object.entries(cells as Cells).map(([criterion, cell]) => entryOf(code, criterion, cell))
      : [entryOf(code, only, cells)],
  );
  const between = Object.entries(pairs).flatMap(([code, others]) =>
    Object.entries(others).flatMap(([against, facts]) =>
      Object.entries(facts).map(([fact, value]) => ({ code, against, fact, value })),
    ),
  );
  const scheme = { id: 'example', version: '1' };
  const head = { schemaVersion: '1.0', id: 'report', scheme, period: '2023', stage: 'final' };
  const own = { ...head, status: 'illustrative', source, entries };
  return between.length > 0 ? { ...own, pairs: between } : own;
}

/** Numbers as the document prints them, to four decimals. */
const printed = (value: unknown): unknown =>
  typeof value === 'number' ? roundHalfUp(value, 4) : value;

interface Question {
  scoring: Scoring;
  unit: number;
  code: string;
  /** What the example states: its keys are what is asked about. */
  wanted: unknown;
}

const pointsOf = (scoring: Scoring, code: string): Record<string, Score> => {
  const { criteria, adjustments, groups } = explainScore(scoring, code);
  const results = [
    ...[...criteria, ...adjustments].map(({ criterion, points }) => [criterion, points] as const),
    ...groups.map(({ group, points }) => [group, points] as const),
  ];
  return Object.fromEntries(results.map(([id, points]) => [id, printed(points) as Score]));
};

const among = (found: Record<string, unknown>, wanted: unknown): unknown =>
  Object.fromEntries(Object.keys(wanted as Cells).map((key) => [key, found[key]]));

/** What an example can ask of each unit. */
const ofUnit = {
  points: ({ scoring, code, wanted }: Question) => {
    const points = pointsOf(scoring, code);
    return scoring.plan.ids.includes(only) ? points[only] : among(points, wanted);
  },
  scores: ({ scoring, code }: Question) => printed(explainScore(scoring, code).score),
  limits: ({ scoring, code }: Question) => explainScore(scoring, code).limits,
  ranks: ({ scoring, unit }: Question) => scoring.ranks[unit],
  blocRanks: ({ scoring, unit }: Question) => scoring.blocRanks[unit],
  dataShares: ({ scoring, unit }: Question) => printed(scoring.dataShares[unit]),
  grades: ({ scoring, unit }: Question) => gradeOf(scoring, unit),
  gates: ({ scoring, code, wanted }: Question) => {
    const verdictOf = (gate: string) => explainGate(scoring, code, gate).verdict ?? 'not known';
    return Object.fromEntries(Object.keys(wanted as Cells).map((id) => [id, verdictOf(id)]));
  },
  proposals: ({ scoring, code, wanted }: Question) => {
    const { proposals, unqualified } = proposeAwards(scoring);
    const statuses = [
      ...proposals,
      ...unqualified.map((each) => ({ ...each, status: 'not-qualified' })),
    ].filter((each) => each.code === code);
    return among(Object.fromEntries(statuses.map(({ award, status }) => [award, status])), wanted);
  },
};

function valueOf<Value>(result: FileResult<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join('; '));
}

/** The example as `score` is asked; checked as what comes from outside is checked. */
function questionOf(example: MethodExample, scheme: Scheme) {
  const reporting = Object.fromEntries(
    Object.keys(example.reports ?? {}).map((code) => [code, example.units?.[code] ?? {}]),
  );
  const subunits = unitsOf(example.subunits ?? {});
  const lying = new Set(subunits.map(({ code }) => code));
  const localities = unitsOf({ ...reporting, ...example.units }).filter(
    ({ code }) => !lying.has(code),
  );
  const context = { scheme, localities: [...localities, ...subunits] };
  const reports = [valueOf(parseReport(reportOf(example), 'en', context))];
  const history = Object.entries(example.history ?? {}).flatMap(([code, titles]) =>
    Object.entries(titles).flatMap(([title, years]) =>
      years.map((year) => ({ code, title, year, source })),
    ),
  );
  return { scheme, localities, subunits, reports, history, period: '2023' };
}

/**
 * Scores an example, and answers what it states an answer for.
 *
 * @throws Error with the issues of a scheme or report that is wrong
 */
export function answer(example: MethodExample): MethodExample['expect'] {
  const { schemeIssues, issues, weights, ...byUnit } = example.expect;
  const parsed = parseScheme(schemeOf(example), 'en');
  if (schemeIssues) return { schemeIssues: parsed.ok ? [] : parsed.issues.map(({ code }) => code) };
  const scheme = valueOf(parsed);
  const shares = [...effectiveWeights(scheme)].map(([id, share]) => [id, printed(share)] as const);
  const scoring = score(questionOf(example, scheme));
  const answers = Object.entries(byUnit).map(([name, expected]) => {
    const found = Object.entries(expected).map(([code, wanted]) => {
      const unit = scoring.units.unitOf.get(code) as number;
      return [code, ofUnit[name as keyof typeof ofUnit]({ scoring, unit, code, wanted })];
    });
    return [name, Object.fromEntries(found) as Cells] as const;
  });
  return {
    ...Object.fromEntries(answers),
    ...(weights && { weights: Object.fromEntries(shares) }),
    ...(issues && { issues: scoringIssues(scoring).map(({ code }) => code) }),
  };
}
