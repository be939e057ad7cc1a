// What a leaderboard draws in its cells, where it is asked to.
import '@thidua/widgets/leaderboard/define';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { afterEach, expect, it } from 'vitest';
import { clear, mount, violations } from '../../../test/support/mount.js';
import { sampleScoreboard } from '../../../test/support/scoreboards.js';

afterEach(clear);

const all = (host: Element, selector: string): Element[] => [
  ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
];
const textOf = (host: Element): string | undefined =>
  host.shadowRoot?.querySelector('table')?.textContent.replace(/\s+/g, ' ');

async function drawnBoard(scoreboard = sample) {
  const board = await mount('thidua-leaderboard', { drawn: '' }, { scoreboard });
  await expect.poll(() => all(board, '.drawn').length).toBeGreaterThan(0);
  return board;
}

it('draws nothing unless it is asked to, and then leaves every word of the table as it is', async () => {
  const plain = await mount('thidua-leaderboard', {}, { scoreboard: sample });
  expect(all(plain, '.drawn')).toEqual([]);
  const board = await drawnBoard();
  expect(textOf(board)).toBe(textOf(plain));
  expect(all(board, '[style]')).toEqual([]);
  for (const drawing of all(board, '.drawn'))
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
  expect(await violations(board)).toEqual([]);
  board.drawn = false;
  await board.updateComplete;
  expect(all(board, '.drawn')).toEqual([]);
});

it('draws each score as its share of the most points, and no bar where there is no score', async () => {
  const board = await drawnBoard();
  const rows = sample.boards[0]?.rows ?? [];
  const drawn = all(board, 'tbody tr').map((row) => row.querySelector('.score .own'));
  const shares = drawn.map((bar) => bar?.getAttribute('x2'));
  const expected = rows
    .slice()
    .sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity))
    .map(({ score }) => (typeof score === 'number' ? `${String(+score.toFixed(4))}%` : undefined));
  expect(shares.slice(0, 5)).toEqual(expected.slice(0, 5));
  const [bar] = drawn;
  const whole = bar?.parentElement?.getBoundingClientRect().width ?? 0;
  expect((bar?.getBoundingClientRect().width ?? 0) / whole).toBeCloseTo(
    parseFloat(shares[0] ?? '') / 100,
    1,
  );
});

it('puts the rank on the strip of its interval, and joins it with the rank before', async () => {
  const [first] = all(await drawnBoard(), '.interval .drawn');
  const share = (selector: string, name: string): number =>
    parseFloat(first?.querySelector(selector)?.getAttribute(name) ?? '');
  expect(share('circle', 'cx')).toBeGreaterThanOrEqual(share('.own', 'x1'));
  expect(share('circle', 'cx')).toBeLessThanOrEqual(share('.own', 'x2'));
  clear();
  const lines = all(await drawnBoard(sampleScoreboard), '.change .own').map((line) =>
    ['y1', 'y2'].map((name) => Number(line.getAttribute(name))),
  );
  // From the third place to the first; from the fourth to the fourth is level.
  expect(lines[0]?.[0]).toBeGreaterThan(lines[0]?.[1] ?? Infinity);
  expect(lines.at(-1)?.[0]).toBe(lines.at(-1)?.[1]);
});

it('highlights every cell of a row alike, the name that stays in view included', async () => {
  const board = await mount('thidua-leaderboard', { highlight: 'M05' }, { scoreboard: sample });
  const cells = all(board, 'tr.highlighted > *');
  expect(cells.length).toBeGreaterThan(8);
  expect(new Set(cells.map((cell) => getComputedStyle(cell).backgroundColor)).size).toBe(1);
});
