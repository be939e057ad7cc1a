import type { Locale } from '@thidua/core';

/** A document of `docs/`, as HTML in which links lead to pages of one language. */
export interface SiteDocument {
  id: string;
  title: string;
  /** The language that it is written in. */
  locale: Locale;
  sections: { id: string; title: string }[];
  vi: string;
  en: string;
}

/** Something that a package exports, as its docstring tells it. */
export interface ApiEntry {
  name: string;
  /** What it is imported from, such as `@thidua/core`. */
  from: string;
  kind: 'value' | 'type';
  signature: string;
  text: string;
  parameters: string[];
  throws: string[];
  examples: string[];
}
