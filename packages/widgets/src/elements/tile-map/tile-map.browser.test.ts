import '@thidua/widgets/tile-map/define';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.style.width = '';
  clear();
});

type TileMap = HTMLElementTagNameMap['thidua-tile-map'];
const shown = (attributes: Record<string, string> = {}) =>
  mount('thidua-tile-map', attributes, { scoreboard: sample });
const tilesOf = ({ shadowRoot }: TileMap): HTMLButtonElement[] => [
  ...(shadowRoot?.querySelectorAll<HTMLButtonElement>('button.tile') ?? []),
];
const focused = ({ shadowRoot }: TileMap): string =>
  shadowRoot?.activeElement?.querySelector('.name')?.textContent ?? '';

describe('<thidua-tile-map>', () => {
  it('says it first, draws it then, has the table behind it, and leaves axe nothing to find', async () => {
    const element = await shown({ theme: 'dark' });
    expect(textOf(element)).toMatch(/4 trên 17 địa phương xếp loại Xuất sắc.*Nguồn: /);
    expect(tilesOf(element)).toHaveLength(17);
    expect(await violations(element)).toEqual([]);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(await violations(element)).toEqual([]);
    expect(inside(element, 'table').querySelectorAll('tbody tr')).toHaveLength(17);
  });

  it('places tiles by classes, each inside the card and beside no other', async () => {
    document.body.style.width = '320px';
    const element = await shown();
    const card = inside(element, '.base').getBoundingClientRect();
    const boxes = tilesOf(element).map((tile) => tile.getBoundingClientRect());
    for (const { left, right, width } of boxes) {
      expect(left).toBeGreaterThan(card.left);
      expect(right).toBeLessThan(card.right);
      expect(width).toBeGreaterThanOrEqual(40);
    }
    const areas = new Set(boxes.map(({ left, top }) => `${left} ${top}`));
    expect(areas.size).toBe(boxes.length);
    expect(element.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('has one tab stop, and arrows, Home and End move it', async () => {
    const element = await shown();
    expect(tilesOf(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    tilesOf(element)[0]?.focus();
    expect(focused(element)).toBe('Chợ Nguyệt');
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => expect(focused(element)).toBe('Cầu Sương'), { timeout: 15_000 });
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(focused(element)).toBe('Cồn Hạc'), { timeout: 15_000 });
    await userEvent.keyboard('{Home}');
    await vi.waitFor(() => expect(focused(element)).toBe('Chợ Nguyệt'), { timeout: 15_000 });
    expect(tilesOf(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('tells which locality was chosen, shows its facts, and its link can be prevented', async () => {
    const element = await shown({ href: '/dia-phuong/{code}' });
    const codes: string[] = [];
    element.addEventListener('thidua-locality-select', (event) => {
      codes.push(event.code);
      event.preventDefault();
    });
    tilesOf(element)[0]?.click();
    await element.updateComplete;
    expect(inside(element, '[part=facts]').innerText).toContain('1 trên 15');
    expect(tilesOf(element)[0]?.getAttribute('aria-pressed')).toBe('true');
    expect(await violations(element)).toEqual([]);
    inside(element, '[part=link]').click();
    tilesOf(element)[0]?.click();
    await element.updateComplete;
    expect(codes).toEqual(['M10', 'M10', '']);
    expect(element.shadowRoot?.querySelector('[part=facts]')).toBeNull();
  });

  it('is a list by class where its tiles would be too small', async () => {
    document.body.style.width = '280px';
    const element = await shown({ href: '/dia-phuong/{code}' });
    expect(inside(element, '.map').checkVisibility()).toBe(false);
    const legend = inside(element, '[part=legend]');
    expect(legend.innerText.replace(/\s+/g, ' ')).toContain(
      'Xuất sắc 4: Chợ Nguyệt (85,8), Nà Hạc',
    );
    expect(await violations(element)).toEqual([]);
  });

  it('opens its table for paper, and closes it again', async () => {
    const details = inside<HTMLDetailsElement>(await shown(), 'details');
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).toBe(parent === window);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).toBe(false);
  });

  it('gives its table as CSV, its picture as PNG, and the link to the view', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return '#';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await shown({ 'full-url': '/xem/' });
    const press = (label: string) =>
      [...inside(element, '[part=take-away]').querySelectorAll('button')]
        .find(({ innerText }) => innerText === label)
        ?.click();
    press('Tải CSV');
    await vi.waitFor(() => expect(files).toHaveLength(1), { timeout: 15_000 });
    press('Tải ảnh PNG');
    await vi.waitFor(() => expect(files).toHaveLength(2), { timeout: 15_000 });
    press('Sao chép liên kết');
    await vi.waitFor(() => expect(textOf(element)).toContain('Đã sao chép liên kết.'), {
      timeout: 15_000,
    });
    expect(copied).toHaveBeenCalledWith(new URL('/xem/', location.href).href);
    const board = 'sample-2023-sample-districts-2023';
    expect(names).toEqual([`${board}.csv`, `${board}.png`]);
    expect(await files[0]?.text()).toContain('\r\n1,Chợ Nguyệt,Cụm trung du,"85,8",Xuất sắc\r\n');
    const picture = await createImageBitmap(files[1] as Blob);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
  });
});
