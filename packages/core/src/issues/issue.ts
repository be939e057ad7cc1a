import type { Text } from '../model/value/text.js';

/** What can be wrong with outside data. */
export type IssueCode =
  | 'not-a-date'
  | 'no-such-date'
  | 'two-digit-year'
  | 'not-a-number'
  | 'not-held'
  | 'shortened-number'
  | 'missing-value'
  | 'wrong-type'
  | 'wrong-format'
  | 'not-allowed'
  | 'out-of-range'
  | 'newer-version'
  | 'duplicate'
  | 'unknown-reference'
  | 'inconsistent-rank'
  | 'not-in-order'
  | 'cycle'
  | 'not-one-root'
  | 'empty-group'
  | 'zero-weights'
  | 'not-two-parts'
  | 'ratio-below-zero'
  | 'against-itself'
  | 'unknown-key'
  | 'ignored-key'
  | 'taken-name'
  | 'look-alike'
  | 'contradiction'
  | 'unused-value'
  | 'day-counted'
  | 'same-tile'
  | 'unreachable'
  | 'rule-needs'
  | 'bands-overlap'
  | 'bands-gap'
  | 'mean-over-zero'
  | 'mixed-maxima'
  | 'zero-range'
  | 'outside-period'
  | 'other-scheme'
  | 'stated-twice'
  | 'no-threshold'
  | 'ratio-over-zero'
  | 'too-deep'
  | 'too-many-issues';

/** An issue as data; `formatIssue` puts it into words. */
export interface IssueData {
  code: IssueCode;
  /** Where: keys and indices from the root; empty when the value itself is the root. */
  path: readonly (string | number)[];
  /** The value that was found. */
  received: unknown;
  /**
   * What was expected there, when the code alone does not say it: the name of a type
   * (`wrong-type`), an example (`wrong-format`), the allowed values (`not-allowed`), a bound such as
   * `≥ 1` (`out-of-range`), the name of a list (`unknown-reference`), the right rank
   * (`inconsistent-rank`), the earliest date (`not-in-order`), what a rule needs (`rule-needs`), the
   * place next to it (`bands-gap`, `bands-overlap`), the report that counts (`stated-twice`), the
   * classes that have a threshold (`no-threshold`), what is divided (`ratio-over-zero`), the key
   * that was most likely meant (`unknown-key`, `ignored-key`), a name as it should be typed
   * (`look-alike`), what follows from the other figures
   * (`contradiction`; absent where nothing may stand there), the code of who stands there already
   * (`same-tile`), the only factor that days have (`day-counted`; absent where no factor is meant), the
   * highest score that there is (`unreachable`; absent where better grades take
   * all scores).
   */
  expected?: string;
  /** The names of what it is about: a criterion, and a unit if it is about one. */
  about?: Text;
}

/** An issue with its wording. */
export interface Issue extends IssueData {
  /** What is wrong, the value, and where. */
  message: string;
  /** What to do. */
  hint: string;
}
