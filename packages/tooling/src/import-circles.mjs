// @ts-check
import { dirname, join } from 'node:path';

/**
 * Circles of files that import one another, of types as well, which lint passes over: each as the
 * files along the way, once.
 *
 * @param {ReadonlyMap<string, string>} sources content of each file by its path
 * @returns {string[][]}
 */
export function importCircles(sources) {
  /** @type {(path: string) => string[]} */
  const importsOf = (path) =>
    [...(sources.get(path) ?? '').matchAll(/\bfrom '(\.[^']*)\.js'|\bimport\('(\.[^']*)\.js'\)/g)]
      .map(([, from, later]) => `${join(dirname(path), from ?? later ?? '')}.ts`)
      .filter((file) => sources.has(file));
  /** @type {string[][]} */
  const circles = [];
  const done = new Set();
  /** @type {(path: string, way: string[]) => void} */
  const follow = (path, way) => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push(way.slice(at));
    if (at >= 0 || done.has(path)) return;
    for (const next of importsOf(path)) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of sources.keys()) follow(path, []);
  return circles;
}
