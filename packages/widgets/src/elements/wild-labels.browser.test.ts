// What data may be called: no label makes a page scroll sideways, in any element.
import '@thidua/widgets/define';
import type { Scoreboard } from '@thidua/core';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { clear, mount, violations } from '../../test/support/mount.js';
import { scoreboard2023 } from '../../test/support/scoreboards.js';
import { nouns } from './nouns.js';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(clear);

const wild = {
  'one word of 700 letters': () => 'Thịtrấn'.repeat(100),
  'an address': () =>
    `https://snnptnt.quangnam.gov.vn/${'webcenter/portal/pages_tin-tuc/'.repeat(9)}`,
  'a very long sentence': (text: string) => `${text} theo chỉ thị của Chủ tịch `.repeat(20),
};

/** A copy with every title, name, unit and reference changed. */
const withTexts = (scoreboard: Scoreboard, change: (text: string) => string): Scoreboard =>
  JSON.parse(
    JSON.stringify(scoreboard, (key, value: unknown) =>
      ['vi', 'en', 'reference', 'unit', 'period'].includes(key) && typeof value === 'string'
        ? change(value)
        : value,
    ),
  ) as Scoreboard;

/** How far beyond its box anything of an element can be scrolled. */
async function overflowAt(width: number, scoreboard: Scoreboard, lang: string): Promise<number> {
  const box = document.createElement('div');
  Object.assign(box.style, { width: `${width}px`, overflowX: 'auto' });
  for (const noun of nouns) {
    const element = await mount(`thidua-${noun}`, { lang, limit: '3' }, { scoreboard });
    box.append(element);
  }
  document.body.append(box);
  await new Promise(requestAnimationFrame);
  return box.scrollWidth - width;
}

describe.each([320, 360, 500])('at %d pixels', (width) => {
  it.each(['vi', 'en'])('no board of ours is wider, %s', async (lang) => {
    for (const scoreboard of [scoreboard2023, sample]) {
      expect(await overflowAt(width, scoreboard, lang)).toBe(0);
    }
  });

  it.each(Object.entries(wild))('nothing is wider with %s as every label', async (_, change) => {
    for (const scoreboard of [scoreboard2023, sample]) {
      expect(await overflowAt(width, withTexts(scoreboard, change), 'vi')).toBe(0);
    }
  });
});

/** How far the texts of rows reach beyond the cells that they stand in. */
function beyondCells({ shadowRoot }: Element): number {
  const cells = [...(shadowRoot?.querySelectorAll('tbody :is(td, th)') ?? [])];
  expect(cells.length).toBeGreaterThan(6);
  return Math.max(
    ...cells.flatMap((cell) => {
      const { right } = cell.getBoundingClientRect();
      // Words for the ear alone have no room.
      const seen = [cell, ...cell.querySelectorAll(':not(.hidden)')].flatMap(({ childNodes }) =>
        [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
      );
      return seen.flatMap((node) => {
        const text = document.createRange();
        text.selectNodeContents(node);
        return [...text.getClientRects()].map((line) => line.right - right);
      });
    }),
  );
}

describe.each([170, 260, 320, 360, 500])('in a board of %d pixels', (width) => {
  it.each([
    ['names and signs that open', {}],
    ['links and signs that open', { href: '/dia-phuong/{code}' }],
  ])('no text is drawn over its neighbour: %s', async (_, attributes) => {
    document.body.style.width = `${width}px`;
    for (const change of [(text: string) => text, ...Object.values(wild)]) {
      const scoreboard = withTexts(sample, change);
      const element = await mount(
        'thidua-leaderboard',
        { limit: '9', ...attributes },
        { scoreboard },
      );
      expect(beyondCells(element)).toBeLessThanOrEqual(0.5);
    }
    document.body.style.width = '';
  });
});

it('lets a reader reach what is in a wide table, with keys too', async () => {
  document.body.style.width = '320px';
  const element = await mount('thidua-leaderboard', { limit: '3' }, { scoreboard: sample });
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.wide');
  expect(frame?.scrollWidth).toBeGreaterThan(frame?.clientWidth ?? Infinity);
  frame?.focus();
  expect(element.shadowRoot?.activeElement).toBe(frame);
  expect(await violations(element)).toEqual([]);
  document.body.style.width = '';
});
