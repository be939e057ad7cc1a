import type { Locale } from '@thidua/core';
import { allLocales } from '../locales.js';
import { routes } from '../routes.js';
import { apacheFile } from './apache.js';
import { contentTypeOf } from './content-types.js';
import { nginxFiles } from './nginx.js';
import { withOrigin } from './own-origin.js';
import { inEnglish } from './places.js';
import type { Rule, Rules } from './rule.js';
import { readers, rulesWith } from './rules.js';

/** What is known of a site where it is served. */
export interface HostingOptions {
  /** Where it is, such as `https://thidua.example`; frames are held to it in WebKit. */
  origin?: string | undefined;
  /** Languages of its pages; both where not given. */
  languages?: readonly Locale[] | undefined;
  /** Content Security Policies of places that are unlike the site's. */
  policies?: readonly Rule[] | undefined;
}

/** How a site is served. */
export interface Hosting {
  /** What each header says where. */
  rules: Rules;
  /**
   * The headers of a path, by name.
   *
   * @param origin at which the site is asked for, if another one than its own
   */
  headersOf: (path: string, origin?: string) => Record<string, string>;
  /** The headers of the page for what is missing, by name, when a path is asked for. */
  headersOfMissing: (path: string) => Record<string, string>;
  /** Address of the page that is shown in place of what is missing. */
  missingPage: (path: string) => string;
  /** The settings of nginx and Apache by file name: beside the site, since they are not for readers. */
  files: ReadonlyMap<string, string>;
}

/**
 * The headers of a site, for whatever serves it.
 *
 * @example
 * hostingOf().headersOf('/data/scoreboard.json')['Access-Control-Allow-Origin']; // '*'
 */
export function hostingOf(options: HostingOptions = {}): Hosting {
  const { origin: own, languages = allLocales, policies = [] } = options;
  const rules = rulesWith(policies);
  const hasEnglish = languages.includes('en');

  function headersOf(path: string, origin = own): Record<string, string> {
    const type = contentTypeOf(path);
    const told = Object.entries(rules).flatMap(([name, ofPlaces]) => {
      const rule = ofPlaces.find(([place]) => new RegExp(place).test(path));
      return rule ? [[name, withOrigin(rule[1], origin)] as const] : [];
    });
    return Object.fromEntries([...told, ...(type ? [['Content-Type', type] as const] : [])]);
  }
  const missingPage = (path: string): string =>
    routes.missing[hasEnglish && new RegExp(inEnglish).test(path) ? 'en' : 'vi'];

  return {
    rules,
    headersOf,
    missingPage,
    headersOfMissing: (path) => {
      const asked = Object.entries(headersOf(path)).filter(([name]) => readers.includes(name));
      const { 'Access-Control-Allow-Origin': _, ...page } = headersOf(missingPage(path));
      return { ...page, ...Object.fromEntries(asked) };
    },
    files: new Map([
      ...nginxFiles(rules, own, hasEnglish),
      ['apache/thidua.conf', apacheFile(rules, own, hasEnglish)],
    ]),
  };
}
