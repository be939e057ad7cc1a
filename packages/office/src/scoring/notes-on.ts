import { formatIssue, type Locale } from '@thidua/core';
import { fileWords } from '../words/languages.js';
import { mostReasons, type Made } from './make-scoreboard.js';

/** What a reader has to know of the data although they were scored, in sentences. */
export function notesOn(made: Made, locale: Locale): string[] {
  const words = fileWords[locale];
  return [
    ...made.issues.map((issue) => formatIssue(issue, locale).message),
    ...(made.incomparable ? [words.incomparable[made.incomparable]] : []),
    ...(made.isWithoutReasons ? [words.withoutReasons(mostReasons)] : []),
  ];
}
