import type { Shown } from './shown.js';

/** Lines that are added to a list each time that somebody asks for more: few enough to be drawn at once. */
const linesAtOnce = 50;

/** The part of a long list that is shown, and how many more are shown next. */
export function partOf<Line>(
  all: readonly Line[],
  list: string,
  first: number,
  { more }: Pick<Shown, 'more'>,
): { lines: readonly Line[]; rest: number; next: number } {
  const lines = all.slice(0, first + (more.get(list) ?? 0));
  const rest = all.length - lines.length;
  return { lines, rest, next: Math.min(rest, linesAtOnce) };
}
