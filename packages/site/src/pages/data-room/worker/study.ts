import { isMissing, type Board, type Scoreboard } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import {
  checkFiles,
  failedReport,
  fileWords,
  gather,
  gatherWorkbook,
  instantInVietnam,
  isEmpty,
  largestBytes,
  makeScoreboard,
  notesOn,
  openedAs,
  originOf,
  readJson,
  roleOfKind,
  roles,
  type FileReport,
  type FilesChecked,
  type Made,
  type OfficeFile,
  type Opened,
} from '@thidua/office';
import type { CellChange, Mapping, SheetIssue } from '@thidua/sheets';
import { everythingShown } from '../../../embed/shown.js';
import { comparisonOf } from './compare.js';
import type { Progress, Question, Scored, Studied, StudiedFile } from './protocol.js';
import { statementOf } from './statement-of.js';
import { runsFor } from './sureness.js';
import { weighable, type Basis } from './weights.js';

/** A file that is looked at, with what was done to it. */
export interface Material {
  id: string;
  file: OfficeFile;
  changes: readonly CellChange[];
  mapping?: Mapping;
}

/** What was found, and what it was found in. */
export interface Outcome {
  studied: Studied;
  materials: readonly Material[];
  /** What the reader of spreadsheets told of each, by the name of its file. */
  issuesOf: ReadonlyMap<string, SheetIssue[]>;
  /** What was made where something was scored, and of what. */
  scoring?: ScoredFrom;
}

interface ScoredFrom {
  scored: Scored;
  made: Made;
  basis: Basis;
}

/** Under this name mappings that somebody chose are among the files of origin. */
export const mappingName = 'anh-xa.json';

/** The mappings that somebody chose, as a file that the command line takes too. */
export function mappingFile(materials: readonly Material[]): OfficeFile | undefined {
  const mappings = materials.flatMap(({ file, mapping }) =>
    mapping ? [{ ...mapping, file: file.file }] : [],
  );
  if (mappings.length === 0) return undefined;
  return written(mappings);
}

const written = (mappings: readonly Mapping[]): OfficeFile => ({
  file: mappingName,
  bytes: new TextEncoder().encode(`${JSON.stringify(mappings, null, 2)}\n`),
});

/** The same for files of the next period: where all were read alike, for files of any name. */
export function nextMapping(materials: readonly Material[]): OfficeFile | undefined {
  const bare = materials.flatMap(({ mapping }): Mapping[] => {
    const { file: _, ...rest } = mapping ?? {};
    return mapping ? [rest as Mapping] : [];
  });
  const [first] = bare;
  const areAlike = new Set(bare.map((mapping) => JSON.stringify(mapping))).size === 1;
  return first && areAlike ? written([first]) : mappingFile(materials);
}

/** Figures that nobody reported although somebody should have. */
const absentIn = ({ rows }: Board): number =>
  rows.reduce(
    (all, { breakdown = [] }) =>
      all +
      breakdown.filter(({ value }) => isMissing(value) && value.missing !== 'not-assigned').length,
    0,
  );

/** The scoreboard in a file; nothing where it holds none. */
function scoreboardIn(bytes: Uint8Array): Scoreboard | undefined {
  const json = readJson(bytes);
  if (!json.ok) return undefined;
  const parsed = parseScoreboard(json.file.value, 'vi');
  return parsed.ok ? parsed.value : undefined;
}

const isOfPeriod = ({ boards }: Scoreboard, period: string | undefined): boolean =>
  boards.some((board) => board.period === period);

/** Files in the roles that their kinds have, in the order in which a scoreboard names them. */
function inRoles(files: readonly OfficeFile[], reports: readonly FileReport[]): Opened[] {
  const opened = files.flatMap((file, at) => {
    const kind = reports[at]?.kind;
    const role = kind && roleOfKind[kind];
    return role ? [openedAs(role, file)] : [];
  });
  return opened.sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

/** Scores what is in the room, where nothing is wrong with it and there is something to score. */
async function scoredFrom(
  files: readonly OfficeFile[],
  { reports, question: asked, isAnswered }: FilesChecked,
  question: Question,
): Promise<ScoredFrom | undefined> {
  if (!asked || reports.some(({ ok }) => !ok)) return undefined;
  const { locale, now, stated } = question;
  const { period } = asked;
  const all = inRoles(files, reports);
  const boards = all.flatMap(({ role, input }) => {
    const board = role === 'previous' ? scoreboardIn(input.bytes) : undefined;
    return board ? [{ input, board }] : [];
  });
  // A board of this very year is what was published last, and no period before it.
  const same = boards.find(({ board }) => isOfPeriod(board, period));
  const opened = all.filter(({ input }) => input !== same?.input);
  const statement = statementOf(stated, period, now);
  const gathered = isAnswered
    ? await gatherWorkbook(opened, statement.instead, now, locale)
    : await gather(opened, { ...statement.whole, publishedAt: instantInVietnam(now) }, locale);
  const { materials } = gathered;
  if (!materials || !gathered.statement || isEmpty(materials)) return undefined;
  const basis: Basis = [materials, gathered.statement, originOf(opened)];
  const made = makeScoreboard(...basis);
  const [board] = made.scoreboard.boards;
  const last = same?.board ?? (question.published && scoreboardIn(question.published));
  const comparison = last && comparisonOf(last, made.scoreboard, same !== undefined, locale);
  const scored: Scored = {
    scoreboard: made.scoreboard,
    notes: notesOn(made, locale),
    absent: board ? absentIn(board) : 0,
    ...(comparison && { comparison }),
    weights: board ? weighable(materials.scheme, undefined, locale) : [],
    elements: everythingShown(made.scoreboard).map(({ noun, id, title }) => ({
      ...{ noun, id, title: title[locale] },
    })),
    sureness: made.scoring ? runsFor(made.scoring) : { runs: 0, isLong: false },
  };
  return { scored, made, basis };
}

/** Tells what the files of a room hold, what is wrong with them, and what they come to. */
export async function study(
  materials: readonly Material[],
  question: Question,
  tell: (progress: Progress) => void,
): Promise<Outcome> {
  const { locale, stated } = question;
  tell({ does: 'checking', done: 0, of: 1 });
  const chosen = mappingFile(materials);
  const files = [...materials.map(({ file }) => file), ...(chosen ? [chosen] : [])];
  const given = files.map((file) =>
    file.bytes.length > largestBytes
      ? failedReport(file.file, { code: 'too-large' }, fileWords[locale])
      : file,
  );
  const checked = await checkFiles(given, locale, stated.period);
  tell({ does: 'scoring', done: 0, of: 1 });
  const scoring = await scoredFrom(files, checked, question);
  const mappingOf = ({ file }: OfficeFile): Mapping | undefined =>
    checked.mappings?.find((mapping) => mapping.file === file) ??
    checked.mappings?.find((mapping) => mapping.file === undefined);
  const studied = materials.map(({ id, file }, at): StudiedFile => {
    const report = checked.reports[at];
    if (!report) throw new Error(`Nothing was found out about ${file.file}`);
    const mapping = report.kind === 'spreadsheet' ? mappingOf(file) : undefined;
    const workbook = file.book?.ok ? file.book.workbook : undefined;
    const isText = workbook?.format === 'csv';
    return {
      ...{ id, name: file.file, report },
      ...(report.kind && { kind: fileWords[locale].kinds[report.kind] }),
      sheets: (workbook?.sheets ?? []).map(({ name, rowCount, columnCount }) => ({
        ...{ name, rowCount, columnCount, isText },
      })),
      ...(mapping && { mapping }),
    };
  });
  const { question: asked } = checked;
  return {
    materials,
    ...(scoring && { scoring }),
    issuesOf: new Map(checked.spreadsheets.map(({ input, found }) => [input.file, found])),
    studied: {
      files: studied,
      criteria: (asked?.scheme.criteria ?? []).map(({ id, title }) => ({
        id,
        title: title[locale],
      })),
      names: (asked?.localities ?? []).map(({ fullName }) => fullName[locale]),
      ...(asked && { period: asked.period }),
      isPeriodStated: checked.isAnswered,
      needsScheme: !asked && checked.reports.some(({ kind }) => kind === 'spreadsheet'),
      ...(scoring && { scored: scoring.scored }),
    },
  };
}
