import {
  publish,
  score,
  scoredBoards,
  scoringIssues,
  stages,
  type BoardDefinition,
  type IssueData,
  type Locality,
  type Origin,
  type Scoreboard,
  type ScoredBoardQuestion,
  type Scoring,
  type Source,
} from '@thidua/core';
import type { Materials } from './materials.js';
import { titleOf, type Statement } from './statement.js';

/** A scoreboard, and what a reader has to know of the data that were scored. */
export interface Made {
  scoreboard: Scoreboard;
  issues: IssueData[];
  /** Why ranks are not compared with those of the period before, where they are not. */
  incomparable?: 'no-such-board' | 'other-rules';
  /** Whether rows do not tell why, criterion by criterion, since there are too many. */
  isWithoutReasons?: true;
  /** Everything that was computed of the ranking; absent where nothing was reported. */
  scoring?: Scoring;
}

/**
 * How many reasons, one for each criterion of each row, a scoreboard carries at most. A reason takes up to
 * 350 bytes of JSON with its source, and elements read files of up to 5 MB.
 */
export const mostReasons = 14_000;

/** The file shows places: what look-ups and schemes read stays out of it. */
const asShown = ({ parent: _parent, classes: _classes, knownFrom: _known, ...shown }: Locality) =>
  shown;

/** The ranking of the period before by the same scheme. */
function rankedBefore({ scheme, previous }: Materials): {
  ranked?: NonNullable<ScoredBoardQuestion['previous']>;
  incomparable?: Made['incomparable'];
} {
  if (!previous) return {};
  const board = previous.boards.find((each) => each.scheme?.id === scheme.id);
  if (!board?.scheme) return { incomparable: 'no-such-board' };
  return board.scheme.version === scheme.version
    ? { ranked: { scheme: board.scheme, rows: board.rows } }
    : { incomparable: 'other-rules' };
}

/** Who reported, where all say the same; otherwise the document that set the points. */
function sourceOf({ reports, scheme }: Materials): Source {
  const titles = new Set(reports.map(({ source }) => source.title.vi));
  const [first] = reports;
  return first && titles.size === 1 ? first.source : scheme.source;
}

/** The rankings, the whole first, where anything was reported. */
function rankingOf(
  materials: Materials,
  statement: Statement,
  stated: Pick<ScoredBoardQuestion, 'id' | 'title' | 'source' | 'previous'>,
): Omit<Made, 'scoreboard' | 'incomparable'> & { boards: BoardDefinition[] } {
  const { scheme, units, reports, further } = materials;
  if (reports.length === 0) return { boards: [], issues: [] };
  const { period, asOf } = statement;
  const reached = stages.filter((stage) => reports.some((report) => report.stage === stage));
  const stage = statement.stage ?? reached.at(-1) ?? 'final';
  const scoring = score({
    ...{ scheme, localities: units.localities, reports, period, stage },
    ...(further && { subunits: further.subunits, history: further.history }),
  });
  const inputs = scheme.criteria.length + scheme.adjustments.length;
  const count = inputs * units.localities.length;
  const hasBreakdown = count <= mostReasons;
  // Each kind of further rankings tells every reason once more.
  const haveBreakdown = count * (1 + (scheme.ranking.also?.length ?? 0)) <= mostReasons;
  const boards = scoredBoards(scoring, {
    ...{ ...stated, hasBreakdown, haveBreakdown, blocs: units.blocs },
    ...{ asOf, scoreTitle: { vi: 'Điểm', en: 'Score' } },
  });
  const issues = scoringIssues(scoring);
  return { boards, issues, scoring, ...(!hasBreakdown && { isWithoutReasons: true }) };
}

/** The work of a movement, as far as a workbook lists it. */
function workOf(further: Materials['further']) {
  const work: Partial<NonNullable<Materials['further']>> = further ?? {};
  const { areas, movements, steps, awards } = work;
  return {
    ...(areas && { areas }),
    ...(movements && { movements }),
    ...(steps && { steps }),
    ...(awards && { awards }),
  };
}

/** Scores reports and makes the scoreboard; the same materials and statement give the same bytes. */
export function makeScoreboard(materials: Materials, statement: Statement, origin: Origin): Made {
  const { scheme, units, previous, further } = materials;
  const { period, asOf, publishedAt, title = titleOf(scheme, period) } = statement;
  const { localities, blocs } = units;
  const { ranked, incomparable } = rankedBefore(materials);
  const source = statement.source ?? sourceOf(materials);
  const boardId = `${scheme.id}-${period}`;
  const { boards, ...made } = rankingOf(materials, statement, {
    ...{ id: boardId, title, source },
    ...(ranked && { previous: ranked }),
  });
  const codes = new Set(localities.map(({ code }) => code));
  // Those that left are named beside the ranking, and are in no bloc of it.
  const departed = (ranked ? (previous?.localities ?? []) : []).flatMap(
    ({ bloc: _bloc, ...locality }) =>
      codes.has(locality.code) || !ranked?.rows.some(({ code }) => code === locality.code)
        ? []
        : [locality],
  );
  const scoreboard = publish({
    ...{ id: statement.id ?? boardId, title, asOf, publishedAt, source },
    status: boards[0]?.status ?? statement.status ?? scheme.status,
    scheme: { id: scheme.id, version: scheme.version },
    origin,
    blocs: blocs.map(({ fullName: _fullName, ...bloc }) => bloc),
    localities: [...localities, ...departed].map(asShown),
    targets: further?.targets ?? [],
    boards,
    milestones: further?.milestones ?? [],
    ...workOf(further),
  });
  return { scoreboard, ...made, ...(incomparable && { incomparable }) };
}

/** A scoreboard as it is written. */
export const textOf = (scoreboard: Scoreboard): string =>
  `${JSON.stringify(scoreboard, null, 2)}\n`;
