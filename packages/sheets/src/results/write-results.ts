import type { Scoreboard } from '@thidua/core';
import { writeZipped } from '../cells/library.js';
import { mostSheets } from '../cells/limits.js';
import type { ResultsOptions } from './form.js';
import { formSheet } from './form-sheet.js';
import { resultForms } from './forms-of.js';
import { numberedApart } from './number-pages.js';
import { frameOf } from './office.js';
import { plainText } from './plain-text.js';
import { sheetNames } from './sheet-names.js';
import { resultWords } from './words.js';

/**
 * Writes the results of a scored movement as a workbook (.xlsx) to print: for each board an overview by
 * group of criteria, every criterion by unit, and a sheet for each group with what was reported, laid
 * out as NĐ 30/2020/NĐ-CP has documents of offices. Numbers and days are numbers and days, those of the
 * scoreboard; what is missing is the reason in words. Source, status, day and scheme stand on each
 * sheet. A scoreboard without rankings gives one sheet that says so. Of more sheets than can be read back, those of groups are left out, and the first sheet says so.
 *
 * @throws MisuseError `unknown-code` for a board that the scoreboard does not have
 * @example
 * const bytes = await writeResults(scoreboard, { office: { name: 'Hội đồng Thi đua - Khen thưởng tỉnh' } });
 */
export async function writeResults(
  scoreboard: Scoreboard,
  options: ResultsOptions = {},
): Promise<Uint8Array> {
  const { locale = 'vi', office } = options;
  const words = resultWords[locale];
  const all = resultForms(scoreboard, options);
  const whole = all.filter(({ kind }) => kind !== 'group').length;
  let room = Math.max(0, mostSheets - whole);
  const kept = all.filter(({ kind }) => kind !== 'group' || room-- > 0);
  const leftOut = all.length - kept.length;
  const forms = kept
    .slice(0, mostSheets)
    .map((form, index) =>
      index === 0 && leftOut > 0
        ? { ...form, notes: [words.leftOut(leftOut), ...form.notes] }
        : form,
    );
  const names = sheetNames(forms.map(({ name }) => name));
  const frame = frameOf(office, locale);
  const sheets = forms.map((form, index) =>
    formSheet(form, names[index] ?? String(index + 1), frame, locale),
  );
  // A workbook without a sheet is none.
  const nothing = new Map([['0,0', { value: words.noBoards }]]);
  if (sheets.length === 0) sheets.push({ name: words.sheets.overview, cells: nothing });
  return numberedApart(await writeZipped(sheets, plainText(scoreboard.title[locale])));
}
