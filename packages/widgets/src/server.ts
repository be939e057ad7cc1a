// The same elements as HTML that needs no script: for Node, and for pages that write snippets.
export { renderElement, type RenderElementOptions } from './server/render-element.js';
export { RenderError } from './server/render-error.js';
export { renderPicture, type Picture, type PictureOptions } from './server/render-picture.js';
export { renderBrief, renderStatic, type RenderStaticOptions } from './server/render-static.js';
export { nouns, type ElementNoun } from './elements/nouns.js';
export { attributesOf } from './elements/registry.js';
export { type RenderOptions } from './server/served-element.js';
export { styleHashes } from './server/style-hashes.js';
