// What is published for other sites: which files, what each needs, and what it weighs.
import { publish as publishWeighed, type PublishOptions } from './publish/publication.js';
import { weightOf } from './publish/weigh.js';
import { weigher } from './publish/weights.js';

export type { Publication } from './embed/publication.js';
export { closureOf, type Files } from './publish/imports.js';
export type { PublishOptions };

const weigh = weigher(weightOf);

/**
 * Everything that other sites load, and what the pages of the site tell of it.
 *
 * @returns `files` by address
 */
export const publish = (options: PublishOptions): ReturnType<typeof publishWeighed> =>
  publishWeighed(options, weigh);
