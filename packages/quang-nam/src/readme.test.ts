import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as content from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

it('shows an example in the README that prints what it says', () => {
  const lines: string[] = [];
  const console = { log: (...values: unknown[]) => lines.push(values.join(' ')) };
  // The example is text of this repository, and is to be run as its reader would run it.
  const run = new Function('console', 'directive2023', example.replace(/^import .*$/m, '')) as (
    ...values: unknown[]
  ) => void;
  run(console, content.directive2023);
  const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
    ([, text]) => text,
  );
  expect(promised).toHaveLength(5);
  expect(lines).toEqual(promised);
});

it('counts the rows of each list in the README as they are', () => {
  const rows = [...readme.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| ([\d, ]+) \|/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, names = '', counts = ''] of rows) {
    const lists = [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const lengths = lists.map(
      (name) => (content.directive2023[name as 'tasks'] as unknown[]).length,
    );
    expect(lengths, names).toEqual(counts.split(',').map(Number));
  }
});
