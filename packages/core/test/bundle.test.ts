import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';

const kilobytes = (bytes: number): number => bytes / 1000;
const named = (inputs: string[], pattern: RegExp): string[] =>
  inputs.filter((path) => pattern.test(path));

describe('the engine in a page', () => {
  it('stays under 9 kB (gzip) with everything it exports', async () => {
    const { gzip } = await bundle(`export * from '@thidua/core';`);
    expect(kilobytes(gzip)).toBeLessThan(9);
  });

  it('costs a page that only ranks less than 2 kB (gzip)', async () => {
    const { gzip } = await bundle(`export { rank } from '@thidua/core';`);
    expect(kilobytes(gzip)).toBeLessThan(2);
  });

  it('brings no zod and, of date-fns, only the offset of a time zone', async () => {
    const { inputs } = await bundle(`export * from '@thidua/core';`);
    expect(named(inputs, /\/zod\//)).toEqual([]);
    expect(named(inputs, /date-fns/)).toEqual([
      expect.stringMatching(/@date-fns\/tz\/tzOffset\/index\.js$/),
    ]);
  });
});

describe('the schemas in a page', () => {
  it('stay under 23.8 kB (gzip) with everything they export', async () => {
    const { gzip } = await bundle(`export * from '@thidua/core/schema';`);
    expect(kilobytes(gzip)).toBeLessThan(23.8);
  });

  it('cost a page that only parses a scoreboard less than 15.4 kB (gzip)', async () => {
    const { gzip } = await bundle(`export { parseScoreboard } from '@thidua/core/schema';`);
    expect(kilobytes(gzip)).toBeLessThan(15.4);
  });

  it('bring zod/mini alone: no locales, no full zod', async () => {
    const { inputs } = await bundle(`export * from '@thidua/core/schema';`);
    expect(named(inputs, /\/zod\/v4\/mini\//)).not.toEqual([]);
    expect(named(inputs, /\/zod\/v4\/(locales|classic)\//)).toEqual([]);
  });
});
