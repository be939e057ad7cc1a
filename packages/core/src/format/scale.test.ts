import { describe, expect, it } from 'vitest';
import type { Board, BoardRow } from '../model/board/board.js';
import { formatScale } from './scale.js';

const text = (words: string) => ({ vi: words, en: words });
const criterion = (id: string, maxPoints: number): NonNullable<Board['criteria']>[number] => ({
  ...{ id, title: text(id), unit: text('%'), direction: 'increase', rule: 'direct-points' },
  ...{ maxPoints, weight: maxPoints / 100 },
});
const board = { digits: 1, criteria: [criterion('a', 70), criterion('b', 30)] };
const missing = { missing: 'not-reported' } as const;
const row = (points: number | typeof missing): BoardRow => ({
  ...{ code: 'M03', score: 53.1, rank: 4, dataShare: 0.7 },
  breakdown: [
    { criterion: 'a', value: 5, points: 37.2 },
    { criterion: 'b', value: missing, points },
  ],
});

describe('formatScale', () => {
  it('says that points were raised to the whole scale, and of how many', () => {
    expect(formatScale(row(missing), board, 'vi')).toBe(
      'Số liệu mới có cho 70% trọng số: 37,2/70 điểm của phần có số liệu được quy đổi lên thang điểm đầy đủ; điểm còn có thể thay đổi',
    );
    expect(formatScale(row(missing), board, 'en')).toBe(
      'There are data for 70% of the weight only: 37.2 of 70 points of what has data, raised to the whole scale; the score may still change',
    );
  });

  it('says that what has no data counts nothing', () => {
    expect(formatScale(row(0), board, 'vi')).toContain('phần chưa có số liệu tính 0 điểm');
    expect(formatScale(row(0), board, 'en')).toContain('what has none counts 0 points');
  });

  it('says no more than it knows where a board carries no reasons', () => {
    const { breakdown: _, ...bare } = row(missing);
    expect(formatScale(bare, { digits: 1 }, 'vi')).toBe(
      'Số liệu mới có cho 70% trọng số; điểm còn có thể thay đổi',
    );
  });

  it('says nothing of a row that has all its data, or no score', () => {
    const { dataShare: _, ...whole } = row(20);
    expect(formatScale(whole, board, 'vi')).toBe(undefined);
    expect(formatScale({ ...row(missing), score: missing }, board, 'vi')).toBe(undefined);
  });

  it('says of filled gaps that they are filled, and not that they count nothing', () => {
    const filled = {
      ...row(20),
      breakdown: [
        { criterion: 'a', value: 5, points: 37.2 },
        { criterion: 'b', value: missing, counted: 4, points: 20 },
      ],
    };
    expect(formatScale(filled, board, 'vi')).toBe(
      'Số liệu mới có cho 70% trọng số: phần chưa có số liệu được tính bằng giá trị bù; điểm còn có thể thay đổi',
    );
    expect(formatScale(filled, board, 'en')).toContain('counts as values that fill the gaps');
  });

  it('says by which results a score is relative to that of the leader', () => {
    const { dataShare: _, ...whole } = row(6);
    const breakdown = (whole.breakdown ?? []).map((reason) => ({
      ...reason,
      contribution: Number(reason.points),
    }));
    const relative = {
      ...board,
      ...{ leader: 86.4, groups: [{ id: 'all', title: text('all'), maxPoints: 100 }] },
    };
    expect(formatScale({ ...whole, score: 50, breakdown }, relative, 'vi')).toBe(
      'Điểm tính theo đơn vị dẫn đầu: 43,2 so với 86,4 điểm của đơn vị dẫn đầu, trên thang 100',
    );
    expect(formatScale({ ...whole, score: 50 }, relative, 'en')).toBe(
      'The score is relative to the leader: 86.4 of the leader, on a scale to 100',
    );
  });
});
