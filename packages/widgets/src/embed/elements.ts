import { nouns } from '../elements/nouns.js';
import { version } from '../shared/version.js';

/** How an element is loaded; `isAgain` after a failure. */
type Loading = (isAgain?: boolean) => Promise<unknown>;

/** One copy of the elements on a page. */
interface Provider {
  version: string;
  load: Readonly<Record<string, Loading>>;
  /** Tags that have been reported in the console. */
  told?: Set<string>;
}

const key = Symbol.for('thidua.elements');
const page = globalThis as { [key]?: Provider };
const provider = (page[key] ??= { version, load: {} });

const tagsOf = (names: readonly string[]): string =>
  names.map((name) => `<thidua-${name}>`).join(', ');

/** Offers what this copy has to the page: the first copy takes up what it lacks, as in a file with one element. */
export function provide(own: Provider['load']): void {
  const theirs = Object.keys(own).filter(isProvided);
  if (theirs.length > 0) {
    const rests = theirs.length === Object.keys(own).length;
    console.warn(
      `Thi Đua ${provider.version} already runs on this page; ` +
        `this copy (${version}) is not used${rests ? '' : ` for ${tagsOf(theirs)}`}.`,
    );
  }
  provider.load = { ...own, ...provider.load };
}

function isProvided(noun: string): boolean {
  return Object.hasOwn(provider.load, noun);
}

/**
 * Defines an element. The first copy on a page that has an element serves the page with it: later
 * copies, of any version or address, ask the first.
 *
 * @param isAgain whether this has failed before
 */
export async function define(noun: string, isAgain = false): Promise<void> {
  if (isProvided(noun)) await provider.load[noun]?.(isAgain);
}

/**
 * Returns whether an element can be defined; if not, reports it in the console, once per page. What
 * another script may still bring is reported when the page is complete.
 */
export function isKnown(noun: string): boolean {
  if (isProvided(noun)) return true;
  const exists = (nouns as readonly string[]).includes(noun);
  if (exists && document.readyState !== 'complete') {
    addEventListener('load', () => isKnown(noun), { once: true });
    return false;
  }
  const told = (provider.told ??= new Set());
  if (!told.has(noun)) {
    console.warn(
      exists
        ? `No script on this page brings <thidua-${noun}>: paste its snippet with its script.`
        : `There is no <thidua-${noun}> in Thi Đua ${version}. There are: ${tagsOf(nouns)}.`,
    );
  }
  told.add(noun);
  return false;
}
