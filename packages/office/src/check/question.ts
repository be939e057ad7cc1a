import type { Locality, Scheme, Units } from '@thidua/core';
import type { Mapping, Movement } from '@thidua/sheets';
import type { CheckContext } from './file-kind.js';
import type { FileReport } from './file-report.js';
import type { SheetQuestion } from './read-sheets.js';

/** What reports that are sent in answer to, where the workbook of a movement says it. */
export const questionOf = ({
  localities,
  subunits,
  scheme,
  period,
  status,
  source,
  stage,
}: Movement): SheetQuestion => ({
  ...{ scheme, period, status, source },
  localities: [...localities, ...subunits],
  ...(stage && { stage }),
});

/** What reports among the files are held against, as far as it is there. */
interface Answered {
  held: CheckContext;
  question?: SheetQuestion;
  /** The place of the workbook of a movement that says it, among the files. */
  workbook?: number;
}

/** What is gathered from files while they are read, for those that answer to it. */
export class Gathered {
  readonly schemes: Scheme[] = [];
  readonly lists: Locality[][] = [];
  readonly mappings: Mapping[] = [];
  /** Workbooks of movements by their places, with what they hold where nothing is wrong. */
  readonly movements: { index: number; movement: Movement | undefined }[] = [];

  add(kind: FileReport['kind'], value: unknown): void {
    if (kind === 'scheme') this.schemes.push(value as Scheme);
    if (kind === 'localities') this.lists.push((value as Units).localities);
    if (kind === 'mapping') this.mappings.push(...[value as Mapping | Mapping[]].flat());
  }
}

/** The last year to which the rules of a scheme apply, as far as it says so. */
const lastYear = ({ validFor: { from, to = from } }: Scheme): string => to.slice(0, 4);

/**
 * What reports are held against: a workbook where one is alone in saying it, else the one scheme and
 * the one list of localities.
 */
export function answeredBy(
  { schemes, lists, movements }: Gathered,
  period: string | undefined,
): Answered {
  const [only, ...further] = movements;
  if (only && further.length + schemes.length + lists.length === 0) {
    const question = only.movement && questionOf(only.movement);
    const held = question && { schemes: [question.scheme], localities: question.localities };
    return { held: held ?? { schemes }, workbook: only.index, ...(question && { question }) };
  }
  const [localities] = lists.length === 1 ? lists : [];
  const [scheme] = schemes.length === 1 ? schemes : [];
  return {
    held: { schemes, ...(localities && { localities }) },
    ...(scheme &&
      localities && { question: { scheme, localities, period: period ?? lastYear(scheme) } }),
  };
}
