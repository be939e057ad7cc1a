import type { Outcome } from './command.js';
import type { Messages } from './messages/messages.js';
import { printable } from './output/printable.js';

/** What is wrong with a command line, in a line or several. */
export type Misuse = string | readonly string[];

/** The answer to a wrong use: what is wrong, and where to read on. */
export const misused = (message: Misuse, { seeHelp }: Messages): Outcome => ({
  status: 2,
  error: `${[message].flat().map(printable).join('\n')}\n${seeHelp}\n`,
});

/** JSON for programs, which a terminal can show as well. */
export const jsonOf = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(printable).join('\n')}\n`;
