import { parseCivilDate, stages, type DataStatus, type Stage, type Text } from '@thidua/core';
import type { Request } from '../../command.js';
import { languages } from '../../messages/languages.js';
import { instantInVietnam, type Statement } from '../../scoring/statement.js';
import { scoreWords } from './words.js';

const statuses: readonly DataStatus[] = ['official', 'provisional', 'illustrative'];
const needed = ['scheme', 'localities', 'reports', 'period'] as const;

const inBoth = (text: string): Text => ({ vi: text, en: text });

/**
 * What options state of a scoreboard, or what is wrong with them.
 *
 * @param now the moment of publication, in milliseconds since 1970 UTC
 */
export function statementOf(
  { operands, options, values, locale }: Request,
  now: number,
): Statement | string {
  const words = scoreWords[locale];
  if (operands[0] !== undefined) return words.takesNoFile(operands[0]);
  const absent = needed.find((option) => !options.has(option));
  if (absent) return words.needs(`--${absent}`);
  const period = values.get('period') ?? '';
  if (!/^\d{4}$/.test(period)) return languages[locale].wrongPeriod(period);
  const stage = values.get('stage') as Stage | undefined;
  if (stage !== undefined && !stages.includes(stage))
    return words.notOneOf('--stage', stage, stages.join(', '));
  const status = values.get('status') as DataStatus | undefined;
  if (status !== undefined && !statuses.includes(status))
    return words.notOneOf('--status', status, statuses.join(', '));
  const publishedAt = instantInVietnam(now);
  const given = values.get('as-of') ?? publishedAt.slice(0, 10);
  const asOf = parseCivilDate(given);
  if (!asOf.ok) return languages[locale].wrongDate('--as-of', given);
  const title = values.get('title');
  const source = values.get('source');
  return {
    ...{ period, asOf: asOf.value, publishedAt },
    ...(stage && { stage }),
    ...(status && { status }),
    ...(title !== undefined && { title: inBoth(title) }),
    ...(source !== undefined && { source: { title: inBoth(source) } }),
  };
}
