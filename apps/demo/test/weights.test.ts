// What the README says that readers load is what the built site weighs.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../dist/nhung/index.html').replaceAll('&quot;', '"');
/** Sizes as brotli, by address, as the builder of snippets has them. */
const bytes = new Map<string, number>(
  [...page.matchAll(/"(\/[^"]+)":(\d+)/g)].map(([, path = '', size]) => [path, Number(size)]),
);
const weigh = (pattern: RegExp): number => {
  const [found, ...others] = [...bytes].filter(([path]) => pattern.test(path));
  expect(others, String(pattern)).toEqual([]);
  return found?.[1] ?? NaN;
};

const data = weigh(/^\/data\/scoreboard-2023\.json$/);
const following = weigh(/^\/thidua\/thidua\.js$/) + weigh(/elements\/leaderboard\.js$/) + data;
const pinned = weigh(/\/pinned\/leaderboard\.js$/) + weigh(/^\/data\/archive\//);
const frame =
  weigh(/\/iframe\.js$/) +
  weigh(/\/framed\.js$/) +
  following +
  weigh(/^\/nhung\/bang-xep-hang\/dti-2023\/$/);

it.each([
  ['following', following],
  ['pinned', pinned],
  ['frame', frame],
])('a snippet, %s', (kind, size) => {
  const [, said] =
    new RegExp(`^\\| ${kind} \\|.*\\| (\\d+) kB`, 'm').exec(read('../../../README.md')) ?? [];
  // Within 1 kB, so that a byte more does not turn over a rounded number.
  expect(Math.abs(Number(said) - size / 1000), `${kind}: ${size} bytes`).toBeLessThanOrEqual(1);
});
