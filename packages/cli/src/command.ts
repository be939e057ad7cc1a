import type { Locale } from '@thidua/core';

/** What a command decided: nothing is printed before it is done. */
export interface Outcome {
  /** 0 done · 1 the data have issues · 2 wrong use. */
  status: 0 | 1 | 2;
  /** For standard output. */
  output?: string;
  /** For standard error. */
  error?: string;
}

/** What a command is given. */
export interface Request {
  /** What follows the name of the command. */
  operands: readonly string[];
  /** Names of the options that were set. */
  options: ReadonlySet<string>;
  /** What the options that take a value were given. */
  values: ReadonlyMap<string, string>;
  locale: Locale;
}

/** One command of the command line. */
export interface Command {
  /** Names of the options that it takes besides those of every command, without dashes. */
  options: readonly string[];
  /** Names of those that take a value. */
  valueOptions?: readonly string[];
  run: (request: Request) => Promise<Outcome>;
}
