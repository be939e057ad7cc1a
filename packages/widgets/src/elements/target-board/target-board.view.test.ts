import { scoreboard2023 as real } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import type { Locale, Scoreboard } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../shared/error-event.js';
import type { TargetView } from './target-board.row.js';
import {
  targetBoardView,
  type TargetBoardChoice,
  type TargetBoardView,
} from './target-board.view.js';

function viewOf(
  choice: Partial<TargetBoardChoice> = {},
  of: Scoreboard = sample,
  locale: Locale = 'vi',
): TargetBoardView {
  const asked = { area: undefined, sort: undefined, asOf: undefined, ...choice };
  const view = targetBoardView(of, asked, locale);
  if (isProblem(view)) throw new Error(view.message);
  return view;
}
const rowsOf = ({ areas }: TargetBoardView): TargetView[] =>
  areas.flatMap(({ targets }) => targets);
const rowOf = (id: string, view = viewOf()): TargetView | undefined =>
  rowsOf(view).find((row) => row.id === id);

describe('the board of targets', () => {
  it('says how many are met and how many need attention, and has a sign for each', () => {
    const view = viewOf();
    expect([view.told, view.attention]).toEqual(['2 trong 9 chỉ tiêu đã đạt', '2 cần chú ý']);
    expect(view.tally.map(({ status, count }) => [status, count])).toEqual([
      ['missed', 1],
      ['behind', 1],
      ['no-data', 2],
      ['in-progress', 2],
      ['on-track', 1],
      ['met', 2],
    ]);
  });

  it('lists areas in the order of the directive, each with its number', () => {
    expect(viewOf({}, real).areas.map(({ number, id }) => `${number} ${id}`)).toEqual([
      ' preamble',
      '2 I.2',
      '3 I.3',
      '5 I.5',
      ' II',
    ]);
  });

  it('has a bar within its track, and none where there are no data', () => {
    for (const of of [sample, real]) {
      for (const { share, expectedShare, status } of rowsOf(viewOf({}, of))) {
        for (const place of [share, expectedShare]) {
          if (place === undefined) continue;
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        if (status === 'met' && share !== undefined) expect(share).toBe(1);
      }
    }
  });

  it('draws the way from the baseline: (5,184 − 6,240) ÷ (5,000 − 6,240) of it is done', () => {
    expect(rowOf('poor-households')?.share).toBeCloseTo(1056 / 1240, 9);
  });

  it('tells amounts, completions and directions apart', () => {
    expect(rowOf('systems-in-use')).toMatchObject({
      ...{ figure: '1', told: 'trong 2 hệ thống xong', parts: 2, partsDone: 1 },
    });
    expect(rowOf('traffic-accidents')).toMatchObject({
      ...{ figure: '−12', told: 'vụ so với năm 2022 (phải giảm)', status: 'met', parts: 0 },
      share: undefined,
    });
    expect(rowOf('complaints-settled')).toMatchObject({ figure: '', told: 'phải tăng' });
    expect(rowOf('new-rural-communes')).toMatchObject({ figure: '91', told: '/ 90 xã từ 84' });
  });

  it('says of a figure that is not final how old it is', () => {
    expect(rowOf('new-rural-communes', viewOf({}, real))?.facts.slice(0, 3)).toEqual([
      ...['hạn 31/12/2023', 'số liệu 9/8/2023', 'số cuối kỳ chưa công bố'],
    ]);
  });

  it('shows the state of another day', () => {
    const view = viewOf({ asOf: '9/8/2023' }, real);
    expect(view.statusAt).toBe('Trạng thái đến 9/8/2023');
    expect(rowOf('new-rural-communes', view)).toMatchObject({ status: 'behind', share: 0 });
    expect(rowOf('improve-par-index', view)?.status).toBe('no-data');
  });

  it('sorts by lag from what is missed to what is met, and by deadline', () => {
    const lag = rowsOf(viewOf({ sort: 'lag' }));
    expect(lag[0]?.status).toBe('missed');
    expect(lag.at(-1)?.status).toBe('met');
    const deadlines = rowsOf(viewOf({ sort: 'deadline' }, real)).map(({ deadline }) => deadline);
    expect(deadlines).toEqual([...deadlines].sort());
    expect(deadlines.at(-1)).toBe('9999'); // none stated
    expect(lag).toHaveLength(9);
  });

  it('shows one area, and names those that there are', () => {
    expect(rowsOf(viewOf({ area: 'I.3' }, real)).map(({ id }) => id)).toEqual([
      'new-rural-communes',
    ]);
    const problem = targetBoardView(real, { area: 'none', sort: undefined, asOf: undefined }, 'en');
    expect(problem).toMatchObject({ code: 'unknown-area' });
  });

  it('has every target in the table, with its goal', () => {
    const { table } = viewOf({}, real, 'en');
    expect(table.rows).toHaveLength(13);
    const row = table.rows.find(([title]) => title === 'Communes meeting the new-rural standard');
    expect(row?.[4]).toBe('130 communes');
  });

  it('tells a source that all share once, below', () => {
    expect(viewOf({}, real).provenance.basis?.title.vi).toMatch(/^Chỉ thị phát động/);
    expect(viewOf().provenance.basis).toBeUndefined();
  });
});
