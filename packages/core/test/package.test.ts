import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as engine from '@thidua/core';
import * as schemas from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const names = (module: unknown): string[] =>
  Object.keys(module as object)
    .filter((name) => name !== '__esModule')
    .sort();

describe('the built package', () => {
  it.each([
    ['@thidua/core', engine],
    ['@thidua/core/schema', schemas],
  ])('%s gives require the names that it gives import', (entry, module) => {
    const required: unknown = require(entry);
    expect(names(required)).toEqual(names(module));
    expect(names(module)).not.toContain('default');
  });

  it('computes the same by require as by import', () => {
    const required = require('@thidua/core') as typeof engine;
    const scores = [90, 95.5, 90, 70];
    expect(required.competitionRanks(scores)).toEqual(engine.competitionRanks(scores));
  });

  it('keeps its inside closed', () => {
    expect(() => require.resolve('@thidua/core/dist/index.js')).toThrow('not defined by "exports"');
    expect(() => require.resolve('@thidua/core/src/index.ts')).toThrow('not defined by "exports"');
  });

  it('has a module for each file, and a map from each that leads to lines of its source', () => {
    const dist = fileURLToPath(new URL('../dist', import.meta.url));
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const maps = files.filter((file) => file.endsWith('.js.map'));
    expect(maps.length).toBeGreaterThan(200);
    expect(maps.map((map) => map.replace(/\.map$/, '')).sort()).toEqual(
      files.filter((file) => file.endsWith('.js')).sort(),
    );
    for (const map of maps) {
      const { sources, mappings } = JSON.parse(readFileSync(join(dist, map), 'utf8')) as {
        sources: string[];
        mappings: string;
      };
      expect(mappings, map).not.toBe('');
      expect(sources.map((source) => basename(source, '.ts'))).toEqual([basename(map, '.js.map')]);
      const places = sources.map((source) => join(dist, dirname(map), source));
      expect(places.every(existsSync), map).toBe(true);
      expect(places.every((place) => place.includes(join('core', 'src')))).toBe(true);
    }
  });

  it('names the real file in the stack of what it throws', () => {
    expect(() => engine.competitionRanks([NaN])).toThrow(
      expect.objectContaining({
        stack: expect.stringMatching(/ranking\/competition-rank\.(js|ts)/) as string,
      }),
    );
  });
});
