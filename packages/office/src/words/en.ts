import type { JsonExpectation } from '../json/scan.js';
import type { FileWords } from './file-words.js';

const expectations: Record<JsonExpectation, string> = {
  value: 'A value is expected here',
  key: 'A key in double quotes is expected; no comma stands before }',
  colon: 'A colon is expected after the key',
  'comma-or-bracket': 'A comma or ] is expected',
  'comma-or-brace': 'A comma or } is expected',
  quote: 'A double quote is expected to end the text; a line break in a text is written \\n',
  escape: '\\ must be followed by one of " \\ / b f n r t, or u and four hexadecimal digits',
  end: 'Delete the rest: the data ended before it',
};

/** English. */
export const en: FileWords = {
  emptyFile: ['The file is empty', 'Export it again'],
  notUtf8: ['The file is not in UTF-8', 'Save it again as UTF-8'],
  tooDeep: (levels) => [
    'Parts are nested too deep',
    `A scoreboard never has more than ${levels} levels; check how the file was made`,
  ],
  tooLongKey: (characters) => [
    'The name of a key is too long',
    `A key never has more than ${characters} characters; check how the file was made`,
  ],
  tooLarge: (megabytes) => [
    `The file is larger than ${megabytes} MB`,
    'Check that it is the right file; if it is, split it into several',
  ],
  notJson: (found, expected) => [
    `Not JSON: ${found === undefined ? 'the file ends too early' : `found “${found}”`}`,
    expectations[expected],
  ],
  repeatedKey: (key, place) => [
    `The key “${key}” is written twice (at ${place})`,
    'Keep one; readers of JSON drop the value written first',
  ],
  byteOrderMark: [
    'The file begins with a byte-order mark',
    'Nothing needs to be done: it was skipped',
  ],
  unknownBlocs: [
    'Localities name blocs, but the file has no list of blocs',
    'Write { "blocs": […], "localities": […] }: each bloc has id, name, members, source',
  ],
  unknownDay: (period) => [
    `It is not known which localities there were in ${period}`,
    'Check validFrom and knownFrom in the list, or choose another year',
  ],
  otherPeriod: (found, expected) => [
    `A report of ${found}, not of ${expected}`,
    'Choose the file of that year, or choose another year',
  ],
  notHeldAgainst: [
    'There is nothing to hold the figures against',
    'Add the workbook of the movement; or one scheme and one list of localities',
  ],
  noTable: {
    text: [
      'This is a text without any table of figures',
      'Choose an .xlsx, .xls or .csv with a table: headings above, a row for each locality',
    ],
    workbook: [
      'There is no table of figures in the file',
      'Check that it is the right one; a table has headings, a row for each locality, and figures filled in',
    ],
  },
  unknownKind: [
    'This JSON is no scoreboard, scheme, list of localities, report, directive or mapping',
    'Check that it is the right file',
  ],
  mendFirst: (workbook) => [
    'There is nothing yet to hold the figures against',
    `Mend ${workbook} first: it holds the scheme and the localities for that`,
  ],
  incomparable: {
    'no-such-board':
      'The scoreboard of the period before has no ranking by this scheme: ranks are not compared.',
    'other-rules':
      'The scoreboard of the period before was made by another version of the scheme: ranks are not compared.',
  },
  withoutReasons: (most) =>
    `Points by criterion are left out: with more than ${most} of them no page could load the scoreboard.`,
  kinds: {
    scoreboard: 'scoreboard',
    scheme: 'scheme',
    report: 'report',
    directive: 'directive',
    localities: 'list of localities',
    mapping: 'mapping',
    spreadsheet: 'spreadsheet',
    movement: 'workbook of a movement',
  },
};
