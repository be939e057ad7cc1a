import * as engine from '../index.js';
import * as schema from '../schema.js';

const printed = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** The fenced blocks of a document that begin with an info string, such as `js`. */
export const blocksOf = (document: string, info: string): string[] =>
  [...document.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );

/** Examples of which one that says so goes on from the one before it. */
export const whole = (blocks: readonly string[]): string[] =>
  blocks.reduce<string[]>(
    (all, block) =>
      all.concat(block.startsWith('// goes on') ? `${all[all.length - 1] ?? ''}${block}` : block),
    [],
  );

/** What the comments of an example promise that it prints. */
export const promisedBy = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = '']) => text);

/** Runs an example with the exports it imports, and gives the lines that it prints. */
export function run(code: string): string[] {
  const lines: string[] = [];
  const exports: Record<string, unknown> = { ...engine, ...schema };
  const names = [...code.matchAll(/import \{([^}]*)\}/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const console = { log: (...values: unknown[]) => lines.push(values.map(printed).join(' ')) };
  // The example is text of this repository, and is to be run as its reader would run it.
  const body = new Function('console', ...names, code.replace(/^import [^;]*;$/gm, '')) as (
    ...values: unknown[]
  ) => void;
  body(console, ...names.map((name) => exports[name]));
  return lines;
}
