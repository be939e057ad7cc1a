import { readdirSync, readFileSync } from 'node:fs';
import * as content from '@thidua/quang-nam';
import { communeAreas2025, communes } from '@thidua/quang-nam/communes';
import { expect, it } from 'vitest';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('ships the scoreboard file as it was checked', () => {
  expect(read('dist/scoreboard-2023.json')).toBe(read('src/scoreboard-2023.json'));
});

it('gives importers the same scoreboard as the file', () => {
  expect(content.scoreboard2023).toEqual(JSON.parse(read('dist/scoreboard-2023.json')));
});

it('gives the same communes by their own entry as by the package', () => {
  expect(content.communes).toBe(communes);
  expect(content.communeAreas2025).toBe(communeAreas2025);
});

it('exports what others rely on by name', () => {
  for (const name of [
    'agencies',
    'blocs',
    'communes',
    'dti2023',
    'indexSeries',
    'localities',
    'newRuralSeries',
    'scoreboard2023',
  ])
    expect(content, name).toHaveProperty(name);
});

it('needs no other package at run time: content is data', () => {
  const modules = readdirSync(new URL('../dist/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((path) => path.endsWith('.js'));
  expect(modules.length).toBeGreaterThan(1);
  for (const path of modules)
    expect(read(`dist/${path}`), path).not.toMatch(/\b(from|import)\s*\(?\s*['"](?!\.)/);
});
