import type { Messages } from './messages.js';
import { systemWords } from './system-words.js';

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
  inMapping: (answer) => `In the mapping: ${answer}`,
  howToMap:
    'Write the mapping with --save-mapping mapping.json, answer in it, and run again with --mapping mapping.json',
  howToHold:
    'To hold them against something: thidua check thi-dua.xlsx FILE, or thidua check scheme.json localities.json FILE',
  moreLike: (count, places) =>
    `${count} more like ${count === 1 ? 'this' : 'these'}${places && `: ${places}`} (all of them: thidua check FILE… --json)`,
  reading: (file) => `Reading ${file}…`,
  recognising: (count) => `Recognising ${count} ${count === 1 ? 'spreadsheet' : 'spreadsheets'}…`,
  onlyOnce: 'Standard input (-) can be read once only: name files for the other parts.',
  note: 'Note',
  valid: (file, kind, id) => `${file}: no issues (${kind}${id === '' ? '' : ` “${id}”`})`,
  notHeld: (file) => `${file}: can be read, but its figures were not held against anything`,
  notRead: (file) => `${file}: cannot be read`,
  invalid: (file, count) => `${file}: ${count} ${count === 1 ? 'issue' : 'issues'}`,
};
