import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastPage } from './last-page.js';

const room = 700;
/** A head of 150 points, headings of 60, units of so many points each, and a foot of some rows. */
function printed(units: number, each: number, foot: number[]) {
  const all = [150, 60, ...Array.from({ length: units }, () => each), ...foot];
  const heights = new Map(all.map((height, row) => [row, { height }]));
  return { heights, headings: 1, units: 2, foot: 2 + units, canShrink: true };
}

it('prints a form a little smaller where it is a little too high for one page', () => {
  expect(lastPage(printed(10, 20, [290]), room)).toEqual({
    growth: 1,
    isOnePage: false,
    hasTitles: true,
  });
  expect(lastPage(printed(10, 20, [400]), room).isOnePage).toBe(true);
});

it('repeats no headings where all units are on the first page', () => {
  expect(lastPage(printed(20, 20, [60, 400]), room).hasTitles).toBe(false);
});

it('lets some units go on to the page of the signatures', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 14, max: 40 }),
      (units, each) => {
        const form = printed(units, each, [20, 20, 160]);
        const { growth, isOnePage, hasTitles } = lastPage(form, room);
        if (isOnePage) return;
        let [used, onPage] = [0, 0];
        form.heights.forEach(({ height }, row) => {
          const isUnit = row >= 2 && row < form.foot;
          const own = isUnit ? height * growth : height;
          if (used + own > room) [used, onPage] = [hasTitles ? 60 : 0, 0];
          used += own;
          onPage += isUnit ? 1 : 0;
        });
        expect(hasTitles && onPage === 0).toBe(false);
      },
    ),
  );
});
