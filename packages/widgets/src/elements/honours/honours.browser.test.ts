import '@thidua/widgets/honours/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, inside, mount, textOf, violations } from '../../../test/support/mount.js';
import { richScoreboard } from '../../../test/support/rich-scoreboard.js';

afterEach(clear);

const shown = (attributes: Record<string, string> = {}) =>
  mount('thidua-honours', attributes, { scoreboard: richScoreboard });
const names = ({ shadowRoot }: Element): string[] =>
  [...(shadowRoot?.querySelectorAll('[part=honour] .name') ?? [])].map((each) => each.textContent);

describe('<thidua-honours>', () => {
  it('says it first, lists it then, and leaves axe nothing to find', async () => {
    const element = await shown({ theme: 'dark' });
    expect(textOf(element)).toContain('6 lượt khen thưởng đã quyết định: 3 tập thể, 3 cá nhân.');
    expect(textOf(element)).not.toContain('Giấu Tên');
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(await violations(element)).toEqual([]);
  });

  it('filters by award', async () => {
    const element = await shown();
    const select = inside<HTMLSelectElement>(element, 'select');
    select.value = 'flag';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)).toEqual(['Huyện Chợ Nguyệt', 'Huyện Nà Hạc']);
    expect(element.award).toBe('flag');
  });

  it('turns pages, and begins anew when something else is chosen', async () => {
    const element = await shown({ 'page-size': '2' });
    const [previous, next] = inside(element, '[part=pager]').querySelectorAll('button');
    expect(previous?.disabled).toBe(true);
    next?.click();
    await element.updateComplete;
    expect(names(element)).toEqual(['Tổ đọc sách Mũi Khuê', 'Người Đồng Ý']);
    element.award = 'flag';
    await element.updateComplete;
    expect(names(element)).toEqual(['Huyện Chợ Nguyệt', 'Huyện Nà Hạc']);
    expect(await violations(element)).toEqual([]);
  });
});
