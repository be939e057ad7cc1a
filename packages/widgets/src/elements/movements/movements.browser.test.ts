import '@thidua/widgets/movements/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';

afterEach(() => {
  document.body.style.width = '';
  clear();
});

const shown = (attributes: Record<string, string> = {}) =>
  mount('thidua-movements', attributes, { scoreboard: scoreboard2023 });

describe('<thidua-movements>', () => {
  it('says it first, lists it then, and leaves axe nothing to find', async () => {
    const element = await shown({ 'as-of': '2026-01-01', theme: 'dark' });
    expect(textOf(element)).toContain('0 trong 12 phong trào đang diễn ra vào ngày 1/1/2026.');
    expect(element.shadowRoot?.querySelectorAll('[part=movement]')).toHaveLength(12);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('draws each period where it is, with no style but classes', async () => {
    document.body.style.width = '320px';
    const element = await shown();
    const bars = [...(element.shadowRoot?.querySelectorAll('.bar') ?? [])];
    expect(bars).toHaveLength(5);
    for (const bar of bars) {
      const room = (bar.parentElement as Element).getBoundingClientRect();
      const box = bar.getBoundingClientRect();
      expect(box.width).toBeGreaterThan(0);
      expect(box.left).toBeGreaterThanOrEqual(room.left - 1);
      expect(box.right).toBeLessThanOrEqual(room.right + 1);
    }
    expect(element.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows one area, and says which there are where it is not known', async () => {
    const one = await shown({ area: 'I.4' });
    expect(one.shadowRoot?.querySelectorAll('[part=area]')).toHaveLength(1);
    expect(textOf(await shown({ area: 'gone' }))).toContain('Không có nội dung thi đua “gone”');
  });
});
