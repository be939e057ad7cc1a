import {
  isMissing,
  localitiesAt,
  type Locale,
  type Report,
  type Scheme,
  type Scoreboard,
  type Units,
} from '@thidua/core';
import type { Mapping, Movement } from '@thidua/sheets';
import { issueOf, type FileReport } from '../check/file-report.js';
import type { TellStep } from '../files/step.js';
import { fileWords } from '../words/languages.js';
import { gatherReports } from './gather-reports.js';
import type { Opened } from './opened.js';
import { readEarlier } from './read-earlier.js';
import { readRole } from './read-role.js';
import { ofFigures, type Statement } from './statement.js';

/** Everything that a scoreboard is made of, checked. */
export interface Materials {
  scheme: Scheme;
  /** The localities of the day that counts, with their blocs. */
  units: Units;
  reports: Report[];
  /** The scoreboard of the period before. */
  previous?: Scoreboard;
  /** What only the workbook of a movement holds. */
  further?: Pick<
    Movement,
    'subunits' | 'history' | 'targets' | 'milestones' | 'areas' | 'movements' | 'steps' | 'awards'
  >;
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
  tell?: TellStep,
): Promise<Gathered> {
  const words = fileWords[locale];
  const schemes = await readRole(opened, 'scheme', { schemes: [] }, locale);
  const [scheme] = schemes.values as Scheme[];
  const held = { schemes: scheme ? [scheme] : [] };
  const lists = await readRole(opened, 'localities', held, locale, (value) =>
    namesUnknownBlocs(value as Units)
      ? [issueOf('unknown-blocs', words.unknownBlocs)]
      : unitsOn(value as Units, statement)
        ? []
        : [issueOf('unknown-day', words.unknownDay(statement.period))],
  );
  const [given] = lists.values as Units[];
  const units = given && unitsOn(given, statement);
  const earlier = await readEarlier(opened, locale);
  const previous = earlier.scoreboard;
  const { reports, mappings, ...gathered } = await gatherReports(
    opened,
    {
      ...{ ...(scheme && { scheme }), ...(units && { localities: units.localities }) },
      ...{ ...ofFigures(statement), previous: earlier.reports },
    },
    locale,
    tell,
  );
  const files = [...schemes.files, ...lists.files, ...earlier.files, ...gathered.files];
  const isRight = files.every(({ ok }) => ok);
  return {
    ...{ files, statement },
    ...(mappings && { mappings }),
    ...(isRight &&
      scheme &&
      units && { materials: { scheme, units, reports, ...(previous && { previous }) } }),
  };
}
