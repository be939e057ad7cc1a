import type { Award, Scoreboard } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { richScoreboard } from '../../../test/support/rich-scoreboard.js';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { renderElement } from '../../server/render-element.js';
import { renderPicture } from '../../server/render-picture.js';
import { renderBrief, renderStatic } from '../../server/render-static.js';
import { csvOf } from '../../shared/take-away/csv.js';
import { honoursView, problemOf, type HonoursChoice } from './honours.view.js';

const viewOf = (choice: Partial<HonoursChoice> = {}, scoreboard: Scoreboard = richScoreboard) =>
  honoursView(
    scoreboard,
    { day: undefined, award: undefined, area: undefined, pageSize: undefined, page: 0, ...choice },
    'vi',
  );
const namesIn = (view: ReturnType<typeof viewOf>): string[] =>
  view.groups.flatMap(({ honours }) => honours.map(({ recipient }) => recipient));

describe('the honours', () => {
  it('say how many there are, then who got what, for what, by which decision', () => {
    const { told, groups } = viewOf();
    expect(told).toBe('6 lượt khen thưởng đã quyết định: 3 tập thể, 3 cá nhân.');
    expect(groups.map(({ award }) => award)).toEqual([
      'Cờ thi đua của tỉnh Hạc Vân',
      'Bằng khen của tỉnh Hạc Vân',
    ]);
    expect(groups[0]?.honours[0]).toMatchObject({
      recipient: 'Huyện Chợ Nguyệt',
      kind: 'Tập thể',
      deed: 'Dẫn đầu phong trào thi đua năm 2023',
      decision: 'Quyết định số 617/QĐ-UBND ngày 1/3/2024',
    });
    expect(groups[0]?.honours[1]?.decision).toBe('Số và ngày quyết định: chưa rõ');
  });

  it('count individuals who did not agree to be named, and name them nowhere', () => {
    expect(namesIn(viewOf())).toContain('Người Đồng Ý');
    expect(namesIn(viewOf())).toContain('2 cá nhân không nêu tên');
    const options = { scoreboard: richScoreboard } as const;
    const everywhere = [
      renderElement('honours', options),
      renderStatic('honours', options),
      renderBrief('honours', options),
      renderPicture('honours', options).svg,
      csvOf(viewOf().table),
    ];
    for (const text of everywhere) {
      expect(text).not.toMatch(/Giấu Tên|Giau Ten/);
      // Withdrawn, or not decided yet.
      expect(text).not.toMatch(/Đã Rút|Mới Đề Nghị/);
    }
    expect(csvOf(viewOf().table)).toContain('Người Đồng Ý');
  });

  it('filter by award and by area, and know which there are', () => {
    expect(namesIn(viewOf({ award: 'flag' }))).toEqual(['Huyện Chợ Nguyệt', 'Huyện Nà Hạc']);
    expect(namesIn(viewOf({ area: 'area-2' }))).toEqual(['Tổ đọc sách Mũi Khuê']);
    const none = { award: undefined, area: undefined };
    expect(problemOf(richScoreboard, { ...none, award: 'gone' }, 'vi')?.message).toBe(
      'Không có hình thức khen thưởng “gone”. Các hình thức có: flag, certificate.',
    );
    expect(problemOf(richScoreboard, { ...none, area: 'gone' }, 'vi')?.code).toBe('unknown-area');
    expect(problemOf(richScoreboard, none, 'vi')).toBeUndefined();
  });

  it('tell nothing of the past that was decided later', () => {
    expect(namesIn(viewOf({ day: '2024-02-29' }))).toEqual(['Huyện Nà Hạc']);
    expect(namesIn(viewOf({ day: '2024-03-01' }))).toHaveLength(5);
  });

  it('come in pages, each on one, and in the table all of them', () => {
    const pages = [0, 1, 2].map((page) => viewOf({ pageSize: 2, page }));
    expect(pages.map(({ pager }) => pager)).toEqual(['Trang 1/3', 'Trang 2/3', 'Trang 3/3']);
    expect(pages.flatMap(namesIn)).toEqual(namesIn(viewOf()));
    expect(pages[0]?.table.rows).toHaveLength(5);
    expect(namesIn(viewOf({ pageSize: 2, page: 99 }))).toEqual(['2 cá nhân không nêu tên']);
    const many = Array.from({ length: 101 }, (): Award => ({ award: 'a', code: 'M01' }));
    expect(viewOf({}, { ...richScoreboard, awards: many }).pages).toBe(3);
  });

  it('are the flags that were really awarded in 2023, to four collectives of Bac Tra My', () => {
    const view = viewOf({}, scoreboard2023);
    expect(view.told).toBe('4 lượt khen thưởng đã quyết định: 4 tập thể, 0 cá nhân.');
    expect(view.groups[0]?.award).toBe('Cờ thi đua của UBND tỉnh');
  });
});
