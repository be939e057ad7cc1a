import type { JsonExpectation } from '../json/scan.js';
import type { Messages } from './messages.js';

const expectations: Record<JsonExpectation, string> = {
  value: 'A value is expected here',
  key: 'A key in double quotes is expected; no comma stands before }',
  colon: 'A colon is expected after the key',
  'comma-or-bracket': 'A comma or ] is expected',
  'comma-or-brace': 'A comma or } is expected',
  quote: 'A double quote is expected to end the text; a line break in a text is written \\n',
  escape: 'After \\ stands one of " \\ / b f n r t, or u and four hexadecimal digits',
  end: 'Delete the rest: the data ended before it',
};

/** English. */
export const en: Messages = {
  help: `thidua: checks the data of an emulation movement

Usage
  thidua check FILE…   checks scoreboards, schemes, reports and directives; tells every issue with
                       its place; a report is held against its scheme if that is among the files

Options
  --json               prints the result of check as JSON
  --lang vi|en         language; Vietnamese where not given
  -h, --help           prints this help
  -v, --version        prints the version

Exit status
  0  the data have no issues
  1  the data have issues
  2  wrong use, or a file cannot be read
`,
  seeHelp: 'For help: thidua --lang en --help',
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (option) => `There is no option “${option}”.`,
  wrongLanguage: 'The option “--lang” takes one of: vi, en.',
  needsNoValue: (option) => `The option “${option}” takes no value.`,
  needsFile: 'check needs one file or more, such as: thidua check scoreboard.json',
  notFound: ['The file was not found', 'Check its name and folder'],
  isDirectory: ['This is a folder, not a file', 'Name a file inside it'],
  notReadable: (reason) => [`The file cannot be read (${reason})`, 'Check its permissions'],
  emptyFile: ['The file is empty', 'Export it again'],
  notUtf8: ['The file is not in UTF-8', 'Save it again as UTF-8'],
  tooDeep: (levels) => [
    'Parts are nested too deep',
    `A scoreboard never has more than ${levels} levels; check how the file was made`,
  ],
  notJson: (found, expected) => [
    `Not JSON: ${found === undefined ? 'the file ends too early' : `found “${found}”`}`,
    expectations[expected],
  ],
  repeatedKey: (key, place) => [
    `The key “${key}” is written twice (at ${place})`,
    'Keep one; readers of JSON drop the value written first',
  ],
  byteOrderMark: 'The file begins with a byte-order mark; it was skipped.',
  kinds: {
    scoreboard: 'scoreboard',
    scheme: 'scheme',
    report: 'report',
    directive: 'directive',
  },
  valid: (file, kind, id) => `${file}: no issues (${kind}${id === '' ? '' : ` “${id}”`})`,
  notRead: (file) => `${file}: cannot be read`,
  invalid: (file, count) => `${file}: ${count} ${count === 1 ? 'issue' : 'issues'}`,
};
