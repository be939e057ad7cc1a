#!/usr/bin/env node
import { run } from './run.js';

// A reader such as `head` may close the pipe early: nobody is left to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { status, output = '', error = '' } = await run(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = status;
