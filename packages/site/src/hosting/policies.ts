import { styleHashes } from '@thidua/widgets/server';
import { nouns } from '../embed/nouns.js';
import { ownOrigin } from './own-origin.js';
import { anywhere, dataRoom, framedPages, openFiles } from './places.js';
import type { Rule } from './rule.js';

/** Elements that were rendered on a server bring their styles with them. */
const renderedStyles = await styleHashes(...nouns);

/** Sources by directive. */
type Policy = Readonly<Record<string, string>>;

/** What the elements are made for: nothing inline, nothing from elsewhere, no HTML from strings. */
const strict: Policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': ["'self'", ...renderedStyles].join(' '),
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** The page with a worker: scripts of this site, whose addresses one policy of the page lets through. */
const room: Policy = {
  ...strict,
  'worker-src': "'self'",
  'trusted-types': 'lit-html thidua-scripts',
};

/** No document: nothing may come of it. A worker whose file says so can send nothing anywhere. */
const closed: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * In WebKit `'self'` is nothing inside a frame that is kept from its own origin, as the published
 * frames are. The place of the origin is named beside it.
 */
const framed: Policy = Object.fromEntries(
  Object.entries(strict).map(([name, sources]) => [
    name,
    sources.replace("'self'", `'self' ${ownOrigin}`),
  ]),
);

/** A policy as its header says it. */
const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');

/**
 * The policy of each place; the first that fits holds.
 *
 * @param own of pages that are unlike the site's
 */
export const policiesWith = (own: readonly Rule[]): readonly Rule[] => [
  [framedPages, policyText({ ...framed, 'form-action': "'none'", 'frame-ancestors': '*' })],
  [openFiles, policyText(closed)],
  [dataRoom, policyText(room)],
  ...own,
  [anywhere, policyText(strict)],
];
