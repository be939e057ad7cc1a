import { parseCivilDate, type CivilDate, type Scoreboard } from '@thidua/core';
import type { FormKind, Office, ResultsOptions } from '@thidua/sheets';
import type { Outcome, Request } from '../../command.js';
import { readScoreboard } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { deliver } from '../../output/deliver.js';
import { showProgress } from '../../output/progress.js';
import { misused } from '../../outcome.js';
import { renderWords } from './words.js';

/** What results are rendered as, beside the elements. */
export const resultsName = 'results';

/** The forms, named here so that help needs no spreadsheet library. */
export const formKinds = ['overview', 'criteria', 'group'] satisfies FormKind[];

/** Options that only results have. */
export const resultsOptions = [
  ...['form', 'office', 'parent-office', 'number', 'place', 'date'],
  ...['signer', 'signer-name', 'maker-name', 'recipients'],
] as const;

/** Options of results that elements have too. */
const sharedOptions = ['scoreboard', 'board', 'out', 'css-hashes'];

/** Lines of one option, apart by semicolons. */
const linesIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const kindOf = (out: string | undefined): 'html' | 'xlsx' | undefined => {
  if (out === undefined || !/\.[^./\\]+$/.test(out)) return 'html';
  return /\.xlsx$/i.test(out) ? 'xlsx' : /\.html?$/i.test(out) ? 'html' : undefined;
};

/** What is wrong with the use of the command for results; nothing where it can be tried. */
export function resultsMisuse({ options, values, locale }: Request): string | undefined {
  const words = renderWords[locale];
  const misplaced = [...options].find(
    (name) => ![...sharedOptions, ...resultsOptions].includes(name) && name !== 'lang',
  );
  if (misplaced !== undefined) return words.notForElement(`--${misplaced}`, resultsName);
  const form = values.get('form');
  if (form !== undefined && !formKinds.some((kind) => kind === form))
    return words.wrongForm(form, formKinds.join(', '));
  const out = values.get('out');
  if (out !== undefined && kindOf(out) === undefined) return words.wrongFile(out);
  const date = values.get('date');
  if (date !== undefined && dayOf(date) === undefined)
    return languages[locale].wrongDate('--date', date);
  const needsScoreboard = !options.has('scoreboard') && !options.has('css-hashes');
  return needsScoreboard ? words.needsScoreboard : undefined;
}

function dayOf(text: string | undefined): CivilDate | undefined {
  const parsed = text === undefined ? undefined : parseCivilDate(text);
  return parsed?.ok === true ? parsed.value : undefined;
}

function officeOf(values: Request['values']): Office {
  return {
    ...{ name: values.get('office'), parent: values.get('parent-office') },
    ...{ number: values.get('number'), place: values.get('place') },
    date: dayOf(values.get('date')),
    signer: linesIn(values.get('signer')),
    ...{ signerName: values.get('signer-name'), makerName: values.get('maker-name') },
    recipients: linesIn(values.get('recipients')),
  };
}

/** What is asked of the forms, or why it cannot be done. */
function askedOf({ values, locale }: Request, { boards }: Scoreboard): ResultsOptions | Outcome {
  const messages = languages[locale];
  const words = renderWords[locale];
  const board = values.get('board');
  const form = values.get('form') as FormKind | undefined;
  if (boards.length === 0) return { status: 1, error: `${words.noRanking}\n` };
  if (board !== undefined && !boards.some(({ id }) => id === board))
    return misused(words.noSuchBoard(board, boards.map(({ id }) => id).join(', ')), messages);
  return {
    ...{ locale, office: officeOf(values) },
    ...(form !== undefined && { forms: [form] }),
    ...(board !== undefined && { boards: [board] }),
  };
}

/** `thidua render results --scoreboard FILE`: the forms of a council, as a workbook or to print. */
export async function renderResults(request: Request): Promise<Outcome> {
  const { options, values, locale } = request;
  const messages = languages[locale];
  const misuse = resultsMisuse(request);
  if (misuse !== undefined) return misused(misuse, messages);
  const out = values.get('out');
  // Only this command needs it: the others start without it.
  const { printResults, printStyleHash } = await import('@thidua/site');
  if (options.has('css-hashes'))
    return deliver({ out, option: '--out', content: `${printStyleHash}\n`, inputs: [] }, messages);
  const read = await readScoreboard(values.get('scoreboard') ?? '', locale);
  if (!read.ok) return read.outcome;
  const asked = askedOf(request, read.scoreboard);
  if ('status' in asked) return asked;
  showProgress(renderWords[locale].drawing);
  const content =
    kindOf(out) === 'xlsx'
      ? await (await import('@thidua/sheets')).writeResults(read.scoreboard, asked)
      : `${printResults(read.scoreboard, asked)}\n`;
  return deliver({ out, option: '--out', content, inputs: [read.input] }, messages);
}
