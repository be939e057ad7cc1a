import type { Wording } from '@thidua/office';

/** Every text that the command line says of itself, in one language. */
export interface Messages {
  /** What stands around the help of the commands. */
  help: Record<'title' | 'usage' | 'examples' | 'more' | 'shared' | 'status', string>;
  /** Where to read on after a wrong use. */
  seeHelp: string;
  /** `near` is what was most likely meant. */
  unknownCommand: (name: string, near?: string) => string;
  unknownOption: (option: string, near?: string) => string;
  wrongLanguage: (received: string) => string;
  needsNoValue: (option: string) => string;
  needsValue: (option: string) => string;
  /** A file holds something else than what it was given as. */
  otherKind: (file: string, kind: string, needed: string) => string;
  notTogether: (option: string, other: string) => string;
  wrongDate: (option: string, received: string) => string;
  wrongPeriod: (received: string) => string;
  written: (file: string) => string;
  cannotWrite: (file: string, reason: string) => string;
  /** A name that says another kind of file than what is written: `needed` is how it would end. */
  wrongEnding: (option: string, out: string, needed: string) => string;
  /** A folder is written, and the name is a file's. */
  isFileName: (option: string, out: string) => string;
  /** How results get into a file of an office's program. */
  forResults: (scoreboard: string, out: string) => string;
  /** How figures are scored before anything is made of the scores. */
  scoreFirst: (file: string, command: string, board: string) => readonly string[];
  /** The file that would be written is the one that was read. */
  overInput: (file: string, input: string, option: string) => string;
  /** Standard output is full or closed; `reason` is the code of the operating system. */
  cannotPrint: (reason: string) => string;
  /** What nobody has thought of. */
  unexpected: (reason: string) => string;
  standardInput: string;
  notFound: Wording;
  isDirectory: Wording;
  notReadable: (reason: string) => Wording;
  /** What a mapping must say, and how to get one. */
  inMapping: (answer: string) => string;
  howToMap: string;
  /** How spreadsheets get something to be held against. */
  howToHold: string;
  /** How many issues are like those that were told, and where the first of them are. */
  moreLike: (count: number, places: string) => string;
  /** What is being done, for people who wait. */
  reading: (file: string) => string;
  recognising: (count: number) => string;
  /** Standard input was named twice. */
  onlyOnce: string;
  /** Stands before what is no issue. */
  note: string;
  /** `id` is empty for what has none. */
  valid: (file: string, kind: string, id: string) => string;
  /** A spreadsheet of which nothing could be said yet but that it can be opened. */
  notHeld: (file: string) => string;
  notRead: (file: string) => string;
  invalid: (file: string, count: number) => string;
}
