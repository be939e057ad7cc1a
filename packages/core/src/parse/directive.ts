import { directiveSchema, type Directive } from '../model/directive.js';
import type { Locale } from '../model/text.js';
import { directiveReferenceIssues } from './directive-references.js';
import { directiveValueIssues } from './directive-values.js';
import type { Issue } from './issue.js';
import { parseFile } from './parse-file.js';
import type { Result } from './result.js';

/**
 * Reads a directive from outside: the model, or every issue at once, in words.
 *
 * Unknown keys are left out. Shape is checked first, since references and values have no meaning in
 * a wrong one; then that each ref stands once and each that is named exists, that every task has a
 * place under one content, that bounds, periods and deadlines agree with each other, and that the
 * weights of an index belong to its dimensions and are not claimed while unverified.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseDirective = (input: unknown, locale: Locale = 'vi'): Result<Directive, Issue> =>
  parseFile(
    {
      schema: directiveSchema,
      check: (directive) => [
        ...directiveReferenceIssues(directive),
        ...directiveValueIssues(directive),
      ],
    },
    input,
    locale,
  );
