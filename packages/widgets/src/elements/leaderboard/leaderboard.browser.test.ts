import '@thidua/widgets/leaderboard/define';
import { userEvent } from 'vitest/browser';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import {
  largeScoreboard,
  sampleScoreboard,
  scoreboard2023,
} from '../../../test/support/scoreboards.js';
import { scoreboard2023 as sampleProvince } from '@thidua/sample-province';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(clear);

type Board = HTMLElementTagNameMap['thidua-leaderboard'];

const rows = (host: Element): string[][] =>
  [...(host.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
const names = (host: Element): string[] =>
  [...(host.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent.trim());
const heading = (host: Element, label: string): HTMLElement =>
  [...(host.shadowRoot?.querySelectorAll('thead th') ?? [])].find((cell) =>
    cell.textContent.includes(label),
  ) as HTMLElement;
const press = async (host: Board, button: Element | null): Promise<void> => {
  (button as HTMLElement).click();
  await host.updateComplete;
};
const published = (attributes: Record<string, string> = {}) =>
  mount('thidua-leaderboard', attributes, { scoreboard: scoreboard2023 });
const sample = (attributes: Record<string, string> = {}) =>
  mount('thidua-leaderboard', attributes, { scoreboard: sampleScoreboard });

describe('<thidua-leaderboard>', () => {
  it('is a table of the 18 localities in their published order, and says once what a column lacks', async () => {
    const element = await published();
    expect(rows(element)).toHaveLength(18);
    expect(rows(element)[0]).toEqual(['1', 'Quế Sơn', 'Cụm đồng bằng', '93,16%', 'Tốt']);
    expect(rows(element)[1]).toEqual(['2', 'Tam Kỳ', 'Cụm đồng bằng', '–', 'Tốt']);
    expect(rows(element)[17]?.[3]).toBe('85,42%');
    expect(textOf(element).match(/chưa công bố/g)).toHaveLength(1);
    expect(inside(element, '[part=gaps]').textContent).toBe(
      'Điểm: chưa công bố ở 16/18 địa phương, ghi “–” trong bảng.',
    );
    expect(textOf(element)).toContain('Nguồn: Báo Quảng Nam, 2/2/2024');
    expect(textOf(element)).toContain('Số liệu sơ bộ');
  });

  it('ranks equal printed scores equally and skips the next: 1, 2, 2, 4', async () => {
    const element = await sample();
    expect(rows(element).map(([rank]) => rank)).toEqual([
      '1',
      '2 đồng hạng',
      '2 đồng hạng',
      '4',
      '– chưa xếp hạng',
    ]);
    expect(names(element)).toEqual([
      'Cồn Hạc',
      'Bãi Quỳnh',
      'Bến Nguyệt',
      'Đầm Sương',
      'Suối Quỳnh',
    ]);
  });

  it('tells changes in signs and words, new and departed localities by name', async () => {
    const element = await sample();
    const [tamKy, dienBan, hoiAn, daiLoc] = rows(element).map((row) => row[1]);
    expect(tamKy).toBe('▲ 2 tăng 2 bậc');
    expect(dienBan).toBe('mới');
    expect(hoiAn).toBe('▼ 1 giảm 1 bậc');
    expect(daiLoc).toBe('= giữ hạng');
    expect(textOf(element)).toContain('Không còn trong bảng: Đèo Sương');
  });

  it('says on itself that sample data are illustrative', async () => {
    const element = await sample();
    expect(inside(element, '[part=status]').textContent).toBe('Số liệu minh họa');
  });

  it('opens the reasons of a row with the keyboard, and closes them', async () => {
    const element = await mount('thidua-leaderboard', {}, { scoreboard: sampleProvince });
    const button = inside<HTMLButtonElement>(element, '[part=reasons-button]');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.getAttribute('aria-label')).toBe('Căn cứ điểm: Chợ Nguyệt');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => inside(element, '[part=reasons] li'), { timeout: 15_000 });
    const reasons = inside(element, '[part=reasons]');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(reasons.id).toBe(button.getAttribute('aria-controls'));
    const [row] = sampleProvince.boards[0]?.rows ?? [];
    expect(reasons.querySelectorAll('li')).toHaveLength(row?.breakdown?.length ?? NaN);
    expect(reasons.textContent).toContain('93,9% (chỉ tiêu 95%); 5,9/6 điểm');
    expect(await violations(element)).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(button);
    await userEvent.keyboard(' ');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=reasons]')).toBeNull();
  });

  it('stays whole where the reasons in a file cannot be read', async () => {
    const broken = JSON.parse(JSON.stringify(sampleProvince)) as typeof sampleProvince;
    for (const row of broken.boards[0]?.rows ?? []) {
      row.breakdown?.forEach((reason) => Object.assign(reason, { value: 'x', points: null }));
    }
    const element = await mount('thidua-leaderboard', {}, { scoreboard: broken });
    inside<HTMLButtonElement>(element, '[part=reasons-button]').click();
    await vi.waitFor(() => inside(element, '[part=reasons] li'), { timeout: 15_000 });
    expect(inside(element, '[part=reasons]').textContent).toContain('Không hiển thị được');
    expect(element.shadowRoot?.querySelectorAll('[part=row]')).toHaveLength(17);
  });

  it('offers no reasons where the file has none', async () => {
    const element = await published();
    expect(element.shadowRoot?.querySelector('[part=reasons-button]')).toBeNull();
  });

  it('sorts by any column with the keyboard, says how, and keeps gaps last both ways', async () => {
    const element = await sample();
    const button = heading(element, 'Điểm').querySelector('button') as HTMLButtonElement;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(heading(element, 'Điểm').getAttribute('aria-sort')).toBe('descending');
    expect(names(element).at(-1)).toBe('Suối Quỳnh');
    await userEvent.keyboard(' ');
    await element.updateComplete;
    expect(heading(element, 'Điểm').getAttribute('aria-sort')).toBe('ascending');
    expect(names(element)[0]).toBe('Đầm Sương');
    expect(names(element).at(-1)).toBe('Suối Quỳnh');
    expect(heading(element, 'Hạng').hasAttribute('aria-sort')).toBe(false);
  });

  it('sorts names in Vietnamese: Đ after D', async () => {
    const element = await published({ sort: 'name' });
    const order = names(element);
    expect(order.slice(0, 6)).toEqual([
      'Bắc Trà My',
      'Duy Xuyên',
      'Đại Lộc',
      'Điện Bàn',
      'Đông Giang',
      'Hiệp Đức',
    ]);
  });

  it('keeps ranks as they are when sorted, filtered or searched', async () => {
    const board = scoreboard2023.boards[0];
    const nameOf = new Map(scoreboard2023.localities.map(({ code, name }) => [code, name.vi]));
    const publishedRank = new Map(
      board?.rows.map(({ code, rank }) => [nameOf.get(code) as string, String(rank)]),
    );
    /** Rows with another rank than was published; `column` is where the rank stands. */
    const moved = (element: Board, column: number) =>
      rows(element).filter((row, index) => {
        const name = names(element)[index] as string;
        return row[column] !== publishedRank.get(name);
      });
    for (const sort of ['rank', '-rank', 'name', '-name', 'score', '-score', 'bloc', '-bloc']) {
      const element = await published({ sort });
      expect(rows(element)).toHaveLength(18);
      expect(moved(element, 0), sort).toEqual([]);
      await userEvent.fill(inside(element, 'input'), 'nam');
      await element.updateComplete;
      expect(rows(element).length, sort).toBeGreaterThan(1);
      expect(rows(element).length, sort).toBeLessThan(18);
      expect(moved(element, 0), sort).toEqual([]);
      clear();
    }
    const filtered = await published({ bloc: 'cum-mien-nui', sort: '-name' });
    expect(rows(filtered)).toHaveLength(9);
    expect(moved(filtered, 2)).toEqual([]);
  });

  it.each([
    ['dai loc', ['Đại Lộc']],
    ['DIEN', ['Điện Bàn']],
    ['tra my', ['Bắc Trà My', 'Nam Trà My']],
  ])('finds %s without marks', async (query, found) => {
    const element = await published();
    await userEvent.fill(inside(element, 'input'), query);
    await element.updateComplete;
    expect(names(element)).toEqual(found);
    expect(inside(element, '[role=status]').textContent).toContain(`${found.length} địa phương`);
  });

  it('says that nothing was found, and keeps the search', async () => {
    const element = await published();
    await userEvent.fill(inside(element, 'input'), 'zzz');
    await element.updateComplete;
    expect(textOf(element)).toContain('Không có địa phương nào phù hợp');
    expect(inside<HTMLInputElement>(element, 'input').value).toBe('zzz');
  });

  it('ranks inside a bloc when one is chosen, and shows the overall rank beside it', async () => {
    const element = await published();
    await userEvent.selectOptions(inside<HTMLSelectElement>(element, 'select'), 'cum-mien-nui');
    await element.updateComplete;
    expect(rows(element)).toHaveLength(9);
    expect(rows(element)[0]?.slice(0, 3)).toEqual(['1', 'Bắc Trà My', '6']);
    expect(heading(element, 'Hạng trong cụm')).toBeTruthy();
  });

  it('shows the first rows and, on request, all', async () => {
    const element = await published({ limit: '5' });
    expect(rows(element)).toHaveLength(5);
    await press(element, inside(element, '[part=pager] button'));
    expect(rows(element)).toHaveLength(18);
    await press(element, inside(element, '[part=pager] button'));
    expect(rows(element)).toHaveLength(5);
  });

  it('shows the highlighted locality even below the limit', async () => {
    const element = await published({ limit: '3', highlight: '504' });
    expect(names(element)).toEqual(['Quế Sơn', 'Tam Kỳ', 'Núi Thành', 'Tây Giang']);
  });

  it('tells the page which locality a reader chose', async () => {
    const element = await published();
    const codes: string[] = [];
    element.addEventListener('thidua-locality-select', (event) => codes.push(event.code));
    const button = inside(element, 'tbody button');
    await press(element, button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await press(element, button);
    expect(codes).toEqual(['509', '']);
  });

  it('pages long boards, and holds few nodes', async () => {
    const element = await mount('thidua-leaderboard', {}, { scoreboard: largeScoreboard(10_000) });
    expect(rows(element)).toHaveLength(50);
    expect(element.shadowRoot?.querySelectorAll('*').length).toBeLessThan(1000);
    const next = [
      ...(element.shadowRoot?.querySelectorAll('[part=pager] button') ?? []),
    ][1] as Element;
    await press(element, next);
    expect(textOf(element)).toContain('Trang 2/200');
  });

  it('shows nothing that was published after as-of, and says when it was', async () => {
    const element = await published({ 'as-of': '2023-06-11' });
    expect(element.shadowRoot?.querySelector('table')).toBeNull();
    expect(textOf(element)).toContain('công bố ngày 2/2/2024');
  });

  it('names the boards there are when it is asked for another', async () => {
    const element = await mount(
      'thidua-leaderboard',
      { board: 'x' },
      { scoreboard: scoreboard2023, fallback: 'Dự phòng' },
    );
    expect(textOf(element)).toContain('dti-2023');
    expect(inside(element, 'slot')).toBeTruthy();
  });

  it.each([
    [{ sort: 'rnak' }, 'sort="rnak"', 18],
    [{ 'page-size': '0.5' }, 'page-size="0.5"', 18],
    [{ limit: '-3' }, 'limit="-3"', 18],
    [{ 'page-size': '', limit: '' }, '', 18],
  ])(
    'shows the board all the same, and says what it cannot follow: %o',
    async (given, said, count) => {
      const element = await published(given as unknown as Record<string, string>);
      expect(rows(element)).toHaveLength(count);
      const message = element.shadowRoot?.querySelector('[part=message]')?.textContent ?? '';
      expect(message).toContain(said);
      if (!said) expect(message).toBe('');
    },
  );

  it('names the blocs there are when it is asked for another', async () => {
    const element = await published({ bloc: 'x' });
    expect(textOf(element)).toContain('cum-mien-nui');
    expect(element.shadowRoot?.querySelector('table')).toBeNull();
  });

  it('marks one column as sorted, in one bloc too', async () => {
    const element = await published({ bloc: 'cum-mien-nui' });
    expect(element.shadowRoot?.querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(heading(element, 'Hạng trong cụm').getAttribute('aria-sort')).toBe('ascending');
  });

  it('keeps its fallback and stays quiet in the console when its data are nonsense', async () => {
    const element = await mount(
      'thidua-leaderboard',
      {},
      { scoreboard: { boards: [{}] } as never, fallback: 'Dự phòng' },
    );
    expect(textOf(element)).toContain('Không hiển thị được');
    expect(inside(element, 'slot')).toBeTruthy();
  });

  it.each(['light', 'dark'])('has nothing for axe to find in any state, %s', async (theme) => {
    const boards = [
      await published({ theme }),
      await published({ theme, limit: '5', highlight: '504', lang: 'en' }),
      await published({ theme, 'as-of': '2023-06-11' }),
      await sample({ theme }),
      await mount('thidua-leaderboard', { theme }, { scoreboard: largeScoreboard(250) }),
    ];
    for (const element of boards) expect(await violations(element)).toEqual([]);
  });
});
