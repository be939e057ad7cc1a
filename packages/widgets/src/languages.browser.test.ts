import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import './define.js';
import {
  ofNoLanguage,
  pseudo,
  pseudoMessages,
  spokenAttributes,
  toldInPseudo,
  wordsOf,
} from '../test/support/pseudo-language.js';
import { clear, inside, mount, textOf, violations } from '../test/support/mount.js';
import { richScoreboard } from '../test/support/rich-scoreboard.js';
import { scoreboard2023 } from '../test/support/scoreboards.js';
import { nouns } from './elements/nouns.js';
import { registerLanguage } from './languages.js';

afterEach(clear);

/** What readers see or hear of an element, hidden parts included. */
function toldBy(element: Element): string[] {
  const root = element.shadowRoot as ShadowRoot;
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.localName !== 'style') {
      texts.push(walker.currentNode.textContent ?? '');
    }
  }
  for (const each of root.querySelectorAll('*')) {
    for (const name of spokenAttributes) texts.push(each.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.trim());
}

describe('an element in a registered language', () => {
  const scoreboard = toldInPseudo(richScoreboard);
  const known = ofNoLanguage(richScoreboard);
  const foreignIn = (element: Element): string[] =>
    toldBy(element).filter((text) => wordsOf(text).some((word) => !known.has(word)));
  beforeAll(() => registerLanguage(pseudo, { messages: pseudoMessages() }));

  it.each(nouns)('has no word of another: %s', async (noun) => {
    const element = await mount(`thidua-${noun}`, { lang: pseudo }, { scoreboard });
    expect(textOf(element)).not.toBe('');
    expect(foreignIn(element)).toEqual([]);
    expect(inside(element, '.base').lang).toBe(pseudo);
  });

  it('has none once a reader has opened reasons and searched in vain', async () => {
    const element = await mount('thidua-leaderboard', { lang: pseudo }, { scoreboard });
    inside(element, 'tbody button').click();
    await expect
      .poll(() => inside(element, 'tbody').querySelectorAll('li').length)
      .toBeGreaterThan(3);
    await element.updateComplete;
    expect(foreignIn(element)).toEqual([]);
    const search = inside<HTMLInputElement>(element, 'input');
    search.value = 'zzz';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(foreignIn(element)).toEqual([]);
  });

  it('has none in what it says of a wrong attribute, and of data that cannot be had', async () => {
    const wrong = await mount('thidua-leaderboard', { lang: pseudo, sort: 'x' }, { scoreboard });
    expect(textOf(wrong)).toContain('ｓｏｒｔ');
    expect(foreignIn(wrong)).toEqual([]);
    const missing = await mount('thidua-leaderboard', { lang: pseudo, src: '/missing.json' });
    await expect.poll(() => textOf(missing)).toContain('ｌｏａｄｅｄ');
    expect(foreignIn(missing)).toEqual([]);
  });
});

describe('a language that is registered later', () => {
  it('is taken up by elements that are shown already', async () => {
    const element = await mount('thidua-progress', { lang: 'cs' }, { scoreboard: scoreboard2023 });
    expect(textOf(element)).toContain('Nguồn');
    registerLanguage('cs', { messages: { element: { source: 'Zdroj' } } });
    await element.updateComplete;
    expect(textOf(element)).toContain('Zdroj: ');
    expect(inside(element, '.base').lang).toBe('cs');
    element.remove();
    registerLanguage('cs', { messages: { element: { source: 'Prameny' } } });
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).toContain('Prameny: ');
  });
});

describe('a language from right to left', () => {
  beforeAll(() => registerLanguage('ar', { direction: 'rtl', messages: {} }));

  it.each(nouns)('turns %s around, and axe has no complaint', async (noun) => {
    const element = await mount(`thidua-${noun}`, { lang: 'ar' }, { scoreboard: richScoreboard });
    const base = inside(element, '.base');
    expect(getComputedStyle(base).direction).toBe('rtl');
    expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
    expect(await violations(element)).toEqual([]);
  });

  it('leaves the west on the left, and the ends of a scale where its marks are', async () => {
    const leftOf = (element: Element, selector: string): number =>
      inside(element, selector).getBoundingClientRect().left;
    const map = await mount('thidua-tile-map', { lang: 'ar' }, { scoreboard: richScoreboard });
    expect(leftOf(map, '.tiles > .c1')).toBeLessThan(leftOf(map, '.tiles > .c3'));
    const card = await mount('thidua-scorecard', { lang: 'ar' }, { scoreboard: richScoreboard });
    expect(leftOf(card, '.ends :first-child')).toBeLessThan(leftOf(card, '.ends :last-child'));
  });
});
