import { readFileSync } from 'node:fs';
import * as engine from '@thidua/core';
import { expect, it } from 'vitest';
import * as content from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, code = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];

it('README prints what it says', () => {
  const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(promised.length).toBeGreaterThan(3);
  const lines: string[] = [];
  const exports: Record<string, unknown> = { ...engine, ...content };
  const names = Object.keys(exports);
  const console = { log: (value: unknown) => lines.push(String(value)) };
  // The example is text of this repository, and is to be run as its reader would run it.
  const body = new Function('console', ...names, code.replace(/^import .*$/gm, '')) as (
    ...values: unknown[]
  ) => void;
  body(console, ...names.map((name) => exports[name]));
  expect(lines).toEqual(promised);
});

it('README names every export', () => {
  expect(Object.keys(content).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
