import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hostileScoreboard } from '../../test/support/hostile-scoreboard.js';
import { largeScoreboard, scoreboard2023 } from '../../test/support/scoreboards.js';
import { scoreboard2023 as sampleProvince } from '@thidua/sample-province';
import { renderElement } from './render-element.js';
import { RenderError } from './render-error.js';
import { nouns, type ElementNoun } from '../elements/nouns.js';
import { styleHashes } from './style-hashes.js';

const scoreboard = scoreboard2023;
const styleIn = (html: string): string => /<style[^>]*>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
const shadowIn = (html: string): string =>
  /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)?.[1] ?? '';

describe('styleHashes', () => {
  // First in this file: a class that nobody has used yet must have a hash too.
  it.each(nouns)('is the SHA-256 of the style that %s carries', async (noun) => {
    const [hash] = await styleHashes(noun);
    const style = styleIn(renderElement(noun, { scoreboard }));
    expect(style).toContain('.base');
    expect(hash).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('gives one hash for each element, in their order', async () => {
    const hashes = await styleHashes(...nouns);
    expect(new Set(hashes).size).toBe(nouns.length);
    expect(hashes[1]).toBe((await styleHashes('leaderboard'))[0]);
  });
});

describe('renderElement', () => {
  it.each(nouns)('puts %s into a shadow root, and readable fallback content beside it', (noun) => {
    const html = renderElement(noun, { scoreboard, link: 'https://example.org/' });
    expect(html).toMatch(new RegExp(`^<thidua-${noun} [^>]*lang="vi"[^>]*><template shadowroot`));
    const [, fallback = ''] = html.split('</template>');
    expect(fallback).toContain('<h2>');
    expect(fallback).toContain('Nguồn: ');
    expect(fallback).toContain('<a href="https://example.org/" rel="noopener">');
    expect(shadowIn(html)).toContain('part="base"');
    expect(html).not.toMatch(/<!--|<\?/);
  });

  it('writes the attributes for the script that may follow, and not the data', () => {
    const html = renderElement('progress', {
      scoreboard,
      attributes: { src: '/s.json?a="b"', 'target-id': 'new-rural-communes', theme: 'dark' },
      lang: 'en',
    });
    const [tag = ''] = html.split('>');
    expect(tag).toContain(' src="/s.json?a=&quot;b&quot;"');
    expect(tag).toContain(' theme="dark"');
    expect(tag).toContain(' lang="en"');
    expect(tag).not.toContain('scoreboard');
    expect(html).toContain('>Reached: 123 of 130 communes (94.6%)</li>');
    expect(html).toContain(
      'aria-valuetext="0 of 7 communes added (123 → 130), No final figure yet"',
    );
  });

  it('draws text where nothing would answer a click, and no search', () => {
    const html = shadowIn(renderElement('leaderboard', { scoreboard }));
    expect(html).not.toMatch(/<(button|input|select)/);
    expect(html).toContain('aria-sort="ascending"');
  });

  it('opens the reasons of a score without a script, and only where none follows', () => {
    const { boards } = sampleProvince;
    const first = boards[0]?.rows[0]?.breakdown?.length ?? NaN;
    const html = shadowIn(renderElement('leaderboard', { scoreboard: sampleProvince }));
    expect(html.match(/<details>/g)).toHaveLength(boards[0]?.rows.length ?? NaN);
    const [details = ''] = /<details>.*?<\/details>/s.exec(html) ?? [];
    expect(details).toContain('<summary>Căn cứ điểm: Chợ Nguyệt</summary>');
    expect(details.match(/<li/g)).toHaveLength(first);
    expect(html).not.toContain('reasons later');
    const awaited = renderElement('leaderboard', {
      scoreboard: sampleProvince,
      attributes: { src: '/s' },
    });
    expect(awaited).toContain('class="reasons later"');
  });

  it('keeps the room of the search where a script will follow', () => {
    const html = shadowIn(renderElement('leaderboard', { scoreboard, attributes: { src: '/s' } }));
    expect(html).toContain('class="tools waiting"');
    expect(html).not.toContain('<button');
  });

  it('holds every row of a long board, and only five in the fallback', () => {
    const html = renderElement('leaderboard', { scoreboard: largeScoreboard(250) });
    expect(html).toContain(' page-size="0"');
    const [shadow = '', fallback = ''] = html.split('</template>');
    expect(shadow.match(/<tr part="row"/g)).toHaveLength(250);
    expect(fallback).toContain('5/250 địa phương');
  });

  it('names the only bloc that it shows, since no filter does', () => {
    const attributes = { bloc: 'cum-mien-nui' };
    const html = shadowIn(renderElement('leaderboard', { scoreboard, attributes }));
    expect(html).toMatch(/id="title">[^<]* · Cụm miền núi<\/p>/);
    const hostile = renderElement('leaderboard', { scoreboard: hostileScoreboard, attributes });
    expect(hostile).not.toMatch(/<(script|img)/);
  });

  it('says how many rows there are when it is limited', () => {
    const html = shadowIn(renderElement('leaderboard', { scoreboard, attributes: { limit: 5 } }));
    expect(html).toContain('5/18 địa phương');
  });

  it('counts whole days and says from when, without stopping the clock of the script', () => {
    const html = renderElement('countdown', {
      attributes: { date: '2023-06-11', since: '1948-06-11' },
      now: Date.UTC(2023, 4, 1),
    });
    expect(html).toContain('<b>40</b> ngày</span> <span><b>17</b> giờ');
    expect(html).toContain('(tính từ 7 giờ ngày 1/5/2023)');
    expect(html).toMatch(/^<thidua-countdown date="2023-06-11" since="1948-06-11" lang="vi"/);
    expect(html).not.toContain('as-of=');
  });

  it('gives the style a nonce, and refuses what is none', () => {
    const given = { scoreboard, nonce: 'r4nd0m+/A==' };
    expect(renderElement('progress', given)).toContain('<style nonce="r4nd0m+/A==">');
    for (const nonce of ['', '"><script>', 'a b']) {
      expect(() => renderElement('progress', { scoreboard, nonce })).toThrow(RenderError);
    }
  });

  it.each<[ElementNoun, Record<string, string>]>([
    ['leaderboard', {}],
    ['leaderboard', { src: '/s.json' }],
    ['countdown', {}],
    ['progress', {}],
    ['progress', { src: '/s.json', value: '1', target: '2' }],
  ])('refuses %s %j without a scoreboard instead of fetching one', (noun, attributes) => {
    expect(() => renderElement(noun, { attributes })).toThrow(RenderError);
  });

  it('gives the same for the same, so that a build changes only what changed', () => {
    const once = renderElement('leaderboard', { scoreboard, now: 0 });
    expect(renderElement('leaderboard', { scoreboard, now: 0 })).toBe(once);
  });
});
