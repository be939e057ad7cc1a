// @ts-check
import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** @typedef {Map<string, Buffer>} Files contents by address */

/**
 * The files that a module imports by name, and where in its text each name stands.
 *
 * @param {string} text
 */
const importsIn = (text) =>
  parse(text)[0].flatMap(({ n: name, s: from, e: to, d }) =>
    name?.startsWith('.') ? [{ name, from, to, isLater: d >= 0 }] : [],
  );

/**
 * Every file that a module needs, itself included.
 *
 * @param {Files} files
 * @param {string} address of the module
 * @param {{ isLater?: boolean }} [options] `isLater` counts what it imports when it is needed, too
 * @returns {Set<string>} addresses
 */
export function closureOf(files, address, { isLater = false } = {}, found = new Set()) {
  if (found.has(address)) return found;
  found.add(address);
  const text = files.get(address)?.toString();
  if (text === undefined) throw new Error(`The build has no ${address}`);
  for (const imported of importsIn(text)) {
    if (imported.isLater && !isLater) continue;
    closureOf(files, posix.join(posix.dirname(address), imported.name), { isLater }, found);
  }
  return found;
}

/**
 * A module as it reads from the folder above its own.
 *
 * @param {string} text
 * @param {string} folder name of the folder where it was
 */
export function lifted(text, folder) {
  if (text.includes('import.meta')) throw new Error('A module that asks where it is stays there');
  const own = text.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  let moved = '';
  let done = 0;
  for (const { name, from, to, isLater } of importsIn(own)) {
    const lift = `./${posix.join(folder, name)}`;
    moved += own.slice(done, from) + (isLater ? JSON.stringify(lift) : lift);
    done = to;
  }
  return moved + own.slice(done);
}
