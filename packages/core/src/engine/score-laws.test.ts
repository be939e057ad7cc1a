import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeAwards } from '../awards/propose.js';
import { explainScore } from '../explain/explain-score.js';
import { nextGains } from '../explain/next-gains.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { publish } from '../publish/publish.js';
import { scoredBoard } from '../publish/scored-board.js';
import { rankIntervals } from '../sensitivity/rank-intervals.js';
import { arbitraryQuestion, type FullQuestion } from '../testing/arbitrary-question.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { exampleDefinition } from '../testing/example.js';
import { score } from './score.js';
import type { Scoring } from '../scoring/scoring.js';
import { whatIf } from './what-if.js';

const found = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** What is published of each unit that is scored. */
const published = ({ units, scores, ranks, blocRanks }: Scoring) =>
  new Map(
    [...units.everyone].map((unit) => [
      units.localities[unit]?.code,
      { score: found(scores[unit]), rank: ranks[unit], blocRank: blocRanks[unit] },
    ]),
  );

const source = { title: { vi: 'Văn bản mẫu', en: 'Sample' } };
const boardQuestion = {
  id: 'board',
  title: source.title,
  asOf: '2023-12-31',
  source,
  scoreTitle: { vi: 'Điểm', en: 'Points' },
};
const boardOf = (question: FullQuestion) =>
  publish({
    ...exampleDefinition,
    localities: [...question.localities],
    boards: [scoredBoard(score(question), boardQuestion)],
  });

/** A question with its lists in another order. */
const shuffled = arbitraryQuestion().chain((question) => {
  const { scheme, localities, reports } = question;
  const mixed = <Item>(list: readonly Item[]): fc.Arbitrary<Item[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .tuple(
      mixed(localities),
      mixed(scheme.groups),
      mixed(scheme.criteria),
      mixed(scheme.adjustments),
      mixed(reports),
      fc.boolean(),
    )
    .map(([units, groups, criteria, adjustments, given, isReversed]) => ({
      question,
      other: {
        ...question,
        localities: units,
        scheme: { ...scheme, groups, criteria, adjustments },
        reports: given.map((report) =>
          isReversed ? { ...report, entries: [...report.entries].reverse() } : report,
        ),
      },
    }));
});

/** The scheme with the weights under each mean multiplied. */
const weighing = (scheme: Scheme, factor: number): Scheme => {
  const isMean = (parent: string | undefined): boolean =>
    scheme.groups.some(({ id, combine }) => id === parent && !['sum', 'product'].includes(combine));
  const heavier = <Node extends { parent?: string | undefined; weight?: number | undefined }>(
    node: Node,
  ): Node => (isMean(node.parent) ? { ...node, weight: (node.weight ?? 1) * factor } : node);
  return {
    ...scheme,
    groups: scheme.groups.map(heavier),
    criteria: scheme.criteria.map(heavier),
  };
};

describe('score', () => {
  it('does not depend on the order of units, groups, criteria, reports and entries', () => {
    fc.assert(
      fc.property(shuffled, ({ question, other }) => {
        const [one, two] = [published(score(question)), published(score(other))];
        for (const [code, own] of one) expect(two.get(code)).toEqual(own);
      }),
      { numRuns: 70 },
    );
  });

  it('does not change when all weights are multiplied by the same number', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), fc.constantFrom(0.1, 3, 100), (question, factor) => {
        const scaled = { ...question, scheme: weighing(question.scheme, factor) };
        expect(published(score(scaled))).toEqual(published(score(question)));
      }),
      { numRuns: 70 },
    );
  });

  it('never changes what it is given, nor do explanations, proposals and boards', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        deepFreeze(question);
        const scoring = score(question);
        const before = JSON.stringify([...published(scoring)]);
        proposeAwards(scoring);
        rankIntervals(scoring, { share: 0.2, runs: 3, seed: 1 });
        boardOf(question);
        for (const { code } of question.localities) {
          explainScore(scoring, code);
          nextGains(scoring, code);
          const criterion = question.scheme.criteria[0]?.id as string;
          whatIf(scoring, { code, criterion, value: { missing: 'no-data' } });
        }
        expect(JSON.stringify([...published(scoring)])).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes twice, and a board with the same ranks', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoreboard = boardOf(question);
        expect(JSON.stringify(boardOf(structuredClone(question)))).toBe(JSON.stringify(scoreboard));
        const { publishTop = Infinity } = question.scheme.ranking;
        const rows = new Map(scoreboard.boards[0]?.rows.map((row) => [row.code, row]));
        for (const [code, { rank = 0, blocRank = 0 }] of published(score(question))) {
          const isShown = rank > 0 && rank <= publishTop;
          expect(rows.get(code ?? '')?.rank).toBe(isShown ? rank : undefined);
          expect(rows.get(code ?? '')?.blocRank).toBe(isShown && blocRank ? blocRank : undefined);
        }
      }),
      { numRuns: 40 },
    );
  });
});
