// What snippets are made of, without a browser.
import { scoreboard2023 } from '@thidua/quang-nam';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builderAddress, framedAddress, viewAddress, wholeAddress } from './addresses.js';
import { contentsOf } from './contents.js';
import type { Publication } from './publication.js';
import { nouns, type Noun } from './nouns.js';
import { everythingShown } from './shown.js';
import { snippetKinds, snippetOf } from './snippets.js';
import { attributesOf, choiceFrom, parametersOf, type View } from './view.js';

const origin = 'https://example.org';
const publication: Publication = {
  loader: '/thidua/thidua.js',
  elements: {},
  frameScript: '/thidua/iframe.js',
  framedScript: '/thidua/framed.js',
  pinned: Object.fromEntries(
    nouns.map((noun) => [
      noun,
      { src: `/thidua/1.2.3-abc/pinned/${noun}.js`, integrity: `sha384-${noun}` },
    ]),
  ) as Record<Noun, { src: string; integrity: string }>,
  scoreboard: '/data/scoreboard-2023.json',
  archivedScoreboard: '/data/archive/scoreboard-2023-abc.json',
  archivedIntegrity: 'sha384-y',
  bytes: {},
};
const mountain: View = {
  noun: 'leaderboard',
  id: 'dti-2023',
  locale: 'vi',
  choice: { bloc: 'cum-mien-nui', limit: '5', theme: 'dark' },
};
const partsOf = (view: View) => ({
  view,
  origin,
  publication,
  contents: contentsOf(view, scoreboard2023, origin + wholeAddress(view)),
});

describe('a view', () => {
  it('stands in addresses and attributes in one order', () => {
    expect(viewAddress(mountain)).toBe(
      '/xem/bang-xep-hang/dti-2023/?bloc=cum-mien-nui&limit=5&theme=dark',
    );
    expect(framedAddress({ ...mountain, locale: 'en', choice: {} })).toBe(
      '/en/embed/leaderboard/dti-2023/',
    );
    expect(builderAddress(mountain)).toBe(
      '/nhung/?noun=leaderboard&id=dti-2023&bloc=cum-mien-nui&limit=5&theme=dark',
    );
    expect(Object.keys(attributesOf(mountain))).toEqual(['board', 'bloc', 'limit', 'theme']);
    expect(attributesOf({ ...mountain, locale: 'en' })).toMatchObject({ lang: 'en' });
  });

  it('comes back from its address as it was, and nothing else gets in', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('5', 'dark', '2023-06-11', 'cum', '-score'),
    );
    const names = fc.constantFrom('bloc', 'limit', 'highlight', 'sort', 'as-of', 'theme', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, words)), (pairs) => {
        for (const { noun } of everythingShown(scoreboard2023)) {
          const choice = choiceFrom(noun, new URLSearchParams(pairs));
          for (const value of Object.values(choice)) expect(value).toMatch(/^[\w-]+$/);
          expect(choiceFrom(noun, new URLSearchParams(parametersOf(choice)))).toEqual(choice);
        }
      }),
    );
  });

  it('asks an element for nothing that it does not know', () => {
    const parameters = new URLSearchParams('limit=5&bloc=cum-mien-nui&as-of=2023-06-11');
    expect(choiceFrom('countdown', parameters)).toEqual({ 'as-of': '2023-06-11' });
    expect(choiceFrom('leaderboard', new URLSearchParams('limit=0&as-of=31/12/2023'))).toEqual({});
  });
});

describe('every snippet', () => {
  const views = everythingShown(scoreboard2023).flatMap(({ noun, id }) =>
    (['vi', 'en'] as const).map((locale): View => ({ noun, id, locale, choice: {} })),
  );

  it('carries heading, figures, date, source and a whole link, without any script', () => {
    for (const view of views) {
      const parts = partsOf(view);
      for (const kind of snippetKinds) {
        const readable = snippetOf(kind, parts)
          .replace(/<script\b.*?<\/script>/gs, '')
          .replace(/<iframe\b.*?<\/iframe>/gs, '');
        expect(readable, kind).toMatch(/<(h2|strong)\b[^>]*>.+<\/\1>/);
        expect(readable, kind).toMatch(view.locale === 'vi' ? /Nguồn: / : /Source: /);
        expect(readable, kind).toMatch(/20\d\d/);
        expect(readable, kind).toContain(
          `<a href="${origin}${wholeAddress(view)}" rel="noopener">`,
        );
      }
    }
  });

  it('loads from the address where the files are published, and from nowhere else', () => {
    for (const view of [...views, mountain]) {
      for (const kind of snippetKinds) {
        const loaded = [...snippetOf(kind, partsOf(view)).matchAll(/ src="([^"]*)"/g)];
        for (const [, address = ''] of loaded) expect(address).toMatch(/^https:\/\/example\.org\//);
        if (kind === 'plain') expect(loaded).toEqual([]);
      }
    }
  });
});

it('follows the newest elements and figures, or keeps to those of today', () => {
  const following = snippetOf('following', partsOf(mountain));
  expect(following).toMatch(
    /^<div>\n<script type="module" src="[^"]+\/thidua\/thidua\.js"><\/script>\n/,
  );
  expect(following).toContain(
    '<thidua-leaderboard src="https://example.org/data/scoreboard-2023.json" refresh="60" board="dti-2023" bloc="cum-mien-nui" limit="5" theme="dark" full-url="https://example.org/xem/bang-xep-hang/dti-2023/?bloc=cum-mien-nui"></thidua-leaderboard>',
  );
  const pinned = snippetOf('pinned', partsOf(mountain));
  expect(pinned).toContain(
    '/pinned/leaderboard.js" integrity="sha384-leaderboard" crossorigin="anonymous"></script>',
  );
  expect(pinned).toContain('/data/archive/scoreboard-2023-abc.json" integrity="sha384-y"');
  expect(pinned).not.toContain('refresh=');
});

it('shuts what is in a frame away from the page, and names the frame', () => {
  const frame = snippetOf('frame', { ...partsOf(mountain), frame: { width: 480, height: 512 } });
  expect(frame).toContain(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
  expect(frame).toMatch(/title="Xếp hạng [^"]+ · Cụm miền núi" width="480" height="512"/);
});

it('gives no more than five rows beside an element, and all that were asked for as HTML', () => {
  const rows = (markup: string): number => markup.match(/<tr>/g)?.length ?? 0;
  const { figures, plain } = partsOf({ ...mountain, choice: {} }).contents;
  expect([rows(figures), rows(plain)]).toEqual([6, 19]);
});

it('lets nothing out of an attribute, whatever a title says', () => {
  const title = { vi: '"><script>alert(2023)</script>', en: 'x' };
  const hostile = {
    ...scoreboard2023,
    boards: scoreboard2023.boards.map((board) => ({ ...board, title })),
  };
  const view: View = { noun: 'leaderboard', id: 'dti-2023', locale: 'vi', choice: {} };
  const contents = contentsOf(view, hostile, origin);
  const frame = snippetOf('frame', { ...partsOf(view), contents });
  expect(contents.heading).toBe(title.vi);
  expect(frame).toContain('title="&quot;>&lt;script>alert(2023)&lt;/script>"');
  expect(frame.match(/<script/g)).toHaveLength(1);
});
