import type { FileKind } from '../check/file-kind.js';
import type { JsonExpectation } from '../json/scan.js';

/** What is wrong, and what to do. */
export type Wording = readonly [message: string, hint: string];

/** What is said of files of an office, in one language, whoever reads them. */
export interface FileWords {
  emptyFile: Wording;
  notUtf8: Wording;
  tooDeep: (levels: number) => Wording;
  tooLongKey: (characters: number) => Wording;
  tooLarge: (megabytes: number) => Wording;
  notJson: (found: string | undefined, expected: JsonExpectation) => Wording;
  repeatedKey: (key: string, place: string) => Wording;
  byteOrderMark: Wording;
  unknownBlocs: Wording;
  unknownDay: (period: string) => Wording;
  otherPeriod: (found: string, expected: string) => Wording;
  /** Nothing to hold the figures of a spreadsheet against. */
  notHeldAgainst: Wording;
  /** The same, where a workbook would say it that has issues of its own. */
  mendFirst: (workbook: string) => Wording;
  /** What was read as a spreadsheet has no table in it. */
  noTable: Record<'text' | 'workbook', Wording>;
  /** JSON that is nothing of ours. */
  unknownKind: Wording;
  /** Why ranks are not compared with those of the period before. */
  incomparable: Record<'no-such-board' | 'other-rules', string>;
  /** That rows do not tell why, criterion by criterion. */
  withoutReasons: (most: number) => string;
  /** What a file holds. */
  kinds: Record<FileKind, string>;
}
