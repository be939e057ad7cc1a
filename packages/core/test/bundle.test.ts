import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';

const kilobytes = (bytes: number): number => bytes / 1000;
const named = (inputs: string[], pattern: RegExp): string[] =>
  inputs.filter((path) => pattern.test(path));

describe('the engine in a page', () => {
  it.each([
    ['ranks', 'rank', 3.3],
    ['scores by schemes, with every rule, gate and grade', 'score, scoreTable', 24.4],
    ['explains scores that it has', 'explainScore, explainRank', 8.4],
    ['says reasons in two languages', 'formatReason, formatRank, formatCondition', 12.1],
    ['finds localities by name', 'findLocalities', 1.8],
  ])('costs a page that only %s less than its ceiling (gzip)', async (_, names, ceiling) => {
    const { gzip } = await bundle(`export { ${names} } from '@thidua/core';`);
    expect(kilobytes(gzip)).toBeLessThan(ceiling);
  });

  it('stays under 65 kB (gzip) with everything it exports', async () => {
    const { gzip } = await bundle(`export * from '@thidua/core';`);
    expect(kilobytes(gzip)).toBeLessThan(65);
  });

  it('reads JSON Schemas for 1.4 kB (gzip) more than the progress of a target', async () => {
    const alone = await bundle(`export { targetProgress } from '@thidua/core';`);
    const both = await bundle(`export { targetProgress, findNonconformity } from '@thidua/core';`);
    expect(kilobytes(both.gzip - alone.gzip)).toBeLessThan(1.4);
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
  it('stay under 52 kB (gzip) with everything they export', async () => {
    const { gzip } = await bundle(`export * from '@thidua/core/schema';`);
    expect(kilobytes(gzip)).toBeLessThan(52);
  });

  it('cost a page that only parses a scoreboard less than 31.5 kB (gzip)', async () => {
    const { gzip } = await bundle(`export { parseScoreboard } from '@thidua/core/schema';`);
    expect(kilobytes(gzip)).toBeLessThan(31.5);
  });

  it('bring zod/mini alone: no locales, no full zod', async () => {
    const { inputs } = await bundle(`export * from '@thidua/core/schema';`);
    expect(named(inputs, /\/zod\/v4\/mini\//)).not.toEqual([]);
    expect(named(inputs, /\/zod\/v4\/(locales|classic)\//)).toEqual([]);
  });
});
