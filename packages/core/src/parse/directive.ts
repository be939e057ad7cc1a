import { directiveSchema, type Directive } from '../model/directive/directive.js';
import type { Locale } from '../model/value/text.js';
import { directiveReferenceChecks } from './directive-references.js';
import { directiveValueChecks } from './directive-values.js';
import { parseFile } from './parse-file.js';
import type { FileResult } from '../issues/result.js';
import { soundIssues } from '../issues/sound-parts.js';

const checks = [...directiveReferenceChecks, ...directiveValueChecks];

/**
 * Reads a directive from outside: the model, or every issue at once, in words.
 *
 * Unknown keys are refused: a misspelt one would otherwise be lost. The shape is checked, and
 * wherever it is right, also that each ref is unique and each one referred to exists, that every
 * task has a place under one content, that bounds, periods and deadlines agree with each other, and
 * that the weights of an index belong to its dimensions and are not claimed while unverified.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseDirective = (input: unknown, locale: Locale = 'vi'): FileResult<Directive> =>
  parseFile(
    { schema: directiveSchema, checkSound: (parts) => soundIssues(checks, parts) },
    input,
    locale,
  );
