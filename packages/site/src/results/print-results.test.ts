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
    expect(html).toMatch(/<article class="upright-made-vi /);
    const official = { ...board, status: 'official' as const };
    const real = printResults({ ...scoreboard2023, status: 'official', boards: [official] });
    expect(textOf(real)).not.toContain('MINH HỌA');
    expect(real).toMatch(/<article class="upright /);
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
});
