import type { Scoreboard } from '@thidua/core';
import { belowSquare, growthOf } from '@thidua/tooling/growth';
import { describe, expect, it } from 'vitest';
import { sampleScoreboard, scoreboard2023 } from '../../test/support/scoreboards.js';
import { hostileScoreboard } from '../../test/support/hostile-scoreboard.js';
import { renderElement } from './render-element.js';
import { RenderError } from './render-error.js';
import { renderBrief, renderStatic } from './render-static.js';

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => textOf(cell)),
  );

describe('renderStatic of a leaderboard', () => {
  it('holds every row in published order, gaps with their reason, source, date and status', () => {
    const html = renderStatic('leaderboard', { scoreboard: scoreboard2023, link: '/bang?a=1&b=2' });
    const [headings, ...rows] = rowsOf(html);
    expect(headings).toEqual(['Hạng', 'Địa phương', 'Cụm thi đua', 'Điểm', 'Xếp loại']);
    expect(rows).toHaveLength(18);
    expect(rows[0]).toEqual(['1', 'Quế Sơn', 'Cụm đồng bằng', '93,16%', 'Tốt']);
    expect(rows[1]?.[3]).toBe('–');
    expect(textOf(html)).toContain('Điểm: chưa công bố ở 16/18 địa phương');
    expect(html).toContain('<caption>\n18 địa phương; số liệu ngày 2/2/2024; số liệu sơ bộ\n');
    expect(textOf(html)).toContain('Nguồn: Báo Quảng Nam, 2/2/2024');
    expect(textOf(html)).toContain('số liệu ngày 2/2/2024 · Số liệu sơ bộ');
    expect(html).toContain('<a href="/bang?a=1&amp;b=2" rel="noopener">');
    expect(html).toMatch(/^<section lang="vi">\n<h2>/);
  });

  it('says ties, changes and sample data in words', () => {
    const html = renderStatic('leaderboard', { scoreboard: sampleScoreboard });
    const items = [...html.matchAll(/<li>\s*<strong>(.*?)<\/strong>\s*<br \/>(.*?; .*?);/g)];
    expect(items.map(([, name, first]) => [name, first])).toEqual([
      ['Cồn Hạc', 'Hạng: 1; Thay đổi: tăng 2 bậc'],
      ['Bãi Quỳnh', 'Hạng: 2 (đồng hạng); Thay đổi: mới'],
      ['Bến Nguyệt', 'Hạng: 2 (đồng hạng); Thay đổi: giảm 1 bậc'],
      ['Đầm Sương', 'Hạng: 4; Thay đổi: giữ hạng'],
      ['Suối Quỳnh', 'Hạng: chưa xếp hạng; Thay đổi: chưa xếp hạng'],
    ]);
    expect(html).toContain('<strong>Số liệu minh họa</strong>');
    expect(html).toMatch(/<p>[^<]*địa phương; [^<]*số liệu minh họa/);
    expect(textOf(html)).toContain('Không còn trong bảng: Đèo Sương.');
  });

  it('says how many rows there are when it holds only the first', () => {
    const html = renderStatic('leaderboard', {
      scoreboard: scoreboard2023,
      attributes: { limit: 3, highlight: '504' },
      lang: 'en',
    });
    expect(rowsOf(html)).toHaveLength(5);
    expect(textOf(html)).toContain('4/18 localities');
    expect(html).toContain('<strong>Tay Giang</strong>');
    expect(html).toContain('<section lang="en">');
  });

  it('is read row by row where it has more columns than a phone is wide, and points out the same row', () => {
    const attributes = { highlight: sampleScoreboard.boards[0]?.rows[1]?.code ?? '' };
    const html = renderStatic('leaderboard', { scoreboard: sampleScoreboard, attributes });
    expect(html).not.toContain('<table');
    expect(html.match(/<br \/><strong>/g)).toHaveLength(1);
    expect(html).toMatch(/<strong>Bãi Quỳnh<\/strong>\s*<br \/><strong>Hạng: 2/);
  });

  it('names the bloc that it shows', () => {
    const html = renderStatic('leaderboard', {
      scoreboard: scoreboard2023,
      attributes: { bloc: 'cum-mien-nui' },
    });
    expect(html).toMatch(/<h2>[^<]* · Cụm miền núi<\/h2>/);
    expect(rowsOf(html)).toHaveLength(10);
  });

  it('tells nothing that was not known on the day asked about', () => {
    const html = renderStatic('leaderboard', {
      scoreboard: scoreboard2023,
      attributes: { 'as-of': '2023-06-11' },
    });
    expect(html).not.toContain('<table');
    expect(textOf(html)).toContain('công bố ngày 2/2/2024');
    expect(textOf(html)).not.toContain('số liệu ngày 2/2/2024');
  });
});

describe('renderStatic of a target', () => {
  it('says the way made, share, status, facts, both sources and the date without a bar', () => {
    const text = textOf(renderStatic('progress', { scoreboard: scoreboard2023 }));
    expect(text).toContain(
      '0 trên 7 xã tăng thêm (123 → 130). Mức đạt được: 123 trên 130 xã (94,6%). Chưa có số liệu cuối kỳ.',
    );
    expect(text).toContain('Hạn 31/12/2023');
    expect(text).toContain('số liệu ngày 9/8/2023 · Chỉ tiêu theo: Chỉ thị');
    expect(text).toMatch(/Số liệu sơ bộ$/);
  });

  it('says once that there is no figure', () => {
    const text = textOf(renderStatic('progress', { attributes: { target: 130, unit: 'xã' } }));
    expect(text).toContain('Chưa có số liệu. Chỉ tiêu: 130 xã.');
    expect(text.match(/Chưa có số liệu/g)).toHaveLength(1);
    expect(text).toContain('Chưa ghi nguồn');
  });
});

describe('renderStatic of a countdown', () => {
  const appeal = { date: '11/6/2023', since: '11/6/1948', label: 'Ngày thi đua' };

  it('counts from the moment, as the live one does, and says which moment', () => {
    // 23:30 UTC on 30 April is 6:30 on 1 May in Viet Nam.
    const html = renderStatic('countdown', {
      attributes: appeal,
      now: Date.UTC(2023, 3, 30, 23, 30),
    });
    expect(textOf(html)).toBe(
      'Ngày thi đua Kỷ niệm 75 năm. Còn lại đến ngày 11/6/2023 (tính từ 6 giờ 30 phút ngày 1/5/2023). Còn 40 ngày 17 giờ.',
    );
  });

  it('never says today, which is true on one day only', () => {
    const now = Date.UTC(2023, 5, 11, 5);
    for (const lang of ['vi', 'en'] as const) {
      const text = textOf(renderStatic('countdown', { attributes: appeal, now, lang }));
      expect(text).not.toMatch(/hôm nay|today/i);
      expect(text).toMatch(/11\/6\/2023|11 June 2023/);
    }
  });

  it('takes a milestone with its source', () => {
    const text = textOf(renderStatic('countdown', { scoreboard: scoreboard2023 }));
    expect(text).toContain('Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc');
    expect(text).toContain('Nguồn: Chỉ thị');
  });
});

describe('renderStatic', () => {
  it.each(['progress', 'leaderboard', 'countdown'] as const)(
    'needs no script, style, class, id or custom tag for %s',
    (noun) => {
      const html = renderStatic(noun, { scoreboard: scoreboard2023 });
      const attributes = [...html.matchAll(/<\w[^>]*?\s([\w-]+)=/g)].map(([, name]) => name);
      expect(new Set(attributes)).toEqual(
        new Set(noun === 'countdown' ? ['lang'] : ['lang', 'scope', 'href']),
      );
      expect(html).not.toMatch(/<(script|style|template|slot|svg|thidua)|<!--|<\?/);
    },
  );

  it.each(['progress', 'leaderboard', 'countdown'] as const)(
    'escapes whatever a scoreboard holds for %s',
    (noun) => {
      const html = renderStatic(noun, { scoreboard: hostileScoreboard });
      expect(html).not.toMatch(/<(script|img|b|i|svg)[\s>/]/);
      expect(html).toContain('&lt;');
      expect(html).not.toMatch(/href="(?!https?:|[./])/);
    },
  );

  it.each(['progress', 'leaderboard', 'countdown'] as const)(
    'leaves no part of %s empty, whatever day it is asked about',
    (noun) => {
      for (const scoreboard of [scoreboard2023, sampleScoreboard]) {
        for (const asOf of ['1946-01-01', '2023-06-10', '2023-06-11', '2023-08-09', '9999-12-31']) {
          for (const lang of ['vi', 'en'] as const) {
            let html = '';
            try {
              html = renderStatic(noun, { scoreboard, lang, attributes: { 'as-of': asOf } });
            } catch (error) {
              if (!(error instanceof RenderError)) throw error;
            }
            expect(html).not.toMatch(/<(p|h2|caption|strong|td|th|li)\b[^>]*>\s*<\/\1>/);
          }
        }
      }
    },
  );

  it('takes time that grows with a text, and not with its square', () => {
    for (const piece of [' ', '<', '&', 'ă ', '"']) {
      const growth = growthOf((size) => {
        const [board, ...others] = scoreboard2023.boards;
        const title = `Bảng${piece.repeat(size)}xếp hạng`;
        const boards = [{ ...board, title: { vi: title, en: title } }, ...others];
        const scoreboard = { ...scoreboard2023, boards } as Scoreboard;
        return () => [
          renderStatic('leaderboard', { scoreboard }),
          renderElement('leaderboard', { scoreboard, now: 0 }),
        ];
      }, 40_000);
      expect(growth, piece).toBeLessThan(belowSquare);
    }
  });

  it('passes no control character on, which a terminal would obey', () => {
    const [milestone] = scoreboard2023.milestones;
    const title = { vi: 'Ngày\u001b[2J\u009b31m\u0000 mốc', en: 'x' };
    const html = renderStatic('countdown', {
      scoreboard: { ...scoreboard2023, milestones: [{ ...milestone, title }] } as Scoreboard,
    });
    expect(html).toContain('Ngày\ufffd[2J\ufffd31m\ufffd mốc');
  });

  it.each([
    ['leaderboard', { board: 'x' }, 'unknown-board', 'dti-2023'],
    ['leaderboard', { bloc: 'x' }, 'unknown-bloc', 'cum-dong-bang, cum-mien-nui'],
    ['progress', { 'target-id': 'x' }, 'unknown-target', 'new-rural-communes'],
    ['countdown', { 'milestone-id': 'x' }, 'unknown-milestone', 'emulation-appeal'],
    ['countdown', { date: '31/2/2023' }, 'not-a-date', '31/2/2023'],
    ['progress', { colour: 'red' }, 'unknown-attribute', 'target-id'],
  ] as const)('refuses %s %j and says what there is', (noun, attributes, code, named) => {
    try {
      renderStatic(noun, { scoreboard: scoreboard2023, attributes });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RenderError);
      expect(error).toMatchObject({ code, message: expect.stringContaining(named) as string });
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('refuses the link %j', (link) => {
    expect(() => renderStatic('progress', { scoreboard: scoreboard2023, link })).toThrow(
      'liên kết',
    );
  });

  it.each(['progress', 'leaderboard', 'countdown'] as const)(
    'says the same of %s with its look, which is in style attributes alone',
    (noun) => {
      const plain = renderStatic(noun, { scoreboard: scoreboard2023, now: 0 });
      const looked = renderStatic(noun, { scoreboard: scoreboard2023, now: 0, hasLook: true });
      expect(textOf(looked)).toBe(textOf(plain));
      expect(looked.match(/ style="/g)?.length).toBeGreaterThan(4);
      // Text and ground stay the page's, which may be dark.
      expect(looked).not.toMatch(/[";]color:|[";]background:/);
      const withoutBar = looked.replace(/<div style="height[^]*?<\/div>\s*<\/div>\s*/, '');
      expect(withoutBar.replace(/ style="[^"]*"/g, '').replace(/\s+/g, '')).toBe(
        plain.replace(/\s+/g, ''),
      );
    },
  );
});

describe('renderBrief', () => {
  it.each([
    [
      'progress',
      /^Xã đạt chuẩn nông thôn mới\. 0 trên 7 xã tăng thêm \(123 → 130\)\. Mức đạt được: 123 trên 130 xã \(94,6%\)\..*Nguồn: Sở.* 9\/8\/2023/,
    ],
    [
      'leaderboard',
      /^Xếp hạng .*2023\. 1\. Quế Sơn \(93,16%\); 2\. Tam Kỳ \(chưa công bố\); 3\. .*Nguồn: Báo/,
    ],
    ['countdown', /^Ngày Bác Hồ.*\. .*11\/6\/.*Nguồn: Chỉ thị/],
  ] as const)(
    'says of %s heading, main figures, source, date and link in a paragraph',
    (noun, said) => {
      const html = renderBrief(noun, { scoreboard: scoreboard2023, link: '/bang' });
      expect(textOf(html)).toMatch(said);
      expect(html).toMatch(/^<p lang="vi">[^]*<a href="\/bang" rel="noopener">[^]*<\/p>$/);
      expect(html.match(/<p\b/g)).toHaveLength(1);
    },
  );

  it('escapes whatever a scoreboard holds', () => {
    for (const noun of ['progress', 'leaderboard', 'countdown'] as const) {
      expect(renderBrief(noun, { scoreboard: hostileScoreboard })).not.toMatch(
        /<(script|img|b|i|svg)[\s>/]/,
      );
    }
  });

  it('has no tag that the strictest filters take away with what stands in it', () => {
    for (const noun of ['progress', 'leaderboard', 'countdown'] as const) {
      const html = renderBrief(noun, { scoreboard: sampleScoreboard, link: '/bang' });
      const tags = new Set(html.match(/(?<=<)[a-z]\w*/g));
      expect([...tags].filter((tag) => !['p', 'strong', 'a'].includes(tag))).toEqual([]);
    }
  });
});
