// @ts-check
import { styleHashes } from '@thidua/widgets/server';
import { ownOrigin } from './own-origin.mjs';
import {
  anywhere,
  framedPages,
  modelDistrict,
  modelNewspaper,
  modelPortal,
  openFiles,
} from './places.mjs';

/** Elements that were rendered on a server bring their styles with them. */
const renderedStyles = await styleHashes('progress', 'leaderboard', 'countdown');

/** What the elements are made for: nothing inline, nothing from elsewhere, no HTML from strings. */
const strict = {
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

/** A portal: as strict, and without anything that the demo alone needs. */
const ofPortal = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** A newspaper: scripts of its own template, frames of whom it trusts. */
const ofNewspaper = { 'default-src': "'self'", 'frame-src': "'self'", 'style-src': "'self'" };

/** A site that forbids nothing. */
const ofDistrict = { 'default-src': "* data: blob: 'unsafe-inline' 'unsafe-eval'" };

/** No document: nothing may come of it. */
const closed = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * In WebKit `'self'` is nothing inside a frame that is kept from its own origin, as the published
 * frames are. The place of the origin is named beside it.
 */
const framed = Object.fromEntries(
  Object.entries(strict).map(([name, sources]) => [
    name,
    sources.replace("'self'", `'self' ${ownOrigin}`),
  ]),
);

/** @param {Record<string, string>} directives */
const written = (directives) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/**
 * The policy of each place; the first that fits holds. A page with a policy of its own is a line here.
 *
 * @type {import('./rules.mjs').Rule[]}
 */
export const policies = [
  [framedPages, written({ ...framed, 'form-action': "'none'", 'frame-ancestors': '*' })],
  [openFiles, written(closed)],
  [modelPortal, written(ofPortal)],
  [modelNewspaper, written(ofNewspaper)],
  [modelDistrict, written(ofDistrict)],
  [anywhere, written(strict)],
];
