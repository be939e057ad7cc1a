import type { Outcome } from './command.js';
import type { Messages } from './messages/messages.js';
import { printable } from './output/printable.js';

/** The answer to a wrong use: what is wrong, and where to read on. */
export const misused = (message: string, { seeHelp }: Messages): Outcome => ({
  status: 2,
  error: `${printable(message)}\n${seeHelp}\n`,
});

/** JSON for programs, which a terminal can show as well. */
export const jsonOf = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(printable).join('\n')}\n`;
