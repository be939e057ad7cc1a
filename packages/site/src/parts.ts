// What the own pages of a site are written with, in Node and in browsers.
export type { Page } from './document/site.js';
export type { PageContext, Site } from './document/site.js';
export { framedRoute, viewAddress, viewRoute, wholeAddress } from './embed/addresses.js';
export { dayAfter } from './pages/board/days.js';
export { contentsOf, type Contents } from './embed/contents.js';
export { nounNames, nouns, type Noun } from './embed/nouns.js';
export { policyFor } from './embed/policy.js';
export type { Publication } from './embed/publication.js';
export { everythingFramed, everythingShown, type Shown } from './embed/shown.js';
export { snippetKinds, snippetOf, type SnippetKind, type SnippetParts } from './embed/snippets.js';
export { viewActions } from './embed/view-actions.js';
export { attributesOf, choiceFrom, parametersOf, type Choice, type View } from './embed/view.js';
export { html, nothing, type Html, type Part } from './template.js';
export { guideView } from './pages/guide/guide-view.js';
export { embedWords } from './pages/embed/words.js';
export { routes, type Address } from './routes.js';
export { trustedMarkup } from './trusted-markup.js';
