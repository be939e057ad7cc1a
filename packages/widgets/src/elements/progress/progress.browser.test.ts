import '@thidua/widgets/progress/define';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(clear);

const drawnShare = (host: Element): number =>
  inside(host, '[part=bar]').getBoundingClientRect().width /
  inside(host, '[part=track]').getBoundingClientRect().width;

const states: Record<string, Record<string, string>> = {
  met: { value: '130', target: '130', unit: 'xã' },
  beyond: { value: '140', baseline: '123', target: '130', unit: 'xã' },
  'on-track': {
    value: '128',
    baseline: '123',
    target: '130',
    deadline: '31/12/2023',
    'as-of': '2023-08-09',
  },
  behind: {
    value: '123',
    baseline: '123',
    target: '130',
    deadline: '31/12/2023',
    'as-of': '2023-08-09',
  },
  missed: { value: '125', target: '130', deadline: '31/12/2023', 'as-of': '2024-01-01' },
  'not-started': { value: '1', target: '130', deadline: '31/12/2023', 'as-of': '2022-12-01' },
  'in-progress': { value: '42', target: '100' },
  'no-data': { target: '130' },
  'lower is better': { value: '90', baseline: '100', target: '80', direction: 'decrease' },
  illustrative: {
    value: '42',
    target: '100',
    status: 'illustrative',
    source: 'Ví dụ',
    'source-url': 'https://example.org',
  },
};

describe('<thidua-progress>', () => {
  it('draws the share of the target', async () => {
    const element = await mount('thidua-progress', { value: '42', target: '100' });
    expect(drawnShare(element)).toBeCloseTo(0.42, 3);
  });

  it('redraws when a property is set', async () => {
    const element = await mount('thidua-progress', { value: '42', target: '100' });
    element.value = 60;
    await element.updateComplete;
    expect(drawnShare(element)).toBeCloseTo(0.6, 3);
    expect(textOf(element)).toContain('60%');
  });

  it('fills the track, no more, when the target is passed, and says by how much', async () => {
    const element = await mount('thidua-progress', states['beyond']);
    expect(drawnShare(element)).toBeCloseTo(1, 5);
    expect(textOf(element)).toContain('107,6%');
    expect(textOf(element)).toContain('Vượt: 10 xã');
  });

  it('never shows 100 % before the target is met', async () => {
    const element = await mount('thidua-progress', { value: '9999', target: '10000' });
    expect(textOf(element)).toContain('99,9%');
    expect(textOf(element)).not.toContain('100%');
  });

  it('measures a target where lower is better by how near the value is', async () => {
    const element = await mount('thidua-progress', states['lower is better']);
    expect(drawnShare(element)).toBeCloseTo(80 / 90, 3);
  });

  it('gives the bar a name and a spoken value', async () => {
    const element = await mount('thidua-progress', {
      value: '123',
      target: '130',
      label: 'Xã đạt chuẩn',
      unit: 'xã',
    });
    const bar = inside(element, '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('123');
    expect(bar.getAttribute('aria-valuemax')).toBe('130');
    expect(bar.getAttribute('aria-valuetext')).toBe('123 trên 130 xã, 94,6%, Đang thực hiện');
    expect(inside(element, `#${bar.getAttribute('aria-labelledby')}`).textContent).toBe(
      'Xã đạt chuẩn',
    );
  });

  it('has no value to speak where there are no data', async () => {
    const element = await mount('thidua-progress', { target: '130' });
    expect(inside(element, '[role=progressbar]').hasAttribute('aria-valuenow')).toBe(false);
    expect(drawnShare(element)).toBe(0);
    expect(textOf(element)).toContain('Chưa có số liệu');
  });

  it.each(Object.entries(states).slice(0, 8))(
    'says %s in words and with a sign',
    async (status, attributes) => {
      const words: Record<string, string> = {
        met: '✓ Đã đạt',
        beyond: '✓ Đã đạt',
        'on-track': '▲ Đúng tiến độ',
        behind: '▼ Chậm tiến độ',
        missed: '✕ Không đạt',
        'not-started': '○ Chưa bắt đầu',
        'in-progress': '◐ Đang thực hiện',
        'no-data': '– Chưa có số liệu',
      };
      const element = await mount('thidua-progress', attributes);
      expect(textOf(element)).toContain(words[status]);
    },
  );

  it('marks the baseline and the even pace, on the bar and in words', async () => {
    const element = await mount('thidua-progress', { ...states['behind'], start: '2022-12-31' });
    expect(
      Number.parseFloat(inside(element, '[part=baseline-mark]').getAttribute('x1') ?? ''),
    ).toBeCloseTo(94.6154, 3);
    expect(textOf(element)).toContain('Mức theo tiến độ đều ngày 9/8/2023: 127,2');
  });

  it('judges nothing by time when the value has no date', async () => {
    const element = await mount('thidua-progress', {
      value: '1',
      target: '130',
      deadline: '31/12/2023',
    });
    expect(textOf(element)).toContain('Đang thực hiện');
  });

  it('shows a target of a scoreboard with each share’s own denominator, source, date and status', async () => {
    const element = await mount(
      'thidua-progress',
      { 'as-of': '2023-08-09' },
      { scoreboard: scoreboard2023 },
    );
    const text = textOf(element);
    expect(text).toContain('123/193 (63,7%) · Chỉ tiêu 130/194 (67%)');
    expect(text).toContain('PORTAL524000');
    expect(text).toContain('số liệu ngày 9/8/2023');
    expect(text).toContain('Số liệu sơ bộ');
    expect(text).toContain('Chậm tiến độ');
  });

  it('does not call a target missed when the last figure is older than the deadline', async () => {
    const element = await mount('thidua-progress', {}, { scoreboard: scoreboard2023 });
    expect(textOf(element)).toContain('Chưa có số liệu cuối kỳ');
    expect(textOf(element)).not.toContain('Không đạt');
  });

  it('knows nothing that was published after as-of', async () => {
    const element = await mount(
      'thidua-progress',
      { 'as-of': '2023-05-01' },
      { scoreboard: scoreboard2023 },
    );
    expect(textOf(element)).toContain('Chưa có số liệu');
    expect(textOf(element)).toContain('Mức đầu kỳ: 123 xã');
  });

  it.each([
    [{ value: 'abc', target: '130' }, 'value="abc"', 'not-a-number'],
    [{ value: '1' }, 'target=""', 'not-a-number'],
    [{ value: '1', target: '2', deadline: '31/4/2023' }, 'deadline="31/4/2023"', 'not-a-date'],
    [{ value: '1', target: '2', 'as-of': '6/11/23' }, 'as-of="6/11/23"', 'not-a-date'],
  ])(
    'keeps its fallback content, says what is wrong and tells the page: %o',
    async (attributes, said, code) => {
      const codes: string[] = [];
      const listen = (event: Event & { problem?: { code: string } }) =>
        codes.push(event.problem?.code ?? '');
      document.addEventListener('thidua-error', listen);
      const element = await mount('thidua-progress', attributes as Record<string, string>, {
        fallback: 'Dự phòng',
      });
      document.removeEventListener('thidua-error', listen);
      expect(element.assignedSlot ?? inside(element, 'slot')).toBeTruthy();
      expect(textOf(element)).toContain(said);
      expect(textOf(element)).not.toContain('NaN');
      expect(codes).toEqual([code]);
    },
  );

  it('links to a source only over the web', async () => {
    const element = await mount('thidua-progress', {
      value: '1',
      target: '2',
      source: 'X',
      'source-url': 'javascript:alert(1)',
    });
    expect(element.shadowRoot?.querySelector('a')).toBeNull();
  });

  it('speaks English', async () => {
    const element = await mount(
      'thidua-progress',
      { lang: 'en', 'as-of': '2023-08-09' },
      { scoreboard: scoreboard2023 },
    );
    expect(textOf(element)).toContain('Behind');
    expect(inside(element, '.base').lang).toBe('en');
  });

  it.each(['light', 'dark'])('has nothing for axe to find in any state, %s', async (theme) => {
    for (const attributes of Object.values(states)) {
      const element = await mount('thidua-progress', { ...attributes, theme, label: 'Chỉ tiêu' });
      expect(await violations(element)).toEqual([]);
    }
  });
});
