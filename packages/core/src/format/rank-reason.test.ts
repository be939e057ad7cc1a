import { describe, expect, it } from 'vitest';
import { formatRank } from './rank-reason.js';

const nameOf = (code: string): string =>
  ({ '1': 'Đồng Quỳnh', '2': 'Bến Nguyệt', '3': 'Cầu Sương' })[code] ?? code;
const score = { kind: 'score' } as const;

describe('formatRank', () => {
  it('says who is next, by how many points, and where the unit stands in its bloc', () => {
    const explanation = {
      code: '3',
      rank: 2,
      of: 18,
      bloc: {
        ...{ rank: 1, of: 9, tiedWith: [] },
        below: { code: '2', rank: 2, gap: 1, decidedBy: score },
      },
      above: { code: '1', rank: 1, gap: 0.5, decidedBy: score },
      below: { code: '2', rank: 3, gap: 1, decidedBy: score },
      tiedWith: [],
    };
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Hạng 2 trong 18. Kém Đồng Quỳnh (hạng 1) 0,5 điểm. Hơn Bến Nguyệt (hạng 3) 1 điểm. Trong cụm: hạng 1 trong 9; hơn Bến Nguyệt (hạng 2) 1 điểm.',
    );
    expect(formatRank(explanation, nameOf, 'en')).toBe(
      'Rank 2 of 18. Behind Đồng Quỳnh (rank 1) by 0.5 points. Ahead of Bến Nguyệt (rank 3) by 1 point. In its bloc: rank 1 of 9; ahead of Bến Nguyệt (rank 2) by 1 point.',
    );
  });

  it('says when a tie-break decided, and leaves equals to the council', () => {
    const above = {
      code: '1',
      rank: 1,
      gap: 0,
      decidedBy: { kind: 'tie-break', index: 0 },
    } as const;
    const explanation = { code: '3', rank: 2, of: 3, above, tiedWith: ['2'] };
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Hạng 2 trong 3. Bằng điểm với Đồng Quỳnh (hạng 1), xếp sau theo tiêu chí phụ. Đồng hạng với Bến Nguyệt; thứ tự do Hội đồng quyết định.',
    );
  });

  it('says why where a unit is not ranked', () => {
    const explanation = {
      ...{ code: '3', of: 2, tiedWith: [] },
      unranked: { reason: 'not-eligible' },
    } as const;
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Không xếp hạng: không đủ điều kiện xếp hạng.',
    );
    expect(formatRank(explanation, nameOf, 'en')).toBe('Not ranked: not eligible for ranking.');
  });
});
