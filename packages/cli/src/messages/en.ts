import { nouns } from '@thidua/widgets/nouns';
import type { JsonExpectation } from '../json/scan.js';
import type { Messages } from './messages.js';

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
export const en: Messages = {
  help: `thidua: checks and renders the data of an emulation movement

Usage
  thidua check FILE…   checks scoreboards, schemes, reports, directives and localities;
                       reports every issue and where it is; a report is checked against its
                       scheme if that is among the files
                       FILE may be - for standard input, a pipe or a device; it is read once
  thidua render ELEMENT --scoreboard FILE
                       prints HTML that is read without JavaScript; ELEMENT is one of:
                       ${nouns.join(', ')}

Options of check
  --json               prints the result as JSON

Options of render
  --scoreboard FILE    the scoreboard; checked before anything is rendered
  --board ID           which ranking (leaderboard)
  --bloc ID            one cluster only (leaderboard)
  --limit N            the first rows only (leaderboard)
  --target ID          which target (progress)
  --milestone ID       which milestone (countdown)
  --as-of DATE         the state on a day, such as 11/6/2023 or 2023-06-11
  --link URL           a link to the full and latest figures
  --src URL            the file that the element loads where the page has JavaScript
  --static             plain HTML without <template>, <style>, class, for a CMS that strips them
  --nonce TEXT         nonce of the Content-Security-Policy, for the <style>
  --css-hashes         prints only the hash of the <style> for style-src; needs no --scoreboard
  --out FILE           writes a file instead; if it fails, the old file stays as it was

Options of every command
  --lang vi|en         language; Vietnamese where not given
  -h, --help           prints this help
  -v, --version        prints the version

Exit status
  0  the data have no issues
  1  the data have issues
  2  wrong use, or a file cannot be read or written
`,
  seeHelp: 'For help: thidua --lang en --help',
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (option) => `There is no option “${option}”.`,
  wrongLanguage: 'The option “--lang” takes one of: vi, en.',
  needsNoValue: (option) => `The option “${option}” takes no value.`,
  needsValue: (option) => `The option “${option}” needs a value.`,
  needsElement: (known) =>
    `render needs exactly one element: ${known}. Such as: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'render needs a scoreboard: --scoreboard scoreboard.json',
  notAScoreboard: (file, kind) => `${file} is a ${kind}, not a scoreboard.`,
  notForElement: (option, element) => `The option “${option}” is not for ${element}.`,
  notTogether: (option, other) => `“${option}” does not go with “${other}”.`,
  wrongLimit: (received) =>
    `“--limit” is a number of rows, 1 or more; it does not take “${received}”.`,
  wrongDate: (option, received) =>
    `“${received}” is not a date (at ${option}). Write 11/6/2023 or 2023-06-11.`,
  written: (file) => `✓ Wrote ${file}`,
  cannotWrite: (file, reason) =>
    `${file} cannot be written (${reason}). Check the folder, its permissions and the space on the disk.`,
  overInput: (file, input) =>
    `${file} is ${input}, from which it would be made. Choose another name for --out.`,
  cannotPrint: (reason) =>
    reason === 'EPIPE'
      ? 'Not everything was printed: the program that reads it has ended (EPIPE).'
      : `Not everything was printed (${reason}). Check the space on the disk that it is sent to.`,
  unexpected: (reason) =>
    `The program failed (${reason}). This is a defect of it: report it with the command and the file.`,
  standardInput: 'standard input',
  needsFile: 'check needs one file or more, such as: thidua check scoreboard.json',
  notFound: ['The file was not found', 'Check its name and folder'],
  isDirectory: ['This is a folder, not a file', 'Name a file inside it'],
  notReadable: (reason) => [
    `The file cannot be read (${reason})`,
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
  note: 'Note',
  kinds: {
    scoreboard: 'scoreboard',
    scheme: 'scheme',
    report: 'report',
    directive: 'directive',
    localities: 'list of localities',
  },
  valid: (file, kind, id) => `${file}: no issues (${kind}${id === '' ? '' : ` “${id}”`})`,
  notRead: (file) => `${file}: cannot be read`,
  invalid: (file, count) => `${file}: ${count} ${count === 1 ? 'issue' : 'issues'}`,
};
