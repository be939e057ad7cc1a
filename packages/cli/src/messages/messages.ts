import type { JsonExpectation } from '../json/scan.js';

/** What is wrong, and what to do. */
export type Wording = readonly [message: string, hint: string];

/** Every text that the command line says, in one language. */
export interface Messages {
  help: string;
  /** Where to read on after a wrong use. */
  seeHelp: string;
  unknownCommand: (name: string) => string;
  unknownOption: (option: string) => string;
  wrongLanguage: string;
  needsNoValue: (option: string) => string;
  needsFile: string;
  notFound: Wording;
  isDirectory: Wording;
  notReadable: (reason: string) => Wording;
  emptyFile: Wording;
  notUtf8: Wording;
  tooDeep: (levels: number) => Wording;
  notJson: (found: string | undefined, expected: JsonExpectation) => Wording;
  repeatedKey: (key: string, place: string) => Wording;
  byteOrderMark: string;
  valid: (file: string, id: string) => string;
  notRead: (file: string) => string;
  invalid: (file: string, count: number) => string;
}
