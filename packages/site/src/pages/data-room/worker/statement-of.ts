import { parseCivilDate, type Text } from '@thidua/core';
import { instantInVietnam, type Statement } from '@thidua/office';
import type { Stated } from '../model/workspace.js';

const inBoth = (text: string): Text => ({ vi: text, en: text });

/** Why figures are called final although some are missing, beside who reported. */
const withReason = (source: string, reason: string | undefined): string =>
  reason ? `${source} (chưa đủ số liệu: ${reason})` : source;

/**
 * What is stated of a scoreboard: in place of what a workbook says, or as a whole where there is none.
 * The day is today where nobody said it, or the end of the data year where that is past.
 *
 * @param now the present, in milliseconds since 1970 UTC
 */
export function statementOf(
  { asOf = '', status, ...texts }: Stated,
  period: string,
  now: number,
): { instead: Partial<Statement>; whole: Omit<Statement, 'publishedAt'> } {
  // Fields that were emptied, or hold a space, say nothing.
  const [title, source, reason] = [texts.title, texts.source, texts.reason].map(
    (text) => text?.trim() ?? '',
  );
  const day = parseCivilDate(asOf);
  const [today, end] = [instantInVietnam(now).slice(0, 10), `${period}-12-31`];
  const reported = source || (reason ? 'Báo cáo của các địa phương' : undefined);
  const instead: Partial<Statement> = {
    ...(day.ok && day.value >= period && { asOf: day.value }),
    ...(status && { status }),
    ...(title && { title: inBoth(title) }),
    ...(reported && { source: { title: inBoth(withReason(reported, reason)) } }),
  };
  return { instead, whole: { period, asOf: today < end ? today : end, ...instead } };
}
