import { version } from '../shared/version.js';
import { nouns } from './nouns.js';

/** One copy of the elements on a page. */
interface Provider {
  version: string;
  /** How each element is loaded; `isAgain` after a failure. */
  load: Record<string, (isAgain?: boolean) => Promise<unknown>>;
  /** Tags that a reader of the console has been told about. */
  told?: Set<string>;
}

/** Some browsers remember that a module failed, under its address: a second try needs another one. */
const loadFrom = (noun: string) => (isAgain?: boolean) =>
  import(new URL(`./elements/${noun}.js${isAgain ? '?again' : ''}`, import.meta.url).href);

const own: Provider = {
  version,
  load: Object.fromEntries(nouns.map((noun) => [noun, loadFrom(noun)])),
};

const key = Symbol.for('thidua.elements');
const page = globalThis as { [key]?: Provider };
const provider = (page[key] ??= own);

let hasWarned = false;

/** Who can load an element; nobody where there is no such element. */
const providerOf = (noun: string): Provider | undefined =>
  [provider, own].find(({ load }) => Object.hasOwn(load, noun));

/**
 * Defines an element. The first copy on a page serves it all: a second copy, of whatever version or
 * address, asks the first, so that there is one Lit, which strict Trusted Types policies demand.
 *
 * @param isAgain whether this has failed before
 */
export async function define(noun: string, isAgain = false): Promise<void> {
  if (provider !== own && !hasWarned) {
    hasWarned = true;
    console.warn(
      `Thi Đua ${provider.version} is on this page already; this copy (${version}) rests.`,
    );
  }
  await providerOf(noun)?.load[noun]?.(isAgain);
}

/** Tells whether an element can be defined. If not, says so in the console, once on a page. */
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
