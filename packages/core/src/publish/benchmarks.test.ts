import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithBloc } from '../explain/strengths.js';
import { isMissing } from '../model/value/is-missing.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { exampleDefinition } from '../testing/example.js';
import { blocBenchmarks } from './benchmarks.js';
import { publish } from './publish.js';
import { scoredBoard } from './scored-board.js';

const { asOf, source } = exampleDefinition;
const label = { vi: 'Điểm', en: 'Score' };
const question = { id: 'board', title: label, asOf, source, scoreTitle: label };

describe('the benchmarks of a board', () => {
  it('count all ranked units of a bloc, the unit itself included, and nobody else', () => {
    const rows = [
      { code: 'A', score: 90, rank: 1 },
      { code: 'B', score: 70, rank: 2 },
      { code: 'C', score: 60, rank: 3 },
      // Its score is known and it is not ranked: it counts nowhere.
      { code: 'D', score: 99, unranked: 'not-eligible' as const },
      { code: 'E', score: { missing: 'withheld' as const }, unranked: 'withheld' as const },
    ];
    const blocOf = (code: string): string => (code === 'C' ? 'y' : 'x');
    expect(blocBenchmarks(rows, blocOf)).toEqual([
      { score: { median: 70, best: 90, n: 3 } },
      { bloc: 'x', score: { median: 80, best: 90, n: 2 } }, // (90 + 70) ÷ 2
      { bloc: 'y', score: { median: 60, best: 60, n: 1 } },
    ]);
  });

  it('are what compareWithBloc compares a unit with, whatever the scheme and the data', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (asked) => {
        const scoring = score(asked);
        const scoreboard = publish({
          ...exampleDefinition,
          localities: [...asked.localities],
          boards: [scoredBoard(scoring, question)],
        });
        const { rows = [], benchmarks = [] } = scoreboard.boards[0] ?? {};
        for (const { code, score: points, breakdown = [] } of rows) {
          const bloc = asked.localities.find((each) => each.code === code)?.bloc;
          const own = benchmarks.find((each) => each.bloc === bloc)?.criteria ?? {};
          if (isMissing(points) || breakdown.length === 0) continue;
          for (const { criterion, median, best, n } of compareWithBloc(scoring, code)) {
            expect(own[criterion]?.n).toBe(n);
            expect(own[criterion]?.median).toBeCloseTo(median, 8);
            expect(own[criterion]?.best).toBeCloseTo(best, 8);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
