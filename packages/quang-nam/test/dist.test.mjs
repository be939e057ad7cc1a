import { readdirSync, readFileSync } from 'node:fs';
import { scoreboard2023 } from '@thidua/quang-nam';
import { expect, it } from 'vitest';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('ships the scoreboard file as it was checked', () => {
  expect(read('dist/scoreboard-2023.json')).toBe(read('src/scoreboard-2023.json'));
});

it('gives importers the same scoreboard as the file', () => {
  expect(scoreboard2023).toEqual(JSON.parse(read('dist/scoreboard-2023.json')));
});

it('needs no other package at run time: content is data', () => {
  const folder = new URL('../dist/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.js'));
  const imports = files.flatMap((path) => [
    ...read(`dist/${path}`).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
  ]);
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter(([, path]) => !path.startsWith('.')).map(([text]) => text)).toEqual([]);
});
