import '@thidua/widgets/scorecard/define';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { scoreboard2023 as real } from '../../../test/support/scoreboards.js';

afterEach(() => {
  document.body.style.width = '';
  clear();
});

const shown = (attributes: Record<string, string> = {}, scoreboard = sample) =>
  mount('thidua-scorecard', { locality: 'M05', ...attributes }, { scoreboard });

describe('<thidua-scorecard>', () => {
  it('says score, place, grade and reason first, and leaves axe nothing to find', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await shown({ theme });
      expect(textOf(element)).toMatch(
        /^Huyện Bãi Quỳnh.*82,9 ?\/100.*4 trên 15 · có thể từ 2 đến 6.*Trong cụm ven biển: hạng 2 trên 4.*Xếp loại Khá – đủ điểm loại Tốt/,
      );
      expect(await violations(element)).toEqual([]);
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
        details.open = true;
      expect(await violations(element)).toEqual([]);
      clear();
    }
  });

  it('draws each bar as wide as its share, without inline styles', async () => {
    const element = await shown();
    const group = inside(element, '[part=group] .drawn');
    const [track, bar] = ['track', 'bar'].map(
      (part) => group.querySelector(`[part=${part}]`)?.getBoundingClientRect().width ?? 0,
    );
    expect((bar ?? 0) / (track ?? 1)).toBeCloseTo(11 / 12, 2);
    expect(element.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('opens a group by keyboard and shows its criteria', async () => {
    const element = await shown();
    const criterion = inside(element, '[part=criteria] li');
    expect(criterion.checkVisibility()).toBe(false);
    inside(element, 'summary').focus();
    await userEvent.keyboard('{Enter}');
    expect(criterion.checkVisibility()).toBe(true);
  });

  it('opens everything for paper, and closes it again', async () => {
    const element = await shown();
    const open = () => element.shadowRoot?.querySelectorAll('details[open]').length;
    dispatchEvent(new Event('beforeprint'));
    const all = element.shadowRoot?.querySelectorAll('details').length;
    // The outer page prints a frame at its height: nothing is opened in it.
    expect(open()).toBe(parent === window ? all : 0);
    dispatchEvent(new Event('afterprint'));
    expect(open()).toBe(0);
  });

  it('fits into 320 pixels, where the difference is told in words', async () => {
    document.body.style.width = '320px';
    const element = await shown();
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    const said = inside(element, '.difference.below .said').getBoundingClientRect();
    expect(said.width).toBeGreaterThan(50);
  });

  it('shows a board of published ranks, and says which locality is not there', async () => {
    const published = await shown({ locality: '515' }, real);
    expect(textOf(published)).toContain('Bảng này không có điểm của từng nội dung.');
    expect(await violations(published)).toEqual([]);
    expect(textOf(await shown({ locality: 'none' }))).toBe('Bảng này không có địa phương “none”.');
  });
});
