import type { Locale } from '@thidua/core';

/** What a command decided: nothing is printed before it is done. */
export interface Outcome {
  /** 0 done · 1 the data have issues · 2 wrong use. */
  status: 0 | 1 | 2;
  /** For standard output. */
  output?: string | Uint8Array;
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
  /** What the options that take several values were given. */
  lists: ReadonlyMap<string, readonly string[]>;
  locale: Locale;
}

/** How a command is told to those who ask for help. */
export interface CommandHelp {
  /** How it is called, without `thidua`. */
  usage: string;
  /** What it does, in one line. */
  summary: string;
  /** Its options and what else to know of them, as they are printed. */
  details: string;
  /** Command lines that do something useful. */
  examples: readonly string[];
}

/** One command of the command line. */
export interface Command {
  help: Record<Locale, CommandHelp>;
  /** Names of the options that it takes besides those of every command, without dashes. */
  options?: readonly string[];
  /** Names of those that take a value. */
  valueOptions?: readonly string[];
  /** Names of those that take every value up to the next option. */
  listOptions?: readonly string[];
  /** By the name of an option: others that say nothing beside it, and are refused there. */
  apart?: Readonly<Record<string, readonly string[]>>;
  run: (request: Request) => Promise<Outcome>;
}
