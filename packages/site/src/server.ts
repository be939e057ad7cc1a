// What the own pages of a site are written with in Node alone.
export { served } from './embed/served.js';
export { markupOf } from './markup-of.js';
export { withoutScript } from './without-script.js';
