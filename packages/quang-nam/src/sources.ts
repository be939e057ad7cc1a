/**
 * Every source of this package, once; the figures refer to it. `reference` is the site and the
 * publisher's own id or date. A source has a `url` only where the complete address was recorded, that
 * of the page that its title names first: none is ever put together from its parts, and no other page
 * stands in for one that was not found. Import as a namespace: a bundle then carries
 * only the sources that it names.
 */
export * from './sources/bloc-sources.js';
export * from './sources/directive-sources.js';
export * from './sources/honour-sources.js';
export * from './sources/index-rule-sources.js';
export * from './sources/index-sources.js';
export * from './sources/new-rural-sources.js';
export * from './sources/outcome-sources.js';
export * from './sources/register-sources.js';
export * from './sources/scheme-sources.js';
export * from './sources/system-sources.js';
