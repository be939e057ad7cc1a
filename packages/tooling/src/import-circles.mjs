// @ts-check
import { dirname, join } from 'node:path';

/** Without comments. @type {(source?: string) => string} */
const code = (source = '') => source.replaceAll(/\/\*[^]*?\*\//g, '');

/**
 * Circles of files that import one another, types as well: each as the files along the way, once.
 * What is loaded on wish, by `import(…)`, is none: a picture may name the element that asks for it. A test asks it of all sources at once, where a lint rule would follow every file's
 * imports anew, for half of what all rules take.
 *
 * @param {ReadonlyMap<string, string>} sources content of each file by its path
 * @returns {string[][]}
 */
export function importCircles(sources) {
  /** @type {(path: string) => string[]} */
  const importsOf = (path) =>
    [...code(sources.get(path)).matchAll(/\b(?:from |import )'(\.[^']*)\.(m?)js'/g)]
      .map(([, file = '', m]) => join(dirname(path), `${file}.${m ? 'mjs' : 'ts'}`))
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
