import '@thidua/widgets/target-board/define';
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
  mount('thidua-target-board', attributes, { scoreboard });

describe('<thidua-target-board>', () => {
  it('says first how many are met, and leaves axe nothing to find', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await shown({ theme });
      expect(textOf(element)).toContain('2 trong 9 chỉ tiêu đã đạt; 2 cần chú ý.');
      expect(await violations(element)).toEqual([]);
      inside<HTMLDetailsElement>(element, 'details').open = true;
      expect(await violations(element)).toEqual([]);
      clear();
    }
  });

  it('draws what is done as wide as its share, what is not known dashed and never empty', async () => {
    const element = await shown({ sort: 'lag' });
    const [missed] = element.shadowRoot?.querySelectorAll('[part=target]') ?? [];
    const width = (part: string): number =>
      missed?.querySelector(`[part=${part}]`)?.getBoundingClientRect().width ?? 0;
    expect(width('bar') / width('track')).toBeCloseTo(1056 / 1240, 2);
    for (const row of element.shadowRoot?.querySelectorAll('[part=target]') ?? []) {
      if (!row.querySelector('.dashed')) continue;
      expect(row.querySelector('.rail')).toBeNull();
      expect(row.querySelector('.bar')).toBeNull();
    }
    expect(element.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('sorts by what a reader chooses, and says so once', async () => {
    const element = await shown({}, real);
    const status = inside(element, '.tools [role=status]');
    expect(status.textContent).toBe('');
    await userEvent.selectOptions(inside(element, 'select'), 'lag');
    await element.updateComplete;
    expect(status.textContent).toBe('Đã xếp theo: Mức chậm.');
    expect(inside(element, '[part=state] b').textContent).toBe('Không đạt');
    expect(element.sort).toBe('lag');
  });

  it('fits into 320 pixels', async () => {
    document.body.style.width = '320px';
    const element = await shown({}, real);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('names the areas that there are', async () => {
    expect(textOf(await shown({ area: 'none' }))).toContain('new-countryside');
  });
});
