import type { Locale, Scoreboard } from '@thidua/core';
import type { Movement } from '@thidua/sheets';
import { checkJson } from '../check/check-json.js';
import { checkMovement } from '../check/check-movement.js';
import { openSheets } from '../check/open-sheets.js';
import type { Gathered } from './materials.js';
import type { Opened } from './open-files.js';
import { instantInVietnam, type Statement } from './statement.js';

/** What the workbook of a movement states, and what the command line states instead. */
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
 * Reads the workbook of a movement, and the scoreboard of the period before where one is given.
 *
 * @param instead what the command line states in place of the workbook
 * @param now the moment of publication, in milliseconds since 1970 UTC
 */
export async function gatherWorkbook(
  opened: readonly Opened[],
  instead: Partial<Statement>,
  now: number,
  locale: Locale,
): Promise<Gathered> {
  const inputs = opened.flatMap(({ role, input }) => (role === 'workbook' ? [input] : []));
  const [sheet] = await openSheets(inputs, locale);
  if (!sheet) return { files: [] };
  if (sheet.read.ok && !sheet.isMovement) return { files: [], notAMovement: sheet.file };
  const { report, movement } = await checkMovement(sheet, locale);
  const files = [report];
  let previous: Scoreboard | undefined;
  for (const { role, input, json } of opened) {
    if (role !== 'previous' || !json) continue;
    const checked = await checkJson(input.file, json, locale, { schemes: [] });
    files.push(checked.report);
    if (checked.report.kind === 'scoreboard') previous = checked.value as Scoreboard | undefined;
  }
  if (!movement || !files.every(({ ok }) => ok)) return { files };
  const { scheme, blocs, localities, reports } = movement;
  const { subunits, history, targets, milestones } = movement;
  return {
    files,
    statement: stated(movement, instead, now),
    materials: {
      ...{ scheme, units: { blocs, localities }, reports },
      further: { subunits, history, targets, milestones },
      ...(previous && { previous }),
    },
  };
}
