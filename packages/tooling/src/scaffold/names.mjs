// @ts-check
import { Refusal } from './draft.mjs';

/**
 * Refuses what cannot be the name of a file and of a thing in this repository.
 *
 * @param {string | undefined} name
 * @param {string} what such as `rule`
 * @param {string} example
 * @param {readonly string[]} taken
 * @returns {string} the name
 */
export function checkedName(name, what, example, taken) {
  if (!name) throw new Refusal(`Name the ${what}: npm run new ${what} ${example}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(
      `“${name}” cannot name a ${what}: write small letters and hyphens, such as ${example}.`,
    );
  }
  if (taken.includes(name)) throw new Refusal(`“${name}” is taken: choose another name.`);
  return name;
}

/** @param {string} name such as `share-of-best` */
export const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name such as `share-of-best` */
export const pascalCase = (name) => camelCase(`-${name}`);
