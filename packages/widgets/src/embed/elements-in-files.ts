// Each element comes in files of its own, from where this one is.
import { nouns } from '../elements/nouns.js';
import { ownElements } from './own-elements.js';

/** Some browsers remember that a module failed, under its address: a second try needs another one. */
for (const noun of nouns) {
  ownElements[noun] = (isAgain) =>
    import(new URL(`./elements/${noun}.js${isAgain ? '?again' : ''}`, import.meta.url).href);
}
