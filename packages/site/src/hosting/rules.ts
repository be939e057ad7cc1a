import {
  anywhere,
  following,
  framedPages,
  notLinkedFromFrames,
  openFiles,
  pages,
  reported,
  unchanging,
} from './places.js';
import { policiesWith } from './policies.js';
import type { Rule, Rules } from './rule.js';

/** What no page of the site needs. What they do need, copying and sharing, is not among it. */
const unneeded = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/**
 * The one source of the headers of a site: the server here, nginx and Apache are told from it.
 *
 * @param policies Content Security Policies of places that are unlike the site's
 */
export const rulesWith = (policies: readonly Rule[]): Rules => ({
  'Content-Security-Policy': policiesWith(policies),
  'Cache-Control': [
    [unchanging, 'public, max-age=31536000, immutable'],
    [reported, 'public, max-age=60, stale-while-revalidate=600'],
    [following, 'public, max-age=300, stale-while-revalidate=3600'],
    [anywhere, 'no-cache'],
  ],
  'Access-Control-Allow-Origin': [[openFiles, '*']],
  'Cross-Origin-Resource-Policy': [
    [openFiles, 'cross-origin'],
    [framedPages, 'cross-origin'],
    [anywhere, 'same-origin'],
  ],
  'Cross-Origin-Opener-Policy': [[notLinkedFromFrames, 'same-origin']],
  'Permissions-Policy': [[pages, unneeded.map((feature) => `${feature}=()`).join(', ')]],
  'X-Content-Type-Options': [[anywhere, 'nosniff']],
  Vary: [[anywhere, 'Accept-Encoding']],
  'Referrer-Policy': [[anywhere, 'strict-origin-when-cross-origin']],
});

/**
 * Headers that say who may read an answer. They depend on the address that was asked for, also where
 * the page for what is missing is the answer: otherwise consoles blame CORS for a mistyped name.
 */
export const readers = ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'];
