// What every element does with the page around it.
import '@thidua/widgets/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, inside, mount, textOf } from '../../test/support/mount.js';
import { largeScoreboard, scoreboard2023 } from '../../test/support/scoreboards.js';

afterEach(clear);

type Board = HTMLElementTagNameMap['thidua-leaderboard'];
const full = 'https://example.org/xem/?a=1&b=2';

/** A page as a CMS made it, with the elements drawn. */
async function pageOf(html: string): Promise<Board> {
  document.body.innerHTML = html;
  const board = document.querySelector('thidua-leaderboard') as Board;
  board.scoreboard = scoreboard2023;
  await board.updateComplete;
  return board;
}
const tag = `<thidua-leaderboard full-url="${full.replace('&', '&amp;')}"></thidua-leaderboard>`;
const linked = `<a href="${full.replace('&', '&amp;')}">Xem</a>`;

describe('figures that stand before an element', () => {
  it.each([
    ['of their class', `<div><section class="thidua-figures">Số liệu</section>${tag}</div>`],
    ['with the link, where a CMS took the class away', `<div>Số liệu ${linked}</div>${tag}`],
    [
      'before a paragraph that a CMS put around the tag',
      `<section class="thidua-figures">Số liệu</section>\n<p>${tag}</p>`,
    ],
    [
      'before all that an editor put around a tag that it does not know',
      `<section class="thidua-figures">Số liệu</section><div> <strong>${tag}&nbsp;</strong> </div>`,
    ],
  ])('are taken in, and hidden with what it shows: %s', async (_name, html) => {
    const board = await pageOf(html);
    expect(board.textContent).toContain('Số liệu');
    expect(document.body.innerText).not.toContain('Xem\n');
    expect(
      [...document.querySelectorAll('.thidua-figures')].every((each) =>
        each.closest('thidua-leaderboard'),
      ),
    ).toBe(true);
    expect(inside(board, 'tbody tr').getClientRects().length).toBe(1);
  });

  it('stay until there is something better, and are shown by an element that has nothing', async () => {
    document.body.innerHTML = `<p class="thidua-figures">Số liệu</p>${tag}`;
    const board = document.querySelector('thidua-leaderboard') as Board;
    await board.updateComplete;
    expect(board.innerText).toContain('Số liệu');
  });

  it.each([
    ['a paragraph of the article', '<p>Đoạn văn</p>'],
    ['a link of the article alone', linked],
    ['a paragraph with another link', '<p>Đoạn văn <a href="/khac">khác</a></p>'],
    ['the element before', '<thidua-countdown date="11/6/2023"></thidua-countdown>'],
    [
      'what stands before a paragraph with words',
      `<section class="thidua-figures">8</section><p>Xem`,
    ],
  ])('are nothing else: %s', async (_name, before) => {
    const board = await pageOf(`${before}${tag}`);
    expect(board.childNodes).toHaveLength(0);
  });
});

describe('the link to the full figures', () => {
  it('is there once the fallback content with its link is gone', async () => {
    for (const [name, attributes] of [
      ['thidua-leaderboard', {}],
      ['thidua-progress', {}],
      ['thidua-countdown', {}],
    ] as const) {
      const element = await mount(
        name,
        { ...attributes, 'full-url': full },
        { scoreboard: scoreboard2023 },
      );
      const link = inside<HTMLAnchorElement>(element, '[part=full] a');
      expect(link.href).toBe(full);
      expect(link.textContent).toBe('Xem bản đầy đủ và mới nhất');
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('is never %j', async (url) => {
    const element = await mount(
      'thidua-progress',
      { 'full-url': url },
      { scoreboard: scoreboard2023 },
    );
    expect(element.shadowRoot?.querySelector('[part=full]')).toBeNull();
  });
});

/** As browsers translate: every text in a node of the translator's own. */
function translate(root: ParentNode): void {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
}

describe('on a page that a browser translates', () => {
  it('never shows a name with the figures of another, whatever is searched, sorted or turned', async () => {
    const scoreboard = largeScoreboard(60);
    const board = await mount('thidua-leaderboard', { 'page-size': '20' }, { scoreboard });
    const [{ rows }] = scoreboard.boards as [(typeof scoreboard.boards)[number]];
    const scores = new Map(
      rows.map(({ code, score }) => [`Xã ${Number(code) + 1}`, `${String(score)}%`]),
    );
    const search = () => inside<HTMLInputElement>(board, 'input');
    const expectTrue = (count: number): void => {
      const shown = [...(board.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => [
        row.querySelector('th')?.textContent.trim(),
        row.querySelector('.score')?.textContent.trim(),
      ]);
      expect(shown).toHaveLength(count);
      for (const [name = '', score] of shown) expect(score).toBe(scores.get(name));
    };
    for (const [query, count] of [
      ['xã 1', 11],
      ['xã 12', 1],
      ['', 20],
    ] as const) {
      translate(board.shadowRoot as ShadowRoot);
      search().focus();
      search().value = query;
      search().dispatchEvent(new Event('input', { bubbles: true }));
      await board.updateComplete;
      expectTrue(count);
      expect(board.shadowRoot?.activeElement, 'the keyboard stays').toBe(search());
      expect(search().value).toBe(query);
    }
    translate(board.shadowRoot as ShadowRoot);
    board.sort = '-name';
    await board.updateComplete;
    expectTrue(20);
  });

  it('shows a new figure', async () => {
    const element = await mount('thidua-progress', { value: '123', target: '130', unit: 'xã' });
    translate(element.shadowRoot as ShadowRoot);
    element.value = 127;
    await element.updateComplete;
    expect(textOf(element)).toContain('127 trên 130 xã');
    expect(textOf(element)).not.toContain('123');
  });
});

describe.each(['thidua-leaderboard', 'thidua-progress', 'thidua-countdown'] as const)(
  'of %s',
  (name) => {
    it.each([1, 2, 3])('%d in a row of a table are no wider than a phone', async (count) => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.width = '360px';
      place.innerHTML = `<table><tr>${`<td><${name} limit="5"></${name}></td>`.repeat(count)}</tr></table>`;
      const elements = [...place.querySelectorAll(name)];
      for (const element of elements) {
        element.scoreboard = scoreboard2023;
        await element.updateComplete;
        // What a narrow element would print over its own edge counts as well.
        expect(inside(element, '.base').scrollWidth).toBeLessThanOrEqual(
          element.getBoundingClientRect().width,
        );
      }
      expect(place.scrollWidth).toBeLessThanOrEqual(360);
      expect(elements[0]?.getBoundingClientRect().width).toBeGreaterThan(count === 1 ? 290 : 60);
    });
  },
);

const frame = (): Document => {
  const element = document.createElement('iframe');
  document.body.append(element);
  return element.contentDocument as Document;
};
const padding = (host: Element): string => getComputedStyle(inside(host, '.base')).paddingLeft;

describe('an element in another document', () => {
  it('keeps its styles when it is moved into a frame, and back', async () => {
    const element = await mount('thidua-progress', { value: '42', target: '100' });
    expect(padding(element)).toBe('16px');
    const other = frame();
    other.body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    document.body.append(element);
    expect(padding(element)).toBe('16px');
  });

  it('has its styles when it is made here and first shown there', async () => {
    const element = document.createElement('thidua-countdown');
    element.setAttribute('date', '2023-06-11');
    frame().body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    expect(textOf(element)).toContain('11/6/2023');
  });

  it('says nothing and breaks nothing in a document that nobody sees', async () => {
    const element = document.createElement('thidua-progress');
    element.setAttribute('value', '1');
    element.setAttribute('target', '2');
    document.implementation.createHTMLDocument('').body.append(element);
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    expect(textOf(element)).toContain('50%');
  });
});
