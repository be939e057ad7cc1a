import { expect, it } from 'vitest';
import { explainRank } from '../explain/explain-rank.js';
import { formatRank } from '../format/rank-reason.js';
import { readScheme, schemeFile } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';

const schemeUpTo = (upTo: number) =>
  readScheme(
    schemeFile({
      criteria: [{ id: 'roads', maxPoints: 50, rule: { kind: 'direct-points' } }],
      facts: [{ id: 'medals' }],
      ranking: {
        tieBreaks: [{ by: { kind: 'value', of: 'medals' }, direction: 'increase', upTo }],
      },
    }),
  );

const told = (upTo: number, medals: Record<string, number>, code: string) => {
  const cells = Object.fromEntries(
    Object.entries(medals).map(([unit, count]) => [unit, { roads: 40, medals: count }]),
  );
  const explanation = explainRank(scoreSample(schemeUpTo(upTo), cells), code);
  return (['vi', 'en'] as const).map((locale) => formatRank(explanation, (id) => id, locale));
};

it('says of those below the place that the tie-break is not for them, and no word of the council', () => {
  const medals = { A: 1, B: 0, C: 2 };
  expect(told(1, medals, 'A')).toEqual([
    'Hạng 2/3. Bằng điểm với C (hạng 1), xếp sau theo tiêu chí phụ: “medals” (1 so với 2). Đồng hạng với B: tiêu chí phụ thứ 1 chỉ để xét đơn vị được hạng 1.',
    'Rank 2 of 3. Equal in points with C (rank 1), behind by the tie-break on “medals” (1 against 2). Shares the rank with B: tie-break 1 only decides who has rank 1.',
  ]);
  expect(told(2, medals, 'A')[1]).toContain('only decides who has rank 2 or a better one');
});

it('leaves the order of those that are level in it to the council', () => {
  expect(told(1, { A: 1, B: 1, C: 2 }, 'A')[1]).toContain('the order is left to the council');
});
