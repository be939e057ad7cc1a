import type { CivilDate } from '@thidua/core';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { dayOf } from './timeline.day.js';
import { timelineView } from './timeline.view.js';

const viewAt = (date: CivilDate, scoreboard = sample, isGiven = false) =>
  timelineView(scoreboard, { date, isGiven }, 'vi');
const states = (date: CivilDate) =>
  Object.fromEntries(viewAt(date).dated.map(({ id, stateText }) => [id, stateText]));

describe('the timeline', () => {
  it('says first what is next, and in how many days', () => {
    expect(viewAt('2023-05-01').told).toBe('Sắp tới: Sơ kết 6 tháng, ngày 15/7/2023, còn 75 ngày.');
    expect(viewAt('2023-07-14').told).toBe('Sắp tới: Sơ kết 6 tháng, ngày mai (15/7/2023).');
    expect(viewAt('2023-07-15').told).toBe('Hôm nay: Sơ kết 6 tháng.');
    expect(viewAt('2026-11-30').told).toBe('Sau ngày 30/11/2026 không còn mốc nào có ngày.');
  });

  it('says of what is rendered and read later on which day it was so, never "today"', () => {
    const { told, mark, dated } = viewAt('2023-07-15', sample, true);
    expect([told, mark, ...dated.map(({ stateText }) => stateText)].join()).not.toMatch(
      /hôm nay|ngày mai/i,
    );
    expect(mark).toBe('Ngày đang xem: 15/7/2023');
  });

  it('stands in the order of days, with one mark of the day among them', () => {
    const { dated, markAt } = viewAt('2023-07-15');
    expect(dated.map(({ date }) => date)).toEqual([
      ...['15/2/2023', '31/3/2023', '15/7/2023', '15/7/2023', '9/9/2023', '12/1/2024', '12/1/2024'],
    ]);
    // Before what is due on the day itself.
    expect(markAt).toBe(2);
    expect(viewAt('2022-01-01').markAt).toBe(0);
    expect(viewAt('2030-01-01').markAt).toBe(7);
  });

  it('does not say that a step failed whose day is past: nobody said whether it was done', () => {
    const steps = sample.steps?.map(({ doneOn: _, ...step }) => step);
    const { dated } = viewAt('2030-01-01', { ...sample, steps });
    const told = dated.filter(({ state }) => state !== 'marked').map(({ stateText }) => stateText);
    expect(new Set(told)).toEqual(new Set(['đã qua ngày, chưa rõ đã xong']));
  });

  it('does not know on a day of the past what was done later', () => {
    expect(states('2023-02-09')['plan']).toBe('còn 6 ngày');
    expect(states('2023-04-01')['pledge']).toBe('đã qua ngày, chưa rõ đã xong');
    expect(states('2023-04-12')['pledge']).toBe('đã làm ngày 12/4/2023');
  });

  it('lists the nine steps of the directive, which have an order and no dates, undated', () => {
    const { undated, dated } = viewAt('2023-05-01', scoreboard2023);
    expect(undated).toHaveLength(9);
    expect(undated[0]).toMatchObject({ title: 'xây dựng kế hoạch', output: 'kế hoạch', date: '' });
    expect(dated.map(({ id }) => id)).toEqual(['emulation-appeal']);
    const alone = { ...scoreboard2023, milestones: [] };
    expect(viewAt('2023-05-01', alone).told).toBe('9 bước, không bước nào ghi ngày.');
  });

  it('gives every dated one to a calendar, and everything to the table', () => {
    const { calendar, table } = viewAt('2023-05-01', scoreboard2023);
    expect(calendar).toMatchObject([{ date: '2023-06-11', isYearly: true }]);
    expect(table.rows).toHaveLength(10);
  });

  it('takes the day of Viet Nam, wherever the reader is', () => {
    // 23:30 UTC on 30 April is 6:30 on 1 May.
    expect(dayOf(undefined, Date.UTC(2023, 3, 30, 23, 30))).toEqual({
      date: '2023-05-01',
      isGiven: false,
    });
    expect(dayOf('11/6/2023', 0)).toEqual({ date: '2023-06-11', isGiven: true });
  });
});
