// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { importCircles } from '../src/import-circles.mjs';
import { root, workspaces } from '../src/workspaces.mjs';

it('finds a circle of types, and of imports for what they do, but none that is closed on wish', () => {
  const sources = new Map([
    ['a/one.ts', `import type { Two } from '../b/two.js';`],
    ['b/two.ts', `export type { Three } from './three.js';`],
    ['b/three.ts', `export { one } from '../a/one.js';`],
    ['d/seven.ts', `import type { Eight } from './eight.js';`],
    ['d/eight.ts', `export const later = () => import('./seven.js');`],
    ['b/four.ts', `import { one } from '../a/one.js';`],
    ['c/five.mjs', `import './six.mjs';`],
    ['c/six.mjs', `import { five } from './five.mjs';`],
  ]);
  expect(importCircles(sources)).toEqual([
    ['a/one.ts', 'b/two.ts', 'b/three.ts'],
    ['c/five.mjs', 'c/six.mjs'],
  ]);
});

it('finds none in the sources', () => {
  const files = workspaces().flatMap(({ folder }) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /^(?!.*\.(?:test|d)\.m?ts$).*\.(?:ts|mjs)$/.test(entry.name),
      )
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !/node_modules|[\\/]dist[\\/]/.test(path)),
  );
  const sources = new Map(files.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
  expect(sources.size).toBeGreaterThan(500);
  expect(importCircles(sources)).toEqual([]);
});
