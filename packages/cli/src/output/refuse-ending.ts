import type { Messages } from '../messages/messages.js';
import type { Misuse } from '../outcome.js';
import { endings, otherEnding, type Written } from './ending.js';

/** A name in a command line: in quotes where a shell would part it. */
export const inCommand = (name: string): string =>
  /^[\w./\\:-]+$/.test(name) ? name : `"${name}"`;

/** The same name with another ending. */
export const renamed = (file: string, ending: string): string =>
  `${file.replace(/\.[^./\\]*$/, '')}${ending}`;

/**
 * Why nothing is written under a name that says another kind of file, and what to do instead; nothing
 * where the name fits.
 *
 * @param board the scoreboard that the results could be printed from, where there will be one
 */
export function refuseEnding(
  { option, out, written }: { option: string; out: string | undefined; written: Written },
  messages: Messages,
  board?: (out: string) => string,
): Misuse | undefined {
  const ending = out === undefined ? undefined : otherEnding(out, written);
  if (out === undefined || ending === undefined) return undefined;
  const [usual] = endings[written];
  if (usual === undefined) return messages.isFileName(option, out);
  const refusal = messages.wrongEnding(option, out, usual);
  if (!board) return refusal;
  const printed = renamed(out, ending.startsWith('.htm') ? '.html' : '.xlsx');
  return [refusal, messages.forResults(inCommand(board(out)), inCommand(printed))];
}
