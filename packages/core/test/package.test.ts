import { createRequire } from 'node:module';
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
});
