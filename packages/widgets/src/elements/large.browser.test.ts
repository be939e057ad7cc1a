// Boards of a province's communes (705) and of a country's (10,598): what is drawn, found and printed.
import '@thidua/widgets/define';
import type { Scoreboard } from '@thidua/core';
import { afterEach, expect, it } from 'vitest';
import { clear, inside, mount } from '../../test/support/mount.js';
import { largeScoreboard, sampleScoreboard } from '../../test/support/scoreboards.js';

afterEach(clear);

const communes = 705;
const everyCommune = 10_598;

const nodesOf = (element: Element): number =>
  element.shadowRoot?.querySelectorAll('*').length ?? Infinity;

/** Communes on a grid of 27 columns, so that a map has a place for each. */
function placed(scoreboard: Scoreboard): Scoreboard {
  const localities = scoreboard.localities.map((locality, index) => ({
    ...locality,
    tile: { column: (index % 27) + 1, row: Math.floor(index / 27) + 1 },
  }));
  return { ...scoreboard, localities };
}

/** The median of five, since a machine may be busy once. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
    clear();
  }
  return times.sort((left, right) => left - right)[2] ?? Infinity;
}

/** The same rows as a table of a page without any library, drawn whole. */
function plainTable({ boards, localities }: Scoreboard): Promise<void> {
  const names = new Map(localities.map(({ code, name }) => [code, name.vi]));
  const table = document.createElement('table');
  for (const { code, rank, score } of boards[0]?.rows ?? []) {
    const row = table.insertRow();
    for (const text of [rank, names.get(code), score]) row.insertCell().textContent = String(text);
  }
  document.body.append(table);
  void table.offsetHeight;
  return Promise.resolve();
}

const province: Scoreboard = {
  ...placed(largeScoreboard(communes)),
  targets: sampleScoreboard.targets,
};

/** Most nodes, and how many times as long as a plain table of all rows a board may take. */
const limits = {
  leaderboard: { nodes: 600, time: 2 },
  'tile-map': { nodes: 5 * communes, time: 5 },
  scorecard: { nodes: 200, time: 2 },
  'target-board': { nodes: 600, time: 3 },
} as const;

it.each(Object.entries(limits))(
  'shows 705 communes in <thidua-%s> within its nodes and its time',
  async (noun, { nodes, time }) => {
    const name = `thidua-${noun as keyof typeof limits}` as const;
    const plain = await timeOf(() => plainTable(province));
    const own = await timeOf(async () => {
      // What is indexed once for a board is a part of showing it.
      const scoreboard = structuredClone(province);
      const element = await mount(name, { locality: '704' }, { scoreboard });
      void element.offsetHeight;
    });
    const element = await mount(name, { locality: '704' }, { scoreboard: province });
    expect(nodesOf(element)).toBeLessThan(nodes);
    expect(own / plain).toBeLessThan(time);
  },
);

it('shows a country in a leaderboard with few nodes, quicker than a plain table', async () => {
  const country = largeScoreboard(everyCommune);
  const copies = Array.from({ length: 5 }, () => structuredClone(country));
  const plain = await timeOf(() => plainTable(country));
  const own = await timeOf(async () => {
    const scoreboard = copies.pop() ?? country;
    const board = await mount('thidua-leaderboard', {}, { scoreboard });
    void board.offsetHeight;
    expect(nodesOf(board)).toBeLessThan(1500);
  });
  expect(own / plain).toBeLessThan(0.5);
});

it('prints every commune of a country, and goes back to the page that was seen', async () => {
  const scoreboard = largeScoreboard(everyCommune);
  const board = await mount('thidua-leaderboard', {}, { scoreboard });
  const rows = (): number => board.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
  expect(rows()).toBe(50);
  // Tests run in a frame, which prints as it is.
  Object.assign(board, { isPrinting: true });
  await board.updateComplete;
  expect(rows()).toBe(everyCommune);
  Object.assign(board, { isPrinting: false });
  await board.updateComplete;
  expect(rows()).toBe(50);
});

it('finds each of 705 communes on the page of a map, and the last of a country by its name', async () => {
  const map = await mount('thidua-tile-map', {}, { scoreboard: province });
  const names = new Set(
    [...(map.shadowRoot?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    ),
  );
  expect(names.size).toBe(communes);
  const board = await mount(
    'thidua-leaderboard',
    {},
    { scoreboard: largeScoreboard(everyCommune) },
  );
  const search = inside<HTMLInputElement>(board, 'input');
  search.value = 'xa 10598';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await board.updateComplete;
  expect(inside(board, 'tbody').textContent).toContain('Xã 10598');
});
