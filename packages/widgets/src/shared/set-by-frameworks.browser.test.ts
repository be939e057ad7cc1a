// Frameworks set a property where an element has one of an attribute's name: it must mean the same.
import '@thidua/widgets/define';
import { afterEach, expect, it } from 'vitest';
import { clear, mount } from '../../test/support/mount.js';
import { scoreboard2023 } from '../../test/support/scoreboards.js';
import { nouns } from '../elements/nouns.js';
import type { ThiduaElement } from './thidua-element.js';

afterEach(clear);

type Fields = Record<string, unknown>;
const made = (noun: string): Element & Fields =>
  document.createElement(`thidua-${noun}`) as Element as Element & Fields;

it.each(nouns)('gives <thidua-%s> the same by property as by attribute', (noun) => {
  const { elementProperties } = made(noun).constructor as unknown as typeof ThiduaElement;
  const attributes = [...elementProperties].flatMap(([property, { attribute }]) =>
    attribute === false || typeof property !== 'string'
      ? []
      : [
          {
            property,
            attribute:
              attribute === undefined || attribute === true ? property.toLowerCase() : attribute,
          },
        ],
  );
  expect(attributes.length).toBeGreaterThan(6);
  for (const { property, attribute } of attributes) {
    if (!(attribute in made(noun))) continue;
    const [byAttribute, byProperty] = [made(noun), made(noun)];
    byAttribute.setAttribute(attribute, '12');
    const value: unknown = typeof made(noun)[property] === 'boolean' ? true : '12';
    byProperty[attribute] = value;
    expect([attribute, byProperty[property]]).toEqual([attribute, byAttribute[property]]);
  }
});

it('draws what was set as text, and still refreshes', async () => {
  const board = await mount('thidua-leaderboard', {}, { scoreboard: scoreboard2023 });
  Object.assign(board, { limit: '3', refresh: '15' });
  await board.updateComplete;
  expect(board.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(board.refreshMinutes).toBe(15);
  await expect(board.refresh()).resolves.toBeUndefined();
});
