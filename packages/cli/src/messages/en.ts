import type { JsonExpectation } from '../json/scan.js';
import type { Messages } from './messages.js';
import { systemWords } from './system-words.js';

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

const asked = (near: string | undefined): string =>
  near === undefined ? '' : ` Did you mean “${near}”?`;

/** English. */
export const en: Messages = {
  help: {
    title: 'thidua: from the spreadsheets of an emulation movement to scores, ranks and a site',
    usage: 'Usage',
    examples: 'Examples',
    more: `Options and examples of a command: thidua check --lang en --help
FILE is .json, .xlsx, .xls or .csv, judged by its content; it may be - for standard input, a pipe or
a device; it is read once.`,
    shared: `Options of every command
  --lang vi|en         language; Vietnamese where not given
  -h, --help           prints this help
  -v, --version        prints the version`,
    status: `Exit status
  0  done, the data have no issues
  1  the data have issues; nothing is written
  2  wrong use, or a file cannot be read or written`,
  },
  seeHelp: 'For help: thidua --lang en --help',
  unknownCommand: (name, near) => `There is no command “${name}”.${asked(near)}`,
  unknownOption: (option, near) => `There is no option “${option}”.${asked(near)}`,
  wrongLanguage: (received) => `“--lang” takes one of: vi, en; it does not take “${received}”.`,
  needsNoValue: (option) => `The option “${option}” takes no value.`,
  needsValue: (option) => `The option “${option}” needs a value.`,
  otherKind: (file, kind, needed) => `${file} is a ${kind}, not a ${needed}.`,
  notTogether: (option, other) => `“${option}” does not go with “${other}”.`,
  wrongDate: (option, received) =>
    `“${received}” is not a date (at ${option}). Write day/month/year, such as 11/6/2023.`,
  wrongPeriod: (received) =>
    `“--period” is the data year, such as 2023; it does not take “${received}”.`,
  written: (file) => `✓ Wrote ${file}`,
  cannotWrite: (file, reason) =>
    `${file} cannot be written (${systemWords(reason, 'en')}). Check the folder, its permissions and the space on the disk.`,
  wrongEnding: (option, out, needed) =>
    `“${option}” writes ${needed}, which “${out}” is not. Give it a name that ends in ${needed}.`,
  isFileName: (option, out) =>
    `“${option}” needs the name of a folder; “${out}” is that of a file. Name a folder, such as ${option === 'init' ? 'movement' : 'public'}.`,
  forResults: (scoreboard, out) =>
    `To print results or open them in Excel: thidua render results --scoreboard ${scoreboard} --out ${out}`,
  scoreFirst: (file, command, board) => [
    `${file} is a spreadsheet and no scoreboard yet. Score it first: ${command}`,
    `Then run this again with ${board}`,
  ],
  overInput: (file, input, option) =>
    `${file} is ${input}, from which it would be made. Choose another name for ${option}.`,
  cannotPrint: (reason) =>
    reason === 'EPIPE'
      ? 'Not everything was printed: the program that reads it has ended.'
      : `Not everything was printed (${systemWords(reason, 'en')}). Check the space on the disk that it is sent to.`,
  unexpected: (reason) =>
    `The program failed (“${reason}”). This is a defect of it: report it with the command and the file.`,
  standardInput: 'standard input',
  notFound: ['The file was not found', 'Check its name and folder'],
  isDirectory: ['This is a folder, not a file', 'Name a file inside it'],
  notReadable: (reason) => [
    `The file cannot be read (${systemWords(reason, 'en')})`,
    'Check its name and permissions, and whether another program holds it',
  ],
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
  inMapping: (answer) => `In the mapping: ${answer}`,
  howToMap:
    'Write the mapping with --save-mapping mapping.json, answer in it, and run again with --mapping mapping.json',
  moreLike: (count, places) =>
    `${count} more like ${count === 1 ? 'this' : 'these'}${places && `: ${places}`} (all of them: thidua check FILE… --json)`,
  reading: (file) => `Reading ${file}…`,
  recognising: (count) => `Recognising ${count} ${count === 1 ? 'spreadsheet' : 'spreadsheets'}…`,
  onlyOnce: 'Standard input (-) can be read once only: name files for the other parts.',
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
    'Choose the file of that year, or change --period',
  ],
  notHeldAgainst: [
    'There is nothing to hold the figures against',
    'Add the workbook of the movement: thidua check thi-dua.xlsx FILE; or one scheme and one list of localities: thidua check scheme.json localities.json FILE',
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
  note: 'Note',
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
  valid: (file, kind, id) => `${file}: no issues (${kind}${id === '' ? '' : ` “${id}”`})`,
  notHeld: (file) => `${file}: can be read, but its figures were not held against anything`,
  notRead: (file) => `${file}: cannot be read`,
  invalid: (file, count) => `${file}: ${count} ${count === 1 ? 'issue' : 'issues'}`,
};
