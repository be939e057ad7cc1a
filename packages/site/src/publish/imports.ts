// Of the two builds of the lexer the one without WebAssembly, which the policy of a worker refuses.
import { parse } from 'es-module-lexer/js';

/** Contents by address. */
export type Files = Map<string, Uint8Array>;

/** A module that a module imports by name, and where in its text the name stands. */
interface Imported {
  name: string;
  from: number;
  to: number;
  /** Imported when it is needed, by `import()`. */
  isLater: boolean;
}

const importsIn = (text: string): Imported[] =>
  parse(text)[0].flatMap(({ n: name, s: from, e: to, d }) =>
    name?.startsWith('.') ? [{ name, from, to, isLater: d >= 0 }] : [],
  );

/**
 * Every file that a module needs, itself included.
 *
 * @param address of the module
 * @param options `isLater` counts what it imports when it is needed, too
 * @returns addresses
 */
export function closureOf(
  files: ReadonlyMap<string, Uint8Array>,
  address: string,
  { isLater = false }: { isLater?: boolean } = {},
  found = new Set<string>(),
): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const content = files.get(address);
  if (content === undefined) throw new Error(`The build has no ${address}`);
  for (const imported of importsIn(textOf(content))) {
    if (imported.isLater && !isLater) continue;
    closureOf(files, addressFrom(address, imported.name), { isLater }, found);
  }
  return found;
}

/**
 * A module as it reads from the folder above its own.
 *
 * @param folder name of the folder where it was
 */
export function lifted(content: Uint8Array, folder: string): Uint8Array {
  const text = textOf(content);
  if (text.includes('import.meta')) throw new Error('A module that asks where it is stays there');
  const own = text.replace(/\/\/# sourceMappingURL=\S*\s*$/, '');
  let moved = '';
  let done = 0;
  for (const { name, from, to, isLater } of importsIn(own)) {
    const lift = `.${addressFrom(`/${folder}/`, name)}`;
    moved += own.slice(done, from) + (isLater ? JSON.stringify(lift) : lift);
    done = to;
  }
  return new TextEncoder().encode(moved + own.slice(done));
}

/** The address of what a module names. */
const addressFrom = (address: string, name: string): string =>
  new URL(name, `file://${address}`).pathname;

const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);
