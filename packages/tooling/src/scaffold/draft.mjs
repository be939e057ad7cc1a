// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Something that the person who asked can put right; its message says how. */
export class Refusal extends Error {}

/**
 * New and changed files, kept back until all of them are ready: a scaffold is written whole or not
 * at all.
 */
export class Draft {
  /** @type {Map<string, string>} */
  #texts = new Map();

  /** @param {string} root the repository's folder */
  constructor(root) {
    this.root = root;
  }

  /** @param {string} path from the root */
  read(path) {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    const file = join(this.root, path);
    if (!existsSync(file)) throw new Refusal(`${path} is not there: was it moved?`);
    return readFileSync(file, 'utf8');
  }

  /**
   * @param {string} path from the root
   * @param {string} text
   */
  create(path, text) {
    if (existsSync(join(this.root, path))) throw new Refusal(`${path} is there already.`);
    this.#texts.set(path, text);
  }

  /**
   * Puts text before or after the last place that a pattern matches.
   *
   * @param {string} path from the root
   * @param {'before' | 'after'} side
   * @param {RegExp} place with the flag `g`
   * @param {string} addition
   */
  insert(path, side, place, addition) {
    const text = this.read(path);
    const found = [...text.matchAll(place)].at(-1);
    if (!found) throw new Refusal(`${path} has no ${place.source}: was it rewritten?`);
    const at = found.index + (side === 'after' ? found[0].length : 0);
    this.#texts.set(path, text.slice(0, at) + addition + text.slice(at));
  }

  /** @returns {string[]} what was written, from the root */
  write() {
    for (const [path, text] of this.#texts) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    return [...this.#texts.keys()];
  }
}
