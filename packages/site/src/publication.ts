// What is published for other sites: which files, what each needs, and what it weighs.
export type { Publication } from './embed/publication.js';
export { closureOf, type Files } from './publish/imports.js';
export { publish, type PublishOptions } from './publish/publication.js';
