import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, reportFile, schemeFile } from './office.js';
import { scoreboardFile, thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const board = join(folder, 'bang.json');
const year = ['--period', '2023', '--as-of', '2023-12-31'];
await thidua('score', ...answering, ...year, '--reports', reportFile, '--out', board);
const publish = (...words: string[]) => thidua('publish', ...words);

/** Every file below a folder, with its content. */
function contentOf(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.flatMap((name) => {
      const file = join(path, name);
      return statSync(file).isFile() ? [[name, readFileSync(file, 'base64')]] : [];
    }),
  );
}

// A site is drawn and compressed each time: minutes on a busy machine.
describe('thidua publish', { timeout: 300_000 }, async () => {
  const site = join(folder, 'public');
  const first = await publish(board, '--out', site, '--origin', 'https://thidua.example');

  it('writes a folder with everything that a web server needs, and says what to do with it', () => {
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/^✓ Đã ghi .*public: \d+ tệp mới, 0 tệp thay, 0 tệp giữ nguyên/);
    for (const name of ['index.html', 'en/index.html', 'nhung/index.html', 'sitemap.xml'])
      expect(existsSync(join(site, name)), name).toBe(true);
    expect(existsSync(join(site, 'thidua/thidua.js.br'))).toBe(true);
    expect(readFileSync(join(site, 'data/scoreboard.json'))).toEqual(readFileSync(board));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Mũi Khuê');
  });

  it('replaces what changed, leaves the rest alone, and deletes nothing', async () => {
    const index = statSync(join(site, 'thidua/thidua.js')).mtimeMs;
    writeFileSync(join(site, 'CNAME'), 'thidua.example');
    const archived = readdirSync(join(site, 'data/archive'));
    const again = await publish(board, '--out', site, '--origin', 'https://thidua.example');
    expect(again.stdout).toContain('0 tệp mới, 0 tệp thay');
    const next = await publish(scoreboardFile, '--out', site, '--origin', 'https://thidua.example');
    expect(next.status).toBe(0);
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('thidua.example');
    expect(readdirSync(join(site, 'data/archive'))).toEqual(expect.arrayContaining(archived));
    expect(statSync(join(site, 'thidua/thidua.js')).mtimeMs).toBe(index);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Quế Sơn');
    expect(readdirSync(folder).filter((name) => name.startsWith('.thidua'))).toEqual([]);
  });

  it('leaves the folder as it was where a file cannot be written', async () => {
    const out = join(folder, 'stuck');
    expect((await publish(board, '--out', out)).status).toBe(0);
    // A folder stands where a page has to be: it comes among the last.
    const page = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:xem|en)\/.*\.html$/.test(name))
      .at(-1);
    expect(page).toBeDefined();
    const other = join(folder, 'stuck-2');
    mkdirSync(join(other, 'thidua'), { recursive: true });
    writeFileSync(join(other, 'thidua/thidua.js'), 'old');
    mkdirSync(join(other, page ?? '', 'x'), { recursive: true });
    const before = contentOf(other);
    const { status, stderr } = await publish(board, '--out', other);
    expect(status).toBe(2);
    expect(stderr).toContain('Không ghi được');
    expect(contentOf(other)).toEqual(before);
    expect(readdirSync(other).filter((name) => !['thidua', 'xem', 'en'].includes(name))).toEqual(
      [],
    );
  });

  it('follows a link, and refuses a folder that is no site of ours', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    expect((await publish(board, '--out', join(folder, 'link'))).status).toBe(0);
    expect(existsSync(join(folder, 'real/index.html'))).toBe(true);
    const { status, stderr } = await publish(board, '--out', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('không phải trang do thidua ghi');
  });

  it('writes the settings of servers where asked, and speaks English and JSON', async () => {
    const words = ['--out', join(folder, 'p'), '--hosting', join(folder, 'h'), '--json'];
    const { stdout } = await publish(board, ...words, '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, changed: 0, unchanged: 0 });
    expect(readdirSync(join(folder, 'h')).sort()).toEqual(['apache', 'nginx']);
  });

  it.each([
    [[], 'cần đúng một bảng thi đua'],
    [[board], 'cần thư mục để ghi'],
    [[board, '--out', join(folder, 'q'), '--origin', 'thidua.example'], 'không phải địa chỉ gốc'],
    [[schemeFile, '--out', join(folder, 'q')], 'là bảng điểm, không phải bảng thi đua'],
    [[board, '--out', write('tep', 'x')], 'Không ghi được'],
  ])('answers %j with status 2, and writes nothing', async (words, message) => {
    const { status, stdout, stderr } = await publish(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'q'))).toBe(false);
  });

  it('tells the issues of a scoreboard, and that a site would be empty', async () => {
    const wrong = write('sai.json', '{"schemaVersion":"1.0"}');
    expect((await publish(wrong, '--out', join(folder, 'q'))).status).toBe(1);
    const { boards: _, ...rest } = JSON.parse(readFileSync(board, 'utf8')) as { boards: unknown };
    const empty = write('trong.json', JSON.stringify({ ...rest, boards: [] }));
    const { status, stderr } = await publish(empty, '--out', join(folder, 'q'));
    expect(status).toBe(1);
    expect(stderr).toContain('nên trang sẽ trống');
  });
});
