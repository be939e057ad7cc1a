import fc from 'fast-check';
import type { Board } from '@thidua/core';
import { scoreboard2023 as real } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../shared/error-event.js';
import { addUp } from './scorecard.add-up.js';
import { scorecardView, type ScorecardView } from './scorecard.view.js';

const board = sample.boards[0] as Board;
const codes = board.rows.map(({ code }) => code);

function viewOf(code: string | undefined, of = sample, locale: 'vi' | 'en' = 'vi'): ScorecardView {
  const view = scorecardView(of, of.boards[0] as Board, code, locale);
  if (isProblem(view)) throw new Error(view.message);
  return view;
}
/** A printed number, as hundredths. */
const hundredths = (text: string): number =>
  text === '–' ? 0 : Math.round(Number(text.replace(',', '.')) * 100);
const sum = (numbers: readonly number[]): number =>
  numbers.reduce((whole, number) => whole + number, 0);

describe('addUp', () => {
  it('rounds parts so that they add up to the rounded whole, each by less than one unit', () => {
    const parts = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (given) => {
        const whole = sum(given);
        const found = addUp(given, whole, 2);
        expect(Math.round(sum(found) * 100)).toBe(
          Math.round(Number((whole * 100).toPrecision(12))),
        );
        found.forEach((part, index) => {
          expect(Math.abs(part - (given[index] ?? 0))).toBeLessThan(0.01 + 1e-9);
        });
      }),
    );
  });

  it('only rounds parts that a rule has scaled', () => {
    expect(addUp([1.334, 1.333], 4, 2)).toEqual([1.33, 1.33]);
  });
});

describe('the scorecard of a locality', () => {
  it('tells score, rank among all with its interval, and the place on the strip', () => {
    const { score, of, rank } = viewOf('M05');
    expect([score, of, rank?.rank, rank?.of, rank?.interval]).toEqual([
      ...['82,9', '/100', '4', ' trên 15', 'có thể từ 2 đến 6'],
    ]);
    expect(rank).toMatchObject({ at: 3 / 14, from: 1 / 14, to: 5 / 14 });
    expect(rank?.ticks).toHaveLength(15);
  });

  it('tells why it has no better grade', () => {
    expect(viewOf('M05').lines.map(({ text, reason }) => text + reason)).toContain(
      'Xếp loại Kháđủ điểm loại Tốt, nhưng “An ninh, trật tự và tư pháp” mới đạt 42,9% số điểm, cần từ 50% trở lên',
    );
    expect(viewOf('M05', sample, 'en').lines.some(({ reason }) => reason.includes('42.9%'))).toBe(
      true,
    );
  });

  it.each([
    [{ operand: 'rank' }, 'chưa đạt loại Xuất sắc: hạng 4, cần từ hạng 3 trở lên'],
    [
      { operand: 'rank-of', of: 'emulation-work' },
      'chưa đạt loại Xuất sắc: “Tổ chức phong trào thi đua” đứng hạng 4, cần từ hạng 3 trở lên',
    ],
  ] as const)('tells of a rank that a better grade asks for: %o', (asked, told) => {
    const part = {
      kind: 'compare',
      verdict: false,
      bound: 'at-most',
      actual: 4,
      needed: 3,
    } as const;
    const rows = board.rows.map((row) => ({
      ...row,
      gradeReason: [
        {
          grade: board.grades[0]?.id ?? '',
          verdict: false,
          parts: [{ ...part, ...asked, within: 'all' }],
        },
      ],
    })) as Board['rows'];
    const graded = { ...sample, boards: [{ ...board, rows }] };
    const reasons = viewOf('M05', graded).lines.map(({ reason }) => reason);
    expect(reasons.join('|')).toContain(told);
  });

  it('compares within the bloc: the median and the best of its ranked members', () => {
    const view = viewOf('M05');
    expect(view.groupsTitle).toBe('Điểm theo nhóm, so với cụm ven biển');
    const bloc = board.benchmarks?.find((each) => each.bloc === 'cum-ven-bien');
    const [first] = view.groups;
    expect(first?.medianShare).toBeCloseTo((bloc?.groups?.['emulation-work']?.median ?? 0) / 12, 9);
    expect(bloc?.score.n).toBe(
      board.rows.filter(({ code, blocRank }) => blocRank && code < 'M07').length,
    );
  });

  it.each(codes)('prints points of %s that add up at each level', (code) => {
    for (const { points, criteria } of viewOf(code).groups) {
      const whole = hundredths(points);
      const parts = sum(criteria.map((each) => hundredths(each.points)));
      // A group with gaps is scaled up to its whole: then its parts are less.
      const hasGap = criteria.some((each) => each.points === '–');
      if (hasGap) expect(parts).toBeLessThanOrEqual(whole + 1);
      else expect(parts).toBe(whole);
    }
  });

  it('draws no bar beyond its track and none where nothing is known', () => {
    for (const code of codes) {
      for (const { share, medianShare, bestShare, points } of viewOf(code).groups.flatMap(
        (group) => [group, ...group.criteria],
      )) {
        for (const place of [share, medianShare, bestShare]) {
          if (place === undefined) continue;
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        if (points === '–') expect(share).toBeUndefined();
      }
    }
  });

  it('says of an unranked locality why', () => {
    const code = board.rows.find(({ rank }) => rank === undefined)?.code;
    const view = viewOf(code);
    expect(view.rank).toBeUndefined();
    expect(view.lines[0]?.text).toMatch(/^Chưa xếp hạng: ./);
  });

  it('tells strengths, weaknesses and the next gain in sentences', () => {
    const { strengths, weaknesses, gains } = viewOf('M05');
    expect(strengths[0]).toBe(
      'Xã đạt chuẩn nông thôn mới tăng thêm: 3 xã; 8/8 điểm, trung vị 6,4.',
    );
    expect(weaknesses).toHaveLength(3);
    const [gain] = gains;
    expect(`${gain?.before}${gain?.gain}${gain?.after}`).toBe(
      'Thôn, tổ dân phố có tổ công nghệ số cộng đồng: từ 74,8% lên 100%: +2,7 điểm, thành 85,6, hạng 2 khi các nơi khác giữ nguyên.',
    );
  });

  it('shows a board of published ranks without groups', () => {
    const view = viewOf('515', real);
    expect(view.groups).toEqual([]);
    expect(view.groupsTitle).toBe('Bảng này không có điểm của từng nội dung.');
    expect(view.rank?.of).toBe(' trên 18');
  });

  it('names a locality that is not there, and takes the first where none is named', () => {
    expect(scorecardView(sample, board, 'none', 'en')).toMatchObject({ code: 'unknown-locality' });
    expect(viewOf(undefined).rank?.rank).toBe('1');
  });
});
