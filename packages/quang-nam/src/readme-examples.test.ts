import { readFileSync } from 'node:fs';
import * as engine from '@thidua/core';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';
import * as schemes from './schemes.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);

const printed = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Runs an example with what it imports, and gives the lines that it prints. */
function run(code: string): string[] {
  const lines: string[] = [];
  const exports: Record<string, unknown> = { ...engine, ...content, ...schemes };
  const names = [...code.matchAll(/import \{ (.*) \}/g)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  const console = { log: (...values: unknown[]) => lines.push(values.map(printed).join(' ')) };
  // The example is text of this repository, and is to be run as its reader would run it.
  const body = new Function('console', ...names, code.replace(/^import .*$/gm, '')) as (
    ...values: unknown[]
  ) => void;
  body(console, ...names.map((name) => exports[name]));
  return lines;
}

describe('README', () => {
  it.each(examples)('prints what it says: %s', (code) => {
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBeGreaterThan(3);
    expect(run(code)).toEqual(promised);
  });

  it('names every export', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const exported = Object.keys({ ...content, ...schemes });
    const names = exported.filter((name) => !readme.includes(`\`${name}\``));
    expect(names).toEqual([]);
  });
});
