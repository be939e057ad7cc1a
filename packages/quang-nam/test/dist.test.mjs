import { readFileSync } from 'node:fs';
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
  expect(read('dist/index.js')).not.toMatch(/\bfrom\s*['"]|\bimport\s*['"(]/);
});
