import { scoreboard2023 } from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import type { Site } from '../document/site.js';
import { markupOf } from '../markup-of.js';
import { served } from './served.js';

const [board] = scoreboard2023.boards;
const site = {
  scoreboard: scoreboard2023,
  publication: { scoreboard: '/data/scoreboard.json' },
  own: {},
} as Site;

describe('what a page of the site shows', () => {
  it('lets the tile of a locality lead to its scorecard on the same board', () => {
    const view = { noun: 'tile-map', id: board?.id ?? '', locale: 'vi', choice: {} } as const;
    const html = markupOf(served(site, view));
    expect(html).toContain(` href="/xem/phieu-diem/${board?.id}/?locality={code}"`);
    expect(html).toContain(`href="/xem/phieu-diem/${board?.id}/?locality=M10"`);
  });
});
