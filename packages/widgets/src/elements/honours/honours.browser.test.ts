import '@thidua/widgets/honours/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, mount, textOf, violations } from '../../../test/support/mount.js';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';

afterEach(clear);

describe('<thidua-honours>', () => {
  it('shows …', async () => {
    const element = await mount('thidua-honours', {}, { scoreboard: scoreboard2023 });
    expect(textOf(element)).toContain('…');
    expect(await violations(element)).toEqual([]);
  });
});
