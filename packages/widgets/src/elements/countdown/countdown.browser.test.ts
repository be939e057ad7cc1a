import '@thidua/widgets/countdown/define';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const appeal = { date: '11/6/2023', since: '11/6/1948' };
const midnight = Date.UTC(2023, 5, 10, 17);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

const at = (instant: number) => vi.setSystemTime(instant);

describe('<thidua-countdown>', () => {
  it('counts to 00:00 in Viet Nam, whatever the visitor’s zone', async () => {
    at(midnight - 2 * 86_400_000 - 3 * 3_600_000);
    const element = await mount('thidua-countdown', appeal);
    expect(element.state).toBe('before');
    expect(textOf(element)).toContain('Kỷ niệm 75 năm');
    expect(textOf(element)).toContain('2 ngày 3 giờ 0 phút');
  });

  it('shows 41 days on 1/5/2023, and does not tick', async () => {
    const element = await mount('thidua-countdown', { ...appeal, 'as-of': '2023-05-01' });
    expect(textOf(element)).toContain('41 ngày');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is festive on the day alone, and still where a reader wants no motion', async () => {
    at(midnight + 3_600_000);
    const element = await mount('thidua-countdown', appeal);
    const starOf = () => getComputedStyle(inside(element, '[part=headline]'), '::before');
    expect(starOf().content).toContain('★');
    const moves = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    expect(starOf().animationName).toBe(moves ? 'rise' : 'none');
    expect(starOf().animationIterationCount).toBe('1');
    at(midnight + 30 * 3_600_000);
    await vi.advanceTimersByTimeAsync(60_000);
    await element.updateComplete;
    expect(element.state).toBe('after');
    expect(starOf().content).toBe('none');
  });

  it('says after the day that it was marked', async () => {
    at(Date.UTC(2026, 10, 24));
    const element = await mount('thidua-countdown', appeal);
    expect(element.getAttribute('state')).toBe('after');
    expect(textOf(element)).toContain('Đã kỷ niệm 75 năm vào ngày 11/6/2023');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('says how many days ago it was, on every day that the page is left open', async () => {
    at(midnight + 36 * 3_600_000);
    const element = await mount('thidua-countdown', { date: '11/6/2023' });
    for (let days = 1; days <= 7; days++) {
      expect(textOf(element)).toContain(`Đã qua ${days} ngày`);
      at(midnight + days * 86_400_000 + 36 * 3_600_000);
      await vi.advanceTimersByTimeAsync(60_000);
      await element.updateComplete;
    }
  });

  it.each([
    ['slept through the day', midnight - 3_600_000, midnight + 30 * 3_600_000, 'after'],
    ['was set back', midnight + 3_600_000, midnight - 3 * 3_600_000, 'before'],
  ])('is right again within a minute after the device %s', async (_, from, to, state) => {
    at(from);
    const element = await mount('thidua-countdown', appeal);
    expect(element.state).not.toBe(state);
    at(to);
    await vi.advanceTimersByTimeAsync(60_000);
    await element.updateComplete;
    expect(element.state).toBe(state);
  });

  it('keeps its fallback or counts, and never throws, at the end of the calendar', async () => {
    const element = await mount('thidua-countdown', {
      ...{ date: '2023-06-11', recurring: '', 'as-of': '9999-12-31' },
    });
    expect(element.state).toBe('after');
    expect(textOf(element)).toContain('Đã diễn ra vào ngày 11/6/2023');
  });

  it('counts to the next return when it recurs', async () => {
    at(Date.UTC(2026, 10, 24, 5));
    const element = await mount('thidua-countdown', { ...appeal, recurring: '' });
    expect(textOf(element)).toContain('Đã kỷ niệm 75 năm vào ngày 11/6/2023');
    expect(textOf(element)).toContain('198 ngày 12 giờ 0 phút');
    expect(textOf(element)).toContain('Kỷ niệm 79 năm');
    expect(textOf(element)).toContain('Còn lại đến ngày 11/6/2027');
  });

  it('changes state once when the day begins, and tells the page once', async () => {
    at(midnight - 1500);
    const reached: string[] = [];
    const listen = (event: Event & { date?: string }) => reached.push(event.date ?? '');
    document.addEventListener('thidua-countdown-reached', listen);
    const element = await mount('thidua-countdown', appeal);
    for (let step = 0; step < 5; step++) {
      await vi.advanceTimersByTimeAsync(1000);
      await element.updateComplete;
    }
    document.removeEventListener('thidua-countdown-reached', listen);
    expect(element.state).toBe('day');
    expect(textOf(element)).toContain('Hôm nay, ngày 11/6/2023');
    expect(reached).toEqual(['2023-06-11']);
  });

  it('turns from the day to after at the next midnight', async () => {
    at(midnight + 86_400_000 - 1000);
    const element = await mount('thidua-countdown', appeal);
    expect(element.state).toBe('day');
    await vi.advanceTimersByTimeAsync(1001);
    await element.updateComplete;
    expect(element.state).toBe('after');
  });

  it('shows seconds on the last day only', async () => {
    at(midnight - 3_600_000 - 5000);
    const element = await mount('thidua-countdown', appeal);
    expect(textOf(element)).toContain('1 giờ 0 phút 5 giây');
    await vi.advanceTimersByTimeAsync(1000);
    await element.updateComplete;
    expect(textOf(element)).toContain('1 giờ 0 phút 4 giây');
  });

  it('waits for the next full minute, not for every second, before the last day', async () => {
    at(midnight - 5 * 86_400_000 - 30_000);
    const element = await mount('thidua-countdown', appeal);
    const renders = vi.spyOn(element, 'requestUpdate');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(renders).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(renders).toHaveBeenCalled();
  });

  it('uses one timer for many countdowns', async () => {
    at(midnight - 3_600_000);
    for (let count = 0; count < 5; count++) await mount('thidua-countdown', appeal);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('has no timer once it has left the page', async () => {
    at(midnight - 3_600_000);
    const element = await mount('thidua-countdown', appeal);
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(element);
    await element.updateComplete;
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is one silent string for screen readers, and speaks by itself only at milestones', async () => {
    at(midnight - 7 * 86_400_000 - 60_000);
    const element = await mount('thidua-countdown', appeal);
    const timer = inside(element, '[role=timer]');
    expect(timer.getAttribute('aria-live')).toBe('off');
    expect(timer.getAttribute('aria-label')).toBe(
      'Kỷ niệm 75 năm. Còn lại đến ngày 11/6/2023. Còn 7 ngày 0 giờ 1 phút',
    );
    const status = inside(element, '[role=status]');
    expect(status.textContent.trim()).toBe('');
    await vi.advanceTimersByTimeAsync(60_000);
    await element.updateComplete;
    expect(status.textContent).toContain('Còn 7 ngày');
  });

  it('takes the day from a scoreboard, with its source', async () => {
    at(Date.UTC(2026, 10, 24));
    const element = await mount('thidua-countdown', {}, { scoreboard: scoreboard2023 });
    expect(textOf(element)).toContain('Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc');
    expect(textOf(element)).toContain('Chỉ thị');
  });

  it.each(['13/13/2023', '31/4/2023', '6/11/23', 'hôm nay'])(
    'says that %s is not a date, and keeps its fallback',
    async (date) => {
      const element = await mount('thidua-countdown', { date }, { fallback: 'Dự phòng' });
      expect(textOf(element)).toContain(`“${date}”`);
      expect(inside(element, 'slot')).toBeTruthy();
    },
  );

  it('starts anew when its date is changed', async () => {
    at(midnight - 86_400_000);
    const element = await mount('thidua-countdown', { date: '2020-01-01' });
    element.date = '2023-06-11';
    await element.updateComplete;
    expect(element.state).toBe('before');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('has nothing for axe to find in any state', async () => {
    vi.useRealTimers();
    for (const theme of ['light', 'dark']) {
      for (const asOf of ['2023-05-01', '2023-06-11', '2024-01-01']) {
        const element = await mount('thidua-countdown', {
          ...appeal,
          'as-of': asOf,
          theme,
          recurring: '',
          label: 'Kỷ niệm',
        });
        expect(await violations(element)).toEqual([]);
      }
    }
  });
});
