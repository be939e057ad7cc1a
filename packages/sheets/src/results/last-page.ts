/** A sheet to print: the heights of its rows in points, and which of them are units. */
interface Printed {
  heights: ReadonlyMap<number, { height: number }>;
  /** First row of the headings that come again on each page, first row of units, first row behind them. */
  headings: number;
  units: number;
  foot: number;
  /** Whether it may be printed smaller. */
  canShrink: boolean;
}

/** How much smaller a form may be printed, to be on one page. */
const mostOfPage = 1.2;
/** How much higher rows may be made, so that some of them stand on the last page. */
const mostGrowth = 1.4;

/** Whether the last page, filled from the top down, has units beside what stands below the table. */
function hasUnits({ heights, headings, units, foot }: Printed, room: number, growth: number) {
  const heightOf = (row: number): number => heights.get(row)?.height ?? 0;
  let repeated = 0;
  for (let row = headings; row < units; row += 1) repeated += heightOf(row);
  let [used, isOnPage] = [0, false];
  for (let row = 0; row < heights.size; row += 1) {
    const isUnit = row >= units && row < foot;
    const own = heightOf(row) * (isUnit ? growth : 1);
    if (used + own > room) [used, isOnPage] = [row >= units ? repeated : 0, false];
    used += own;
    if (isUnit) isOnPage = true;
  }
  return isOnPage;
}

/** How a form is printed, so that no page has its headings above nothing but signatures. */
export interface LastPage {
  /** What the heights of units are multiplied by. */
  growth: number;
  /** Whether it is printed smaller, to be on one page. */
  isOnePage: boolean;
  /** Whether headings come again on each page. */
  hasTitles: boolean;
}

/**
 * Keeps headings from being repeated above nothing but signatures: a form that is a little too high for
 * its page is printed smaller, one whose units are all on the first page repeats no headings, and in a
 * longer one rows grow, until some of them go on to the last page.
 *
 * @param room points between the margins of a page
 */
export function lastPage(printed: Printed, room: number): LastPage {
  const { heights, foot, canShrink } = printed;
  const heightBefore = (end: number): number =>
    [...heights].reduce((sum, [row, { height }]) => (row < end ? sum + height : sum), 0);
  const whole = heightBefore(Infinity);
  const usual: LastPage = { growth: 1, isOnePage: false, hasTitles: true };
  if (whole <= room) return usual;
  if (canShrink && whole <= room * mostOfPage) return { ...usual, isOnePage: true };
  if (heightBefore(foot) <= room) return { ...usual, hasTitles: false };
  for (let growth = 1; growth <= mostGrowth; growth += 0.02) {
    if (hasUnits(printed, room, growth)) return { ...usual, growth };
  }
  return usual;
}
