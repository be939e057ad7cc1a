/**
 * Rows of a matrix of tests that cover it: each value of each axis stands in at least one of as many
 * rows as the longest axis has values. With `npm run test:all`, every combination.
 *
 * A fault is told by a page, by a width, by a scheme of colours, seldom by the three together: what
 * only their meeting shows is found by the whole matrix, each week.
 *
 * @param axes values by the name under which a row has them; the longest list first
 * @param whole every combination; as the run asks, unless given
 * @example
 * covering({ path: ['/', '/nhung/', '/du-lieu/'], width: [320, 1280] }, false);
 * // [{ path: '/', width: 320 }, { path: '/nhung/', width: 1280 }, { path: '/du-lieu/', width: 1280 }]
 */
export function covering<Axes extends Record<string, readonly unknown[]>>(
  axes: Axes,
  whole?: boolean,
): { [Name in keyof Axes]: Axes[Name][number] }[];

/**
 * The first of each kind, in the order of the list; with `npm run test:all`, all.
 *
 * @param kindOf what tells kinds apart, such as the noun of an element
 * @param whole all of them; as the run asks, unless given
 * @example oneOfEach(['/xem/a/', '/xem/b/', '/nhung/a/'], (path) => path.split('/')[1], false);
 * // ['/xem/a/', '/nhung/a/']
 */
export function oneOfEach<Value>(
  list: readonly Value[],
  kindOf: (value: Value) => unknown,
  whole?: boolean,
): Value[];

/**
 * What falls to one of several that go through a list together, each value to one of them; with
 * `npm run test:all`, all of it to each.
 *
 * @param place which of them, from 0
 * @param places how many they are, from 1
 * @param whole all of it; as the run asks, unless given
 * @example shareOf([320, 768, 1280], 1, 3, false); // [768]
 */
export function shareOf<Value>(
  list: readonly Value[],
  place: number,
  places: number,
  whole?: boolean,
): Value[];
