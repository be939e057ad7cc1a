import '@thidua/widgets/index-panel/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';

afterEach(() => {
  document.body.style.width = '';
  clear();
});

const shown = (attributes: Record<string, string> = {}) =>
  mount('thidua-index-panel', attributes, { scoreboard: scoreboard2023 });

describe('<thidua-index-panel>', () => {
  it('says it first, draws it then, has the table behind it, and leaves axe nothing to find', async () => {
    const element = await shown({ theme: 'dark' });
    expect(textOf(element)).toContain('5 trong 6 chỉ số có điểm');
    const charts = [...(element.shadowRoot?.querySelectorAll('[part=chart]') ?? [])];
    expect(charts).toHaveLength(6);
    for (const chart of charts) expect(chart.getAttribute('aria-label')).toMatch(/ theo năm\. /);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('keeps points and labels in their room at 320 px, none on another', async () => {
    document.body.style.width = '320px';
    const element = await shown();
    const base = inside(element, '.base').getBoundingClientRect();
    for (const chart of element.shadowRoot?.querySelectorAll('[part=chart]') ?? []) {
      const labels = [...chart.querySelectorAll('.label')]
        .filter((label) => label.checkVisibility())
        .map((label) => label.getBoundingClientRect());
      for (const { left, right } of labels) {
        expect(left).toBeGreaterThan(base.left);
        expect(right).toBeLessThan(base.right);
      }
    }
    expect(element.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows one index, and says which there are where it is not known', async () => {
    const one = await shown({ index: 'papi' });
    expect(one.shadowRoot?.querySelectorAll('[part=index]')).toHaveLength(1);
    expect(textOf(await shown({ index: 'gone' }))).toContain('Không có chỉ số “gone”');
  });
});
