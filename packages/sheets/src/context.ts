import type {
  DataStatus,
  InformationSystem,
  Locale,
  Locality,
  Report,
  Scheme,
  Source,
  Stage,
} from '@thidua/core';

/** What a spreadsheet answers to. */
export interface SheetContext {
  scheme: Scheme;
  /** The units that may report; those of the day, where units of several periods are known. */
  localities: readonly Locality[];
  /** The data year. */
  period: string;
  /** The stage of columns that name none; `final` where not given. */
  stage?: Stage;
  /** `provisional` where not given: nothing is official because nobody said otherwise. */
  status?: DataStatus;
  /** Who reported; the names of the files where not given. */
  source?: Source;
  /** Systems that a mapping can name, with the source that figures from them cite. */
  systems?: readonly InformationSystem[];
  /** Reports of the period before, to tell jumps. */
  previous?: readonly Report[];
  /** Language of the messages; Vietnamese where not given. */
  locale?: Locale;
}
