import { nouns } from '../elements/nouns.js';
import { version } from '../shared/version.js';
import { ownElements } from './own-elements.js';

/** One copy of the elements on a page. */
interface Provider {
  version: string;
  load: typeof ownElements;
  /** Tags that have been reported in the console. */
  told?: Set<string>;
}

const own: Provider = { version, load: ownElements };

const key = Symbol.for('thidua.elements');
const page = globalThis as { [key]?: Provider };
const provider = (page[key] ??= own);

if (provider !== own) {
  console.warn(
    `Thi Đua ${provider.version} already runs on this page; this copy (${version}) is not used.`,
  );
}

/** The provider that can load an element; none if there is no such element. */
const providerOf = (noun: string): Provider | undefined =>
  [provider, own].find(({ load }) => Object.hasOwn(load, noun));

/**
 * Defines an element. The first copy on a page serves it all: a second copy, of any version or
 * address, asks the first, so that there is only one Lit, as strict Trusted Types policies require.
 *
 * @param isAgain whether this has failed before
 */
export async function define(noun: string, isAgain = false): Promise<void> {
  await providerOf(noun)?.load[noun]?.(isAgain);
}

/** Returns whether an element can be defined; if not, reports it in the console, once per page. */
export function isKnown(noun: string): boolean {
  if (providerOf(noun)) return true;
  const told = (provider.told ??= new Set());
  if (!told.has(noun)) {
    const known = nouns.map((name) => `<thidua-${name}>`).join(', ');
    console.warn(`There is no <thidua-${noun}> in Thi Đua ${version}. There are: ${known}.`);
  }
  told.add(noun);
  return false;
}
