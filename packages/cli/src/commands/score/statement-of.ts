import { parseCivilDate, type Text } from '@thidua/core';
import { instantInVietnam, type Statement } from '@thidua/office';
import type { Request } from '../../command.js';
import { languages } from '../../messages/languages.js';
import { refuseEnding, renamed } from '../../output/refuse-ending.js';
import type { Misuse } from '../../outcome.js';
import { scoreWords } from './words.js';

const needed = ['scheme', 'localities', 'reports', 'period'] as const;

/** What a workbook holds itself. */
const inWorkbook = ['scheme', 'localities', 'period', 'status', 'source', 'title'] as const;

/** What is said of reports that were sent in. */
const ofReports = ['mapping', 'save-mapping'] as const;

const inBoth = (text: string): Text => ({ vi: text, en: text });

/** What options state of a scoreboard, or what is wrong with them. */
export async function statedIn({ values, locale }: Request): Promise<Partial<Statement> | string> {
  const { stageNames, statusNames, valueOfWord } = await import('@thidua/sheets');
  const isNamed = (word: string, [name, code]: readonly [string, string]): boolean =>
    word === code || valueOfWord([[name, true]], word) === true;
  const wrongOf = (option: string, names: readonly (readonly [string, string])[]) => {
    const word = values.get(option);
    if (word === undefined || names.some((each) => isNamed(word, each))) return undefined;
    const known = names.map(([name, code]) => (locale === 'vi' ? `“${name}”` : code)).join(', ');
    return scoreWords[locale].notOneOf(`--${option}`, word, known);
  };
  const misuse = wrongOf('stage', stageNames) ?? wrongOf('status', statusNames);
  if (misuse !== undefined) return misuse;
  const stage = stageNames.find((each) => isNamed(values.get('stage') ?? '', each))?.[1];
  const status = statusNames.find((each) => isNamed(values.get('status') ?? '', each))?.[1];
  const given = values.get('as-of');
  const asOf = given === undefined ? undefined : parseCivilDate(given);
  if (asOf && !asOf.ok) return languages[locale].wrongDate('--as-of', given ?? '');
  const title = values.get('title');
  const source = values.get('source');
  return {
    ...(stage && { stage }),
    ...(status && { status }),
    ...(asOf && { asOf: asOf.value }),
    ...(title !== undefined && { title: inBoth(title) }),
    ...(source !== undefined && { source: { title: inBoth(source) } }),
  };
}

/** What is wrong with the use of `score` without a workbook, or beside one. */
export function scoreMisuse({ operands, options, values, locale }: Request): Misuse | undefined {
  const words = scoreWords[locale];
  const messages = languages[locale];
  const [workbook, further] = operands;
  const asked = { option: '--out', out: values.get('out'), written: 'json' } as const;
  const refused =
    refuseEnding(asked, messages, (out) => renamed(out, '.json')) ??
    refuseEnding({ ...asked, option: '--save-mapping', out: values.get('save-mapping') }, messages);
  if (refused !== undefined) return refused;
  if (further !== undefined) return words.takesOneWorkbook(further);
  if (workbook !== undefined) {
    const beside = inWorkbook.find((option) => options.has(option));
    if (beside) return words.notBesideWorkbook(`--${beside}`);
    const idle = options.has('reports') ? undefined : ofReports.find((each) => options.has(each));
    return idle && words.notWithoutReports(`--${idle}`);
  }
  const absent = needed.find((option) => !options.has(option));
  if (absent) return words.needs(`--${absent}`);
  const period = values.get('period') ?? '';
  return /^\d{4}$/.test(period) ? undefined : messages.wrongPeriod(period);
}

/**
 * The whole statement of a scoreboard that is made of reports.
 *
 * @param now the moment of publication, in milliseconds since 1970 UTC
 */
export function statementOf(
  { values }: Request,
  stated: Partial<Statement>,
  now: number,
): Statement {
  const publishedAt = instantInVietnam(now);
  const asOf = publishedAt.slice(0, 10);
  return { period: values.get('period') ?? '', asOf, publishedAt, ...stated };
}
