import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as engine from './index.js';
import * as schema from './schema.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);

const printed = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Runs an example with the exports it imports, and gives the lines that it prints. */
function run(code: string): string[] {
  const lines: string[] = [];
  const exports: Record<string, unknown> = { ...engine, ...schema };
  const names = /import \{ (.*) \}/.exec(code)?.[1]?.split(', ') ?? [];
  const console = { log: (...values: unknown[]) => lines.push(values.map(printed).join(' ')) };
  // The example is text of this repository, and is to be run as its reader would run it.
  const body = new Function('console', ...names, code.replace(/^import .*$/m, '')) as (
    ...values: unknown[]
  ) => void;
  body(console, ...names.map((name) => exports[name]));
  return lines;
}

describe('README', () => {
  it('has five examples', () => {
    expect(examples).toHaveLength(5);
  });

  it.each(examples)('prints what it says: %s', (code) => {
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBeGreaterThan(0);
    expect(run(code)).toEqual(promised);
  });
});
