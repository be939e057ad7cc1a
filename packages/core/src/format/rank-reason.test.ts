import { describe, expect, it } from 'vitest';
import type { Neighbour, RankExplanation } from '../explain/explain-rank.js';
import type { Operand } from '../model/scheme/condition.js';
import { formatRank } from './rank-reason.js';

const nameOf = (code: string): string =>
  ({ '1': 'Đồng Quỳnh', '2': 'Bến Nguyệt', '3': 'Cầu Sương', economy: 'Kinh tế' })[code] ?? code;
const score = { kind: 'score' } as const;

describe('formatRank', () => {
  it('says who is next, by how many points, and where the unit stands in its bloc', () => {
    const explanation = {
      code: '3',
      rank: 2,
      of: 18,
      bloc: {
        rank: 1,
        of: 9,
        tiedWith: [],
        below: { code: '2', rank: 2, gap: 1, decidedBy: score },
      },
      above: { code: '1', rank: 1, gap: 0.5, decidedBy: score },
      below: { code: '2', rank: 3, gap: 1, decidedBy: score },
      tiedWith: [],
    };
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Hạng 2/18. Kém Đồng Quỳnh (hạng 1) 0,5 điểm. Hơn Bến Nguyệt (hạng 3) 1 điểm. Trong cụm: hạng 1/9; hơn Bến Nguyệt (hạng 2) 1 điểm.',
    );
    expect(formatRank(explanation, nameOf, 'en')).toBe(
      'Rank 2 of 18. Behind Đồng Quỳnh (rank 1) by 0.5 points. Ahead of Bến Nguyệt (rank 3) by 1 point. In its cluster: rank 1 of 9; ahead of Bến Nguyệt (rank 2) by 1 point.',
    );
  });

  it('names the tie-break that decided, and leaves equals to the council', () => {
    const by: Operand = { kind: 'points', of: 'economy' };
    const above: Neighbour = {
      code: '1',
      rank: 1,
      gap: 0,
      decidedBy: { kind: 'tie-break', index: 0, by, own: 8, other: 8.001 },
    };
    const explanation: RankExplanation = { code: '3', rank: 2, of: 3, above, tiedWith: ['2'] };
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Hạng 2/3. Bằng điểm với Đồng Quỳnh (hạng 1), xếp sau theo tiêu chí phụ: điểm “Kinh tế” (8 điểm so với 8,001 điểm). Đồng hạng với Bến Nguyệt; thứ tự do Hội đồng xem xét.',
    );
    expect(formatRank(explanation, nameOf, 'en')).toBe(
      'Rank 2 of 3. Equal in points with Đồng Quỳnh (rank 1), behind by the tie-break on the points for “Kinh tế” (8 points against 8.001 points). Shares the rank with Bến Nguyệt; the order is left to the council.',
    );
  });

  it('says of a tie-break whose fact was not reported that there are no data', () => {
    const below = {
      code: '1',
      rank: 3,
      gap: 0,
      decidedBy: { kind: 'tie-break', index: 0, by: { kind: 'value', of: 'economy' }, own: 0 },
    } as const;
    expect(formatRank({ code: '3', rank: 2, of: 3, below, tiedWith: [] }, nameOf, 'vi')).toBe(
      'Hạng 2/3. Bằng điểm với Đồng Quỳnh (hạng 3), xếp trước theo tiêu chí phụ: “Kinh tế” (0 so với chưa có số liệu).',
    );
  });

  it('never says that a unit is 0 points behind', () => {
    const above = { code: '1', rank: 1, gap: 0.001, decidedBy: score };
    const explanation = { code: '3', rank: 2, of: 2, above, tiedWith: [] };
    for (const digits of [undefined, 0, 2])
      expect(formatRank(explanation, nameOf, 'vi', digits)).toBe(
        'Hạng 2/2. Kém Đồng Quỳnh (hạng 1) 0,001 điểm.',
      );
  });

  it('says why where a unit is not ranked', () => {
    const explanation: RankExplanation = {
      code: '3',
      of: 2,
      tiedWith: [],
      unranked: { reason: 'not-eligible' },
    };
    expect(formatRank(explanation, nameOf, 'vi')).toBe(
      'Chưa xếp hạng: không đủ điều kiện xếp hạng.',
    );
    expect(formatRank(explanation, nameOf, 'en')).toBe('Not ranked: not eligible for ranking.');
  });
});
