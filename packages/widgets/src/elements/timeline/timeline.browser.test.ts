import '@thidua/widgets/timeline/define';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';

afterEach(() => {
  vi.useRealTimers();
  clear();
});

const shown = (attributes: Record<string, string> = {}) =>
  mount('thidua-timeline', attributes, { scoreboard: sample });

describe('<thidua-timeline>', () => {
  it('says what is next, lists everything with the day among it, and leaves axe nothing to find', async () => {
    const element = await shown({ 'as-of': '2023-05-01', theme: 'dark' });
    expect(textOf(element)).toContain('Sắp tới: Sơ kết 6 tháng, ngày 15/7/2023, còn 75 ngày.');
    expect(element.shadowRoot?.querySelectorAll('[part=today]')).toHaveLength(1);
    expect(element.shadowRoot?.querySelectorAll('[part=item]')).toHaveLength(8);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('begins a new day when it begins in Viet Nam', async () => {
    // 16:59 UTC is a minute to midnight there.
    vi.useFakeTimers({ now: Date.UTC(2023, 6, 13, 16, 59) });
    const element = await shown();
    expect(textOf(element)).toContain('còn 2 ngày.');
    vi.advanceTimersByTime(61_000);
    await element.updateComplete;
    expect(textOf(element)).toContain('ngày mai (15/7/2023).');
  });

  it('gives its days as a file, without any script', async () => {
    const link = inside<HTMLAnchorElement>(await shown(), '[part=calendar]');
    expect(link.download).toBe('sample-2023.ics');
    const [, text = ''] = link.href.split(',');
    expect(decodeURIComponent(text)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('keeps the fallback where there is nothing to list', async () => {
    const scoreboard = { ...sample, steps: [], milestones: [] };
    const element = await mount('thidua-timeline', {}, { scoreboard, fallback: 'Dự phòng' });
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(textOf(element)).toBe('Chưa có bước hoặc mốc thời gian nào.');
  });
});
