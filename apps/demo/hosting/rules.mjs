// @ts-check
// The headers of each path. The one source: the server here, nginx and Apache are told from it.
import { contentTypeOf } from './content-types.mjs';
import { withOrigin } from './own-origin.mjs';
import {
  anywhere,
  following,
  framedPages,
  inEnglish,
  notLinkedFromFrames,
  openFiles,
  reported,
  unchanging,
} from './places.mjs';
import { policies } from './policies.mjs';

/** @typedef {readonly [place: string, value: string]} Rule */

/** What no page of the site needs. What they do need, copying and sharing, is not among it. */
const unneeded = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/**
 * What each header says where: the first place that fits decides; where none fits, it is not sent.
 *
 * @type {Readonly<Record<string, readonly Rule[]>>}
 */
export const rules = {
  'Content-Security-Policy': policies,
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
  'Permissions-Policy': [[anywhere, unneeded.map((feature) => `${feature}=()`).join(', ')]],
  'X-Content-Type-Options': [[anywhere, 'nosniff']],
  Vary: [[anywhere, 'Accept-Encoding']],
  'Referrer-Policy': [[anywhere, 'strict-origin-when-cross-origin']],
};

/**
 * Headers that say who may read an answer. They depend on the address that was asked for, also where
 * the page for what is missing is the answer: otherwise consoles blame CORS for a mistyped name.
 */
export const readers = ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'];

/**
 * The headers of a path.
 *
 * @param {string} path such as `/data/scoreboard-2023.json`
 * @param {string} [origin] where the site is published, such as `https://thidua.example`
 * @returns {Record<string, string>} by name
 */
export function headersOf(path, origin) {
  const type = contentTypeOf(path);
  return Object.fromEntries([
    ...Object.entries(rules).flatMap(([name, ofPlaces]) => {
      const rule = ofPlaces.find(([place]) => new RegExp(place).test(path));
      return rule ? [[name, withOrigin(rule[1], origin)]] : [];
    }),
    ...(type ? [['Content-Type', type]] : []),
  ]);
}

/**
 * The page that is shown in place of what is missing.
 *
 * @param {string} path that was asked for
 */
export const missingPage = (path) =>
  new RegExp(inEnglish).test(path) ? '/en/404.html' : '/404.html';

/**
 * The headers of the page for what is missing.
 *
 * @param {string} path that was asked for
 * @returns {Record<string, string>} by name
 */
export function headersOfMissing(path) {
  const asked = Object.entries(headersOf(path)).filter(([name]) => readers.includes(name));
  const { 'Access-Control-Allow-Origin': _, ...page } = headersOf(missingPage(path));
  return { ...page, ...Object.fromEntries(asked) };
}
