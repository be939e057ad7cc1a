import '@thidua/widgets/define';
import { scoreboard2023 as sampleProvince } from '@thidua/sample-province';
import { clear, inside, mount } from '../../test/support/mount.js';
import { scoreboard2023 } from '../../test/support/scoreboards.js';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(clear);

describe('figures that are illustrative', () => {
  it.each(['thidua-leaderboard', 'thidua-progress', 'thidua-countdown'] as const)(
    'says so at the top of %s, beside its heading, where a phone shows it',
    async (name) => {
      document.body.style.width = '320px';
      const element = await mount(name, {}, { scoreboard: sampleProvince });
      const badge = inside(element, '[part=badge]');
      expect(badge.textContent).toBe('Số liệu minh họa');
      const [box, base] = [badge, inside(element, '.base')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(box?.width).toBeGreaterThan(50);
      expect((box?.top ?? NaN) - (base?.top ?? NaN)).toBeLessThan(110);
      expect(box?.right).toBeLessThan(320);
      document.body.style.width = '';
    },
  );

  it('are nowhere where figures are real', async () => {
    for (const name of ['thidua-leaderboard', 'thidua-progress', 'thidua-countdown'] as const) {
      const element = await mount(name, {}, { scoreboard: scoreboard2023 });
      expect(element.shadowRoot?.querySelector('[part=badge]')).toBeNull();
    }
  });
});
