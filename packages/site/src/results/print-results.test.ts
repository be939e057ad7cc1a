import { formatNumber, isMissing, type Board, type Scoreboard } from '@thidua/core';
import { scoreboard2023 } from '@thidua/sample-province';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { printResults } from './print-results.js';

const board = scoreboard2023.boards[0] as Board;
const validate = new HtmlValidate({ extends: ['html-validate:standard'] });

/** The texts of a document, as a reader sees them. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const pagesIn = (html: string): string[] => html.split('<div class="page">').slice(1);

/** A board of so many units, and what it is printed as. */
function printed(units: number, options: Parameters<typeof printResults>[1] = {}): string {
  const rows = Array.from({ length: Math.ceil(units / board.rows.length) }, () => board.rows);
  const many = { ...board, rows: rows.flat().slice(0, units) };
  return printResults({ ...scoreboard2023, boards: [many] }, options);
}

describe('results to print', () => {
  it('are valid HTML without script, style attributes or anything to load', async () => {
    const few = { ...board, rows: board.rows.slice(0, 4) };
    const html = printResults({ ...scoreboard2023, boards: [few] });
    const { results } = await validate.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son[a-z]+=|url\(/i);
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src /);
  });

  it('have every score and every rank, as the scoreboard writes them', () => {
    const text = textOf(printResults(scoreboard2023, { forms: ['overview'], boards: [board.id] }));
    for (const { score, rank } of board.rows) {
      if (isMissing(score)) continue;
      expect(text).toContain(` ${formatNumber(score, 'vi', board.digits)} `);
      if (rank !== undefined) expect(text).toContain(` ${rank} `);
    }
  });

  it('say that figures are illustrative, on pages and beside the title', () => {
    const html = printResults(scoreboard2023, { forms: ['overview'] });
    expect(textOf(html)).toContain('MINH HỌA: số liệu mẫu, không phải kết quả thật');
    for (const page of pagesIn(html)) expect(page).toContain('<strong>MINH HỌA</strong>');
    const official = { ...board, status: 'official' as const };
    const real = printResults({ ...scoreboard2023, status: 'official', boards: [official] });
    expect(textOf(real)).not.toContain('MINH HỌA');
  });

  it('repeat headings in a table for each page where these are too high for a browser to do it', () => {
    const many: Scoreboard = {
      ...scoreboard2023,
      boards: [{ ...board, rows: Array.from({ length: 20 }, () => board.rows).flat() }],
    };
    const html = printResults(many, { forms: ['criteria'] });
    const tables = html.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toContain('Điểm tối đa');
      expect(table.match(/<tr>/g)?.length).toBeLessThan(40);
    }
  });

  it('show hostile texts as texts', () => {
    const title = { vi: '<script>alert(1)</script>"\'&', en: 'x' };
    const html = printResults(
      { ...scoreboard2023, boards: [{ ...board, title, source: { title } }] },
      { office: { name: '<b>=1+1', signer: ['<i>'] } },
    );
    expect(html).not.toMatch(/<script|<b>|<i>/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('say that there is nothing to print where no ranking is', () => {
    expect(textOf(printResults({ ...scoreboard2023, boards: [] }))).toContain(
      'Chưa có bảng xếp hạng nào để in.',
    );
  });

  it.each([1, 3, 18, 60])('have %i units each once, and no page of signatures alone', (units) => {
    const forms = printed(units).split('<article').slice(1);
    for (const form of forms) {
      const pages = pagesIn(form);
      const counts = pages.map((page) => page.split('<tbody>')[1]?.match(/<tr>/g)?.length ?? 0);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      const parts = new Set(form.match(/Phần \d+\/\d+/g)).size || 1;
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(units * parts);
      expect(pages.filter((page) => page.includes('Nơi nhận:'))).toEqual([pages.at(-1)]);
    }
  });

  it('number the pages of each form from 1, but not the first', () => {
    for (const form of printed(60).split('<article').slice(1)) {
      const numbers = pagesIn(form).map(
        (page) => /<p class="margin">\s*(?:<span>(\d+))?/.exec(page)?.[1],
      );
      expect(numbers).toEqual(
        numbers.map((_, index) => (index === 0 ? undefined : `${index + 1}`)),
      );
    }
  });

  it('have the names of who signs, and end recipients as documents do', () => {
    const office = {
      ...{ signerName: 'Nguyễn Văn Minh', makerName: 'Trần Thị Hoa' },
      recipients: ['Như trên', 'Các sở, ban, ngành;', 'Lưu: VT'],
    };
    const text = textOf(printed(3, { forms: ['overview'], office }));
    expect(text).toContain('- Như trên; - Các sở, ban, ngành; - Lưu: VT. ');
    expect(text).toMatch(
      /NGƯỜI LẬP BIỂU .*Trần Thị Hoa .*\(Ký, họ tên, đóng dấu\) Nguyễn Văn Minh/,
    );
  });
});
