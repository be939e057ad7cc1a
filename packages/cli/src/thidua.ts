import { localeOf } from './arguments/split.js';
import { languages } from './messages/languages.js';
import { endProgress } from './output/progress.js';
import { printable } from './output/printable.js';
import { run, splitWords } from './run.js';

const args = process.argv.slice(2);
const messages = languages[localeOf(splitWords(args).options)];

/** Says in one sentence why the program did not do what it was asked. */
function fail(message: string): void {
  endProgress();
  process.exitCode = 2;
  process.stderr.write(`${printable(message)}\n`);
}

// The disk that it is sent to may be full, and a reader such as `head` may go away.
process.stdout.on('error', ({ code = '', message }: NodeJS.ErrnoException) => {
  fail(messages.cannotPrint(code || message));
});
// Nobody is left to be told.
process.stderr.on('error', () => undefined);

try {
  const { status, output = '', error = '' } = await run(args);
  endProgress();
  process.exitCode = status;
  process.stdout.write(output);
  process.stderr.write(error);
} catch (error) {
  fail(messages.unexpected(error instanceof Error ? error.message : String(error)));
}
