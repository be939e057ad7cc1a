import { scoreboard2023 } from '@thidua/sample-province';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScoreboard } from '../testing/arbitrary-scoreboard.js';
import { hostileScoreboard } from '../testing/hostile-scoreboard.js';
import type { ResultForm } from './form.js';
import { resultForms } from './forms-of.js';
import { layoutOf } from './layout.js';

/** What has to hold wherever a form is laid out. */
function expectOnPaper(form: ResultForm): void {
  const { width, widths, parts, size, headHeight } = layoutOf(form);
  expect(parts.flatMap((part) => part.slice(2))).toEqual(
    [...form.columns.keys()].filter((index) => index > 1),
  );
  for (const part of parts) {
    expect(part.slice(0, 2)).toEqual([0, 1]);
    const sum = part.reduce((total, index) => total + (widths[index] ?? NaN), 0);
    expect(sum).toBeLessThanOrEqual(width + 0.001);
  }
  expect(Math.min(...widths)).toBeGreaterThan(0);
  expect(size).toBeGreaterThanOrEqual(7);
  expect(Number.isFinite(headHeight)).toBe(true);
}

describe('a form on paper', () => {
  it('has every column once, beside the names, and never wider than a page', () => {
    fc.assert(
      fc.property(arbitraryScoreboard, (scoreboard) =>
        resultForms(scoreboard).forEach(expectOnPaper),
      ),
      { numRuns: 50 },
    );
    resultForms(hostileScoreboard()).forEach(expectOnPaper);
    resultForms(scoreboard2023).forEach(expectOnPaper);
  });

  it('stands upright as an overview, and across with all criteria', () => {
    const sides = resultForms(scoreboard2023, { boards: ['sample-districts-2023'] })
      .slice(0, 2)
      .map((form) => layoutOf(form).orientation);
    expect(sides).toEqual(['portrait', 'landscape']);
  });
});
