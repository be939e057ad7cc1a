import {
  isMissing,
  localitiesAt,
  type Locale,
  type Locality,
  type Report,
  type Scheme,
  type Scoreboard,
  type Units,
} from '@thidua/core';
import type { Mapping, Movement } from '@thidua/sheets';
import { checkJson } from '../check/check-json.js';
import type { CheckContext } from '../check/file-kind.js';
import { issueOf, type FileIssue, type FileReport } from '../check/file-report.js';
import { openSheets } from '../check/open-sheets.js';
import { readSheets } from '../check/read-sheets.js';
import { languages } from '../messages/languages.js';
import { showProgress } from '../output/progress.js';
import type { Opened } from './open-files.js';
import type { Role } from './roles.js';
import type { Statement } from './statement.js';

/** Everything that a scoreboard is made of, checked. */
export interface Materials {
  scheme: Scheme;
  /** The localities of the day that counts, with their blocs. */
  units: Units;
  reports: Report[];
  /** The scoreboard of the period before. */
  previous?: Scoreboard;
  /** What only the workbook of a movement holds. */
  further?: Pick<Movement, 'subunits' | 'history' | 'targets' | 'milestones'>;
}

/** Whether there is nothing to make a scoreboard of. */
export const isEmpty = ({ reports, further }: Materials): boolean =>
  reports.length + (further?.targets.length ?? 0) + (further?.milestones.length ?? 0) === 0;

/** What was found in the files, and what they give where nothing is wrong with any of them. */
export interface Gathered {
  files: FileReport[];
  materials?: Materials;
  /** How spreadsheets were read. */
  mappings?: Mapping[];
  /** What the scoreboard states; absent where a workbook could not be read. */
  statement?: Statement;
  /** A file that was given as the workbook of a movement and is none. */
  notAMovement?: string;
}

/** The units of the last day of the period, or of the day that is shown where that comes first. */
function unitsOn(units: Units, { period, asOf }: Statement): Units | undefined {
  const end = `${period}-12-31`;
  const localities = localitiesAt(units.localities, asOf < end ? asOf : end);
  return isMissing(localities) ? undefined : { ...units, localities: localities };
}

/** Whether a list names blocs without saying which they are. */
const namesUnknownBlocs = ({ blocs, localities }: Units): boolean =>
  blocs.length === 0 && localities.some(({ bloc }) => bloc !== undefined);

/** Reads the files of scores, one role after the other: what the later answer to, the earlier hold. */
export async function gather(
  opened: readonly Opened[],
  statement: Statement,
  locale: Locale,
): Promise<Gathered> {
  const messages = languages[locale];
  const files: FileReport[] = [];
  const mappings: Mapping[] = [];
  const context: { schemes: Scheme[]; localities?: Locality[] } = { schemes: [] };
  const valuesOf = async (
    role: Role,
    held: CheckContext,
    also?: (value: unknown) => FileIssue[],
  ) => {
    const values: unknown[] = [];
    for (const { input, json } of opened.filter((each) => each.role === role && each.json)) {
      if (!json) continue;
      const { report, value } = await checkJson(input.file, json, locale, held);
      const further = value === undefined ? [] : (also?.(value) ?? []);
      const ok = report.ok && further.length === 0;
      files.push({ ...report, ok, issues: [...report.issues, ...further] });
      if (ok) values.push(value);
    }
    return values;
  };

  const [scheme] = (await valuesOf('scheme', context)) as Scheme[];
  if (scheme) context.schemes.push(scheme);
  const [given] = (await valuesOf('localities', context, (value) =>
    namesUnknownBlocs(value as Units)
      ? [issueOf('unknown-blocs', messages.unknownBlocs)]
      : unitsOn(value as Units, statement)
        ? []
        : [issueOf('unknown-day', messages.unknownDay(statement.period))],
  )) as Units[];
  const units = given && unitsOn(given, statement);
  if (units) context.localities = units.localities;
  mappings.push(...((await valuesOf('mapping', context)).flat() as Mapping[]));
  const earlier = (await valuesOf('previous', { schemes: [] })) as (
    Scoreboard | Report | Report[]
  )[];
  const isScoreboard = (each: (typeof earlier)[number]): each is Scoreboard => 'boards' in each;
  const reports = (
    await valuesOf('reports', context, (value) =>
      [value as Report | Report[]]
        .flat()
        .flatMap(({ period }) =>
          period === statement.period
            ? []
            : [issueOf('other-period', messages.otherPeriod(period, statement.period))],
        ),
    )
  ).flat() as Report[];

  const spreadsheets = opened.flatMap(({ role, input, json }) =>
    role === 'reports' && !json ? [input] : [],
  );
  if (spreadsheets.length > 0) showProgress(messages.recognising(spreadsheets.length));
  const question = scheme &&
    units && {
      ...{ scheme, localities: units.localities, period: statement.period },
      ...(statement.stage && { stage: statement.stage }),
      ...(statement.status && { status: statement.status }),
      ...(statement.source && { source: statement.source }),
      previous: earlier.flatMap((each) => (isScoreboard(each) ? [] : each)).flat(),
    };
  const sheets = await readSheets(
    await openSheets(spreadsheets, locale),
    locale,
    question,
    mappings.length > 0 ? mappings : undefined,
  );
  files.push(...sheets.files);
  const previous = earlier.find(isScoreboard);
  const isRight = files.every(({ ok }) => ok);
  return {
    files,
    statement,
    ...(sheets.mappings && { mappings: sheets.mappings }),
    ...(isRight &&
      scheme &&
      units && {
        materials: {
          ...{ scheme, units, reports: [...reports, ...sheets.reports] },
          ...(previous && { previous }),
        },
      }),
  };
}
