import type { Scoreboard } from '@thidua/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileScoreboard } from '../../test/support/hostile-scoreboard.js';
import {
  largeScoreboard,
  sampleScoreboard,
  scoreboard2023,
} from '../../test/support/scoreboards.js';
import {
  areaOf,
  pictureSize,
  type Area,
  type Box,
  type Line,
  type Shape,
} from '../picture/drawing.js';
import { textWidth } from '../picture/text-width.js';
import { RenderError } from './render-error.js';
import { drawPicture, renderPicture, type PictureOptions } from './render-picture.js';
import { nouns, type ElementNoun } from '../elements/nouns.js';

const linesOf = (noun: ElementNoun, options: PictureOptions): Line[] =>
  drawPicture(noun, options).shapes.filter((shape) => shape.kind === 'line');
const textsOf = (noun: ElementNoun, options: PictureOptions): string[] =>
  linesOf(noun, options).map(({ text }) => text);

/** Lines of text that stand at the same height, from left to right. */
function rowsOf(noun: ElementNoun, options: PictureOptions): string[][] {
  const rows = new Map<number, Line[]>();
  for (const line of linesOf(noun, options)) {
    rows.set(line.y, [...(rows.get(line.y) ?? []), line]);
  }
  return [...rows]
    .sort(([above], [below]) => above - below)
    .map(([, row]) => row.sort((left, right) => areaOf(left).x - areaOf(right).x))
    .map((row) => row.map(({ text }) => text));
}

const isInside = ({ x, y, width, height }: Area): boolean =>
  x >= 0 && y >= 0 && x + width <= pictureSize.width && y + height <= pictureSize.height;

const meet = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

const many = largeScoreboard(63);

/** Those that are published, and one with as many units as a ministry has. */
const everyScoreboard: Scoreboard[] = [
  scoreboard2023,
  sampleScoreboard,
  { ...scoreboard2023, localities: many.localities, boards: many.boards },
];

/** Nothing leaves the canvas, and no text lies on another. */
function expectSound(shapes: readonly Shape[]): void {
  const lines = shapes.filter((shape): shape is Line => shape.kind === 'line');
  const boxes = shapes.filter((shape): shape is Box => shape.kind === 'box');
  for (const box of boxes) expect(isInside(box), JSON.stringify(box)).toBe(true);
  const areas = lines.map((line) => ({ line, area: areaOf(line) }));
  for (const { line, area } of areas) expect(isInside(area), JSON.stringify(line)).toBe(true);
  areas.forEach((one, place) => {
    for (const other of areas.slice(place + 1)) {
      const both = `${JSON.stringify(one.line)} and ${JSON.stringify(other.line)}`;
      expect(meet(one.area, other.area), both).toBe(false);
    }
  });
}

describe('renderPicture of a leaderboard', () => {
  it('has the first five rows of 2023 as published, gaps with their reason, and how many there are', () => {
    const rows = rowsOf('leaderboard', { scoreboard: scoreboard2023 });
    expect(rows).toEqual([
      ['Phong trào thi đua yêu nước năm 2023, tỉnh Quảng Nam'],
      ['Xếp hạng chuyển đổi số'],
      ['(DTI) cấp huyện năm 2023'],
      ['Hạng', '5/18 địa phương', 'Xếp loại', 'Điểm'],
      ['1', 'Quế Sơn', 'Tốt', '93,16%'],
      ['2', 'Tam Kỳ', 'Tốt', 'chưa công bố'],
      ['3', 'Núi Thành', 'Tốt', 'chưa công bố'],
      ['4', 'Thăng Bình', 'Tốt', 'chưa công bố'],
      ['5', 'Đại Lộc', 'Tốt', 'chưa công bố'],
      ['Nguồn: Báo Quảng Nam, 2/2/2024, baoquangnam.vn,', 'Số liệu ngày 2/2/2024'],
      ['2/2/2024; doanhnghiepkinhtexanh, a21689', 'Số liệu sơ bộ'],
    ]);
  });

  it('says ties in words, and shows who is not ranked', () => {
    const rows = rowsOf('leaderboard', { scoreboard: sampleScoreboard });
    expect(rows).toContainEqual(['2', 'đồng hạng', 'Bãi Quỳnh', 'Tốt', '88,0']);
    expect(rows).toContainEqual(['2', 'đồng hạng', 'Bến Nguyệt', 'Tốt', '88,0']);
    expect(rows).toContainEqual(['–', 'Suối Quỳnh', '–', 'chưa báo cáo']);
    const { alt } = renderPicture('leaderboard', { scoreboard: sampleScoreboard });
    expect(alt).toContain('2 (đồng hạng) Bãi Quỳnh 88,0, Tốt; 2 (đồng hạng) Bến Nguyệt 88,0, Tốt');
    expect(alt).toContain('chưa xếp hạng Suối Quỳnh chưa báo cáo');
  });

  it('labels sample data in the corner, large, and again beside the date', () => {
    const labels = linesOf('leaderboard', { scoreboard: sampleScoreboard }).filter(
      ({ text }) => text === 'Số liệu minh họa',
    );
    expect(labels).toHaveLength(2);
    expect(labels[0]?.size).toBeGreaterThanOrEqual(30);
    expect(textsOf('leaderboard', { scoreboard: scoreboard2023 })).not.toContain(
      'Số liệu minh họa',
    );
  });

  it('shows one bloc with its own ranks, and a highlighted locality from further down', () => {
    const attributes = { bloc: 'cum-mien-nui', highlight: '504' };
    const rows = rowsOf('leaderboard', { scoreboard: scoreboard2023, attributes, lang: 'en' });
    expect(rows).toContainEqual(['Rank in cluster', '5/9 localities', 'Grade', 'Score']);
    expect(rows).toContainEqual(['1', 'Bac Tra My', 'Good', 'not published']);
    expect(rows).toContainEqual(['9', 'Tay Giang', 'Fair', '85.42%']);
    expect(renderPicture('leaderboard', { scoreboard: scoreboard2023, attributes }).alt).toContain(
      'Cụm miền núi',
    );
  });

  it('tells nothing that was not known on the day asked about', () => {
    const attributes = { 'as-of': '2023-06-11' };
    const { alt, svg } = renderPicture('leaderboard', { scoreboard: scoreboard2023, attributes });
    expect(alt).toContain('công bố ngày 2/2/2024; vào ngày 11/6/2023 chưa có số liệu');
    expect(svg).not.toContain('Quế Sơn');
  });
});

describe('renderPicture of a target', () => {
  it('leads with the way made, and has target, share, status, facts, both sources and the date of the figure', () => {
    const texts = textsOf('progress', { scoreboard: scoreboard2023 });
    for (const text of [
      ...['Xã đạt chuẩn nông thôn mới', '0', 'Chưa có số liệu cuối kỳ'],
      ...['trên 7 xã tăng thêm (123 đến 130)', 'Mức đạt được: 123 trên 130 xã (94,6%)'],
      ...['Mức đầu kỳ: 123 xã', 'Còn thiếu: 7 xã', 'Hạn: 31/12/2023'],
      ...[
        'Tỷ lệ: 123/193 (63,7%) · Chỉ tiêu 130/194 (67%)',
        'Số liệu ngày 9/8/2023',
        'Số liệu sơ bộ',
      ],
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts.some((text) => text.startsWith('Nguồn: Sở Nông nghiệp'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Chỉ tiêu theo: Chỉ thị'))).toBe(true);
  });

  it('fills the bar to the share of the target, and all of it when it is met', () => {
    const filled = (value: number, goal: number): number => {
      const attributes = { value, target: goal };
      const { shapes } = drawPicture('progress', { attributes });
      const [track, bar] = shapes.filter(
        (shape): shape is Box => shape.kind === 'box' && shape.radius === 4,
      );
      return (bar?.width ?? 0) / (track?.width ?? NaN);
    };
    expect(filled(123, 130)).toBeCloseTo(123 / 130, 10);
    expect(filled(150, 130)).toBe(1);
    expect(filled(0, 130)).toBe(0);
  });

  it('says that there is no figure, and draws no bar', () => {
    const attributes = { target: 130, unit: 'xã', label: 'Xã đạt chuẩn' };
    const { shapes } = drawPicture('progress', { attributes });
    expect(textsOf('progress', { attributes })).toContain('Chỉ tiêu: 130 xã');
    expect(textsOf('progress', { attributes })).toContain('Chưa ghi nguồn');
    expect(shapes.filter((shape) => shape.kind === 'box' && shape.radius === 4)).toHaveLength(1);
  });
});

describe('renderPicture of a countdown', () => {
  it('has the date and the anniversary, and no number of days', () => {
    const texts = textsOf('countdown', { scoreboard: scoreboard2023 });
    for (const text of [
      ...['Kỷ niệm 75 năm', 'Ngày 11/6/2023', 'Kể từ ngày 11/6/1948', 'tháng 6/2023', '11'],
    ]) {
      expect(texts).toContain(text);
    }
    const { alt } = renderPicture('countdown', { scoreboard: scoreboard2023, lang: 'en' });
    expect(alt).toContain('75th anniversary. On 11 June 2023. Since 11 June 1948.');
    expect(alt).not.toMatch(/\bdays?\b|today/i);
  });

  it('says the day alone where nothing is commemorated', () => {
    const texts = textsOf('countdown', { attributes: { date: '2030-02-03', label: 'Tổng kết' } });
    expect(texts).toEqual(['Tổng kết', 'tháng 2/2030', '3', 'Ngày kỷ niệm', 'Ngày 3/2/2030']);
  });
});

describe('renderPicture', () => {
  it.each(nouns)('of %s says in its title what the alternative text says', (noun) => {
    const { svg, alt } = renderPicture(noun, { scoreboard: scoreboard2023 });
    expect(svg).toContain(`<title>${alt}</title>`);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"[^>]*role="img" lang="vi"/);
    expect(alt).toMatch(/^[^<>&]+\.$/);
  });

  it.each(nouns)('of %s is the same for the same, whatever the clock says', (noun) => {
    const options = { scoreboard: scoreboard2023, lang: 'en' } as const;
    expect(renderPicture(noun, options)).toEqual(renderPicture(noun, options));
  });

  it.each(nouns)('of %s keeps hostile data text', (noun) => {
    for (const lang of ['vi', 'en'] as const) {
      const { svg } = renderPicture(noun, { scoreboard: hostileScoreboard, lang });
      const tags = [...svg.matchAll(/<(\/?[^\s>/]+)/g)].map(([, tag]) => tag);
      expect(new Set(tags)).toEqual(
        new Set(['svg', 'title', '/title', 'rect', 'text', '/text', '/svg']),
      );
      expect(svg).not.toMatch(/<[^>]*\s(on\w+|href|style|class)=/);
      expect(svg).toContain('&lt;img src=x onerror=&quot;');
      expect(svg).not.toContain('javascript:');
    }
  });

  it.each(nouns)('of %s holds nothing that is not seen or turns what is written', (noun) => {
    const unseen = '\u001b[2J\u0000\u202e\ufffe';
    const scoreboard = JSON.parse(
      JSON.stringify(scoreboard2023, (key, value: unknown) =>
        key === 'vi' || key === 'en' ? `${unseen}${String(value)}` : value,
      ),
    ) as Scoreboard;
    const { svg } = renderPicture(noun, { scoreboard, lang: 'vi' });
    expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\ufffe]/u);
  });

  it('refuses what the element would show a problem for', () => {
    expect(() => renderPicture('leaderboard', {})).toThrow(RenderError);
    const attributes = { 'target-id': 'none' };
    expect(() => renderPicture('progress', { scoreboard: scoreboard2023, attributes })).toThrow(
      RenderError,
    );
    expect(() => renderPicture('countdown', { attributes: { date: '31/2/2023' } })).toThrow(
      RenderError,
    );
  });

  it('keeps very long Vietnamese names on the canvas and apart', () => {
    const long = 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và Phong trào thi đua ';
    for (const scoreboard of everyScoreboard) {
      for (const times of [1, 2, 4, 10]) {
        const named = withTexts(scoreboard, () => long.repeat(times).trim());
        for (const noun of nouns) expectSound(drawPicture(noun, { scoreboard: named }).shapes);
      }
    }
  });

  it('lets nothing leave the canvas and no text lie on another, whatever data say', () => {
    const word = fc.oneof(
      fc.constantFrom('Ẩ', 'Đặng', 'Thị trấn', 'NGHIÊNG', 'W'.repeat(40), '越南', '', ' ', '👩‍🌾'),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    const name = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.array(name, { minLength: 5, maxLength: 5 }), number, (names, value) => {
        let next = 0;
        const text = (): string => names[next++ % names.length] ?? '';
        for (const scoreboard of everyScoreboard) {
          const named = withTexts(scoreboard, text);
          for (const noun of nouns) expectSound(drawPicture(noun, { scoreboard: named }).shapes);
        }
        const label = text();
        const attributes = { value, target: 1 - value, unit: text(), label, source: text() };
        const dated = { ...attributes, status: 'illustrative', baseline: value / 3 };
        for (const given of [
          attributes,
          { ...dated, deadline: '2023-12-31', 'as-of': '2023-05-01' },
        ]) {
          expectSound(drawPicture('progress', { attributes: given }).shapes);
        }
        expectSound(drawPicture('countdown', { attributes: { date: '2024-02-29', label } }).shapes);
      }),
      // On a slow machine fewer cases are tried, and the smallest that fails is sought no longer.
      { numRuns: 25, interruptAfterTimeLimit: 20_000 },
    );
  }, 30_000);

  it('keeps ranks of any length in their column', () => {
    const scoreboard = withRanks(largeScoreboard(6), 10 ** 15);
    expectSound(drawPicture('leaderboard', { scoreboard }).shapes);
    expect(textWidth('1.000.000.000.000.000', 42, 600)).toBeGreaterThan(280);
  });
});

/** A scoreboard with other texts: every name, title, unit and source. */
function withTexts(scoreboard: Scoreboard, text: () => string): Scoreboard {
  return JSON.parse(
    JSON.stringify(scoreboard, (key, value: unknown) =>
      ['vi', 'en', 'reference', 'unit', 'period'].includes(key) && typeof value === 'string'
        ? text()
        : value,
    ),
  ) as Scoreboard;
}

function withRanks(scoreboard: Scoreboard, rank: number): Scoreboard {
  return JSON.parse(
    JSON.stringify(scoreboard, (key, value: unknown) => (key === 'rank' ? rank : value)),
  ) as Scoreboard;
}
