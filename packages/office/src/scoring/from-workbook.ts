import type { Locale } from '@thidua/core';
import type { Movement } from '@thidua/sheets';
import { checkMovement } from '../check/check-movement.js';
import { openSheets } from '../check/open-sheets.js';
import { questionOf } from '../check/question.js';
import { withoutGap } from '../check/without-gap.js';
import { gatherReports } from './gather-reports.js';
import type { Gathered } from './materials.js';
import type { Opened } from './opened.js';
import type { TellStep } from '../files/step.js';
import { readEarlier } from './read-earlier.js';
import { instantInVietnam, ofFigures, type Statement } from './statement.js';

/** What the workbook of a movement states, and what is stated instead. */
const stated = (
  { id, title, period, asOf, status, source, stage }: Movement,
  instead: Partial<Statement>,
  now: number,
): Statement => ({
  ...{ id, title, period, asOf, status, source, publishedAt: instantInVietnam(now) },
  ...(stage && { stage }),
  ...instead,
});

/**
 * Reads the workbook of a movement, the reports that were sent in beside it, and the period before where
 * it is given.
 *
 * @param instead what is stated in place of what the workbook says
 * @param now the moment of publication, in milliseconds since 1970 UTC
 */
export async function gatherWorkbook(
  opened: readonly Opened[],
  instead: Partial<Statement>,
  now: number,
  locale: Locale,
  tell?: TellStep,
): Promise<Gathered> {
  const inputs = opened.flatMap(({ role, input }) => (role === 'workbook' ? [input] : []));
  const [sheet] = await openSheets(inputs, locale);
  if (!sheet) return { files: [] };
  if (sheet.read.ok && !sheet.isMovement) return { files: [], notAMovement: sheet.file };
  const { report, movement } = await checkMovement(sheet, locale);
  const earlier = await readEarlier(opened, locale);
  const previous = earlier.scoreboard;
  if (!movement) return { files: [report, ...earlier.files] };
  const { scheme, blocs, localities, subunits, history, targets, milestones } = movement;
  const { areas, movements, steps, awards } = movement;
  const statement = stated(movement, instead, now);
  const sent = await gatherReports(
    opened,
    { ...questionOf(movement), ...ofFigures(statement), previous: earlier.reports },
    locale,
    tell,
  );
  const own = sent.reports.length > 0 ? withoutGap(report) : report;
  const files = [own, ...earlier.files, ...sent.files];
  const mappings = sent.mappings && { mappings: sent.mappings };
  if (!files.every(({ ok }) => ok)) return { files, ...mappings };
  return {
    ...{ files, statement, ...mappings },
    materials: {
      ...{ scheme, units: { blocs, localities }, reports: [...movement.reports, ...sent.reports] },
      further: {
        ...{ subunits, history, targets, milestones },
        ...(areas && { areas }),
        ...(movements && { movements }),
        ...(steps && { steps }),
        ...(awards && { awards }),
      },
      ...(previous && { previous }),
    },
  };
}
