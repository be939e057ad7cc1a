// What the scripts of a site's own pages are written with.
export { copyText, type CopyWords } from './client/copy.js';
export { find } from './client/find.js';
export { whenShown } from './client/when-shown.js';
