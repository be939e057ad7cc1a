import '@thidua/widgets/progress/define';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { contrast } from '../../../test/support/contrast.js';
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
    expect(textOf(element)).toContain('17 trên 7 xã tăng thêm (123 → 130)');
    expect(textOf(element)).toContain('140 trên 130 xã (107,6%)');
    expect(textOf(element)).toContain('Vượt: 10 xã');
  });

  it('never shows 100 % before the target is met', async () => {
    const element = await mount('thidua-progress', { value: '9999', target: '10000' });
    expect(textOf(element)).toContain('99,9%');
    expect(textOf(element)).not.toContain('100%');
  });

  it('measures a target where lower is better by the way down, else by how near the value is', async () => {
    const element = await mount('thidua-progress', states['lower is better']);
    expect(drawnShare(element)).toBeCloseTo(10 / 20, 3);
    expect(textOf(element)).toContain('100 → 90, mục tiêu 80; đã giảm 10/20');
    element.baseline = undefined;
    await element.updateComplete;
    expect(drawnShare(element)).toBeCloseTo(80 / 90, 3);
    expect(inside(element, '[role=progressbar]').getAttribute('aria-valuenow')).toBe(
      '88.8888888889',
    );
  });

  it('is as empty as the way is, and says so, where most was there before', async () => {
    const element = await mount('thidua-progress', { ...states['behind'], unit: 'xã' });
    expect(drawnShare(element)).toBe(0);
    const bar = inside(element, '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('0');
    expect(bar.getAttribute('aria-valuemax')).toBe('7');
    expect(bar.getAttribute('aria-valuetext')).toBe(
      '0 trên 7 xã tăng thêm (123 → 130), Chậm tiến độ',
    );
    const hero = inside(element, '[part=value]').textContent;
    expect(hero).not.toContain('%');
    expect(inside(element, '[part=facts]').textContent).toContain('123 trên 130 xã (94,6%)');
  });

  it.each(['light', 'dark'])(
    'sets marks off from the filled and the empty part, %s: 3 : 1 on either side',
    async (theme) => {
      const element = await mount('thidua-progress', {
        ...{ ...states['on-track'], start: '2022-12-31', theme },
      });
      const colourOf = (selector: string, property: 'stroke' | 'fill'): string =>
        getComputedStyle(inside<SVGElement>(element, selector))[property];
      const halo = colourOf('.halo', 'stroke');
      for (const mark of ['baseline', 'expected']) {
        const line = inside<SVGLineElement>(element, `[part=${mark}-mark]`);
        const set = line.previousElementSibling as SVGLineElement;
        expect(set.getAttribute('x1')).toBe(line.getAttribute('x1'));
        const [width, around] = [line, set].map((each) =>
          Number.parseFloat(getComputedStyle(each).strokeWidth),
        );
        expect((around ?? 0) - (width ?? 0)).toBeGreaterThanOrEqual(4);
        expect(contrast(colourOf(`[part=${mark}-mark]`, 'stroke'), halo)).toBeGreaterThan(3);
      }
      expect(contrast(colourOf('[part=bar]', 'fill'), halo)).toBeGreaterThan(3);
      const empty = colourOf('.rail', 'fill');
      expect(contrast(colourOf('[part=expected-mark]', 'stroke'), empty)).toBeGreaterThan(3);
    },
  );

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
      const state = inside(element, '[part=state]');
      const [, sign] = /^"(\S+)/.exec(getComputedStyle(state, '::before').content) ?? [];
      expect(`${sign} ${state.textContent}`).toBe(words[status]);
    },
  );

  it('marks the baseline and the even pace, on the bar and in words', async () => {
    const element = await mount('thidua-progress', { ...states['behind'], start: '2022-12-31' });
    const placeOf = (mark: string): number =>
      Number.parseFloat(inside(element, `[part=${mark}-mark]`).getAttribute('x1') ?? '');
    expect(placeOf('baseline')).toBe(0);
    // 221 of 365 days.
    expect(placeOf('expected')).toBeCloseTo((221 / 365) * 100, 3);
    expect(textOf(element)).toContain('Mức đầu kỳ: 123');
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
    [{ value: '0x10', target: '130' }, 'value="0x10"', 'not-a-number'],
    [{ value: '1' }, 'thuộc tính target', 'missing-value'],
    [{ value: '1', target: '' }, 'thuộc tính target', 'missing-value'],
    [{ value: '1', target: '2', direction: 'down' }, 'direction="down"', 'unknown-word'],
    [{ value: '1', target: '2', status: '__proto__' }, 'status="__proto__"', 'unknown-word'],
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

  it('invents nothing where an attribute is empty', async () => {
    const element = await mount('thidua-progress', {
      ...{ value: '', baseline: '', target: '5', deadline: '31/12/2023', 'as-of': '2023-08-09' },
    });
    expect(textOf(element)).toContain('Chưa có số liệu');
    expect(textOf(element)).not.toMatch(/Mức đầu kỳ|Đúng tiến độ|0 trên/);
    element.setAttribute('value', '1.234');
    element.setAttribute('target', '2.000');
    await element.updateComplete;
    expect(textOf(element)).toContain('1.234 trên 2.000');
  });

  it.each([
    [{ theme: 'darkk' }, 'theme="darkk"'],
    [{ lang: 'fr' }, 'lang="fr"'],
    [{ refresh: 'often' }, 'refresh="often"'],
  ])('shows the figures and says beside them what it cannot follow: %o', async (extra, said) => {
    const element = await mount('thidua-progress', { value: '1', target: '2', ...extra });
    expect(drawnShare(element)).toBeCloseTo(0.5, 3);
    expect(inside(element, '[part=message]').textContent).toContain(said);
  });

  it.each(['EN', 'en-GB', 'en_US'])('speaks English where lang is %s', async (lang) => {
    const element = await mount('thidua-progress', { value: '1', target: '2', lang });
    expect(inside(element, '.base').lang).toBe('en');
  });

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
