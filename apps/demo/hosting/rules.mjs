// @ts-check
// The headers of each path. The one source: the server here, nginx and Apache are told from it.
import { contentTypeOf } from './content-types.mjs';
import { withOrigin } from './own-origin.mjs';
import { anywhere, following, openFiles, reported, unchanging } from './places.mjs';
import { policies } from './policies.mjs';

/** @typedef {readonly [place: string, value: string]} Rule */

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
  'X-Content-Type-Options': [[anywhere, 'nosniff']],
  Vary: [[anywhere, 'Accept-Encoding']],
  'Referrer-Policy': [[anywhere, 'strict-origin-when-cross-origin']],
};

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
