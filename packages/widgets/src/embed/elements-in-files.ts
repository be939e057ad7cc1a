// Each element has its own files, in the folder of this one.
import { nouns } from '../elements/nouns.js';
import { ownElements } from './own-elements.js';

/** Some browsers remember that a module failed, under its address: a second try needs another one. */
for (const noun of nouns) {
  ownElements[noun] = (isAgain) =>
    import(new URL(`./elements/${noun}.js${isAgain ? '?again' : ''}`, import.meta.url).href);
}
