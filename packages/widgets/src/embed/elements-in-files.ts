// Each element has its own files, in the folder of this one.
import { nouns } from '../elements/nouns.js';
import { provide } from './elements.js';

/** Some browsers remember that a module failed, under its address: a second try needs another one. */
const load = (noun: string, isAgain = false): Promise<unknown> =>
  import(new URL(`./elements/${noun}.js${isAgain ? '?again' : ''}`, import.meta.url).href);

provide(
  Object.fromEntries(nouns.map((noun) => [noun, (isAgain?: boolean) => load(noun, isAgain)])),
);
