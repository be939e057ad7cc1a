// Where things are on the site, as regular expressions that nginx, Apache and JavaScript read alike.

import { nouns, slugs } from '../embed/nouns.js';

const slugsIn = (locale: 'vi' | 'en'): string => nouns.map((noun) => slugs[noun][locale]).join('|');

/** Every address. */
export const anywhere = '^/';

/**
 * What other sites may read: data, scripts, pictures and descriptions of boards; and what framed
 * pages load, which in a sandboxed frame are of no site at all.
 */
const openFolders = 'data|thidua|oembed|pictures|assets';
export const openFiles = `^/(${openFolders})/`;

/** What a reader looks at; what is said of windows and devices is for nothing else. */
export const pages = `^/(?!(${openFolders})/)`;

/** Files whose address changes with their content. */
export const unchanging = '^/(assets/|thidua/[^/]+/|data/archive/)';

/** Files of other sites' pages that follow each release. */
export const following = '^/(thidua|oembed|pictures)/';

/** Pages that other sites show in frames. */
export const framedPages = `^/(nhung/(${slugsIn('vi')})|en/embed/(${slugsIn('en')}))/`;

/** Data that follow each report, and what shows them in frames. */
export const reported = `^/data/|${framedPages}`;

/** Pages that no frame links to. From a frame that may not leave its sandbox, others would not open. */
export const notLinkedFromFrames = `^/(?!(${openFolders}|xem|en/view)/)`;

/** The page that starts a worker, and a worker that stays. */
export const dataRoom = '^/(phong-so-lieu|en/data-room)/';

export const inEnglish = '^/en/';
