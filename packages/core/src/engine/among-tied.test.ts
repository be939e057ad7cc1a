import { describe, expect, it } from 'vitest';
import { explainRank } from '../explain/explain-rank.js';
import { formatRank } from '../format/rank-reason.js';
import type { PairEntry, Report } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { checkReport } from '../parse/check-report.js';
import { parseReport } from '../parse/report.js';
import { parseScheme } from '../parse/scheme.js';
import { publish } from '../publish/publish.js';
import { scoredBoard } from '../publish/scored-board.js';
import { parseScoreboard } from '../parse/scoreboard.js';
import { exampleDefinition } from '../testing/example.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { reportFile, sampleUnit } from '../testing/score-sample.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { score } from './score.js';

const text = (words: string) => ({ vi: words, en: words });
const by = { kind: 'among-tied', of: 'won' } as const;
const scheme: Scheme = {
  ...sampleScheme({ criteria: [{ id: 'points', rule: { kind: 'direct-points' } }] }),
  pairFacts: [{ id: 'won', title: { vi: 'Ván thắng', en: 'Games won' }, unit: text('ván') }],
  ranking: { tieBreaks: [{ by, direction: 'increase' }] },
};
const blocs: Record<string, string> = { A: 'plain', B: 'plain', C: 'hills' };
const localities = Object.entries(blocs).map(([code, bloc]) => sampleUnit(code, { bloc }));
const pair = (cell: string, value: PairEntry['value'], fact = 'won'): PairEntry => {
  const [code = '', against = ''] = cell.split('>');
  return { code, against, fact, value };
};
const reportWith = (pairs: PairEntry[], more: Partial<Report> = {}): Report => ({
  ...reportFile(scheme, { A: { points: 5 }, B: { points: 5 }, C: { points: 5 } }),
  pairs,
  ...more,
});
const scored = (...reports: Report[]) => score({ scheme, localities, reports, period: '2023' });

// A beat B, B beat C often, C beat A.
const round = [
  ...[pair('A>B', 3), pair('B>A', 1), pair('B>C', 9)],
  ...[pair('C>B', 0), pair('C>A', 2), pair('A>C', 2)],
];

describe('results between the tied', () => {
  it('count in a bloc between its members alone', () => {
    const scoring = scored(reportWith(round));
    expect([...scoring.ranks]).toEqual([2, 1, 3]);
    expect([...scoring.blocRanks]).toEqual([1, 2, 1]);
    const { bloc, above } = explainRank(scoring, 'A');
    expect(above?.decidedBy).toMatchObject({ among: ['A', 'B', 'C'], own: 5, other: 10 });
    expect(bloc?.below?.decidedBy).toMatchObject({ among: ['A', 'B'], own: 3, other: 1 });
  });

  it('are told on a board, which is read back', () => {
    const scoring = scored(reportWith(round));
    const { source } = exampleDefinition;
    const board = scoredBoard(scoring, {
      ...{ id: 'b', title: text('b'), asOf: '2023-08-09', scoreTitle: text('Điểm'), source },
    });
    const scoreboard = publish({
      ...exampleDefinition,
      ...{ boards: [board], localities, targets: [], awards: [], proposals: [] },
      blocs: ['plain', 'hills'].map((id) => ({
        ...{ id, name: text(id), source },
        members: localities.flatMap(({ bloc, code }) => (bloc === id ? [code] : [])),
      })),
    });
    expect(scoreboard.boards[0]?.rows[0]?.tieBreak?.[0]).toMatchObject({
      ...{ code: 'A', outcome: 'ahead', by, own: 10, other: 5, among: ['A', 'B', 'C'] },
      title: { en: 'Games won' },
    });
    const read = parseScoreboard(JSON.parse(JSON.stringify(scoreboard)), 'en');
    expect(read.ok ? [] : read.issues).toEqual([]);
  });

  it('separate nobody while one of them is missing, which is said', () => {
    const scoring = scored(reportWith(round.filter(({ code }) => code !== 'C')));
    expect([...scoring.ranks]).toEqual([1, 1, 1]);
    expect([...scoring.blocRanks]).toEqual([1, 2, 1]);
    expect(explainRank(scoring, 'A').unknownKey).toEqual({ index: 0, codes: ['C'] });
    expect(formatRank(explainRank(scoring, 'A'), (id) => id, 'vi')).toMatch(
      /^Hạng 1\/3\. Đồng hạng với B và C: tiêu chí phụ thứ 1 chưa có số liệu của C; thứ tự do Hội đồng xem xét\./,
    );
  });

  it('are those of the newest stage, also where it takes one back', () => {
    const first = reportWith(round, { stage: 'self-scored' });
    const later = (value: PairEntry['value']) =>
      scored(reportWith([pair('A>B', value)], { id: 'later' }), first);
    expect([...later(9).ranks]).toEqual([1, 2, 3]);
    expect([...later({ missing: 'no-data' }).ranks]).toEqual([1, 1, 1]);
    const twice = scored(reportWith(round), reportWith([pair('A>B', 3)], { id: 'again' }));
    expect(scoringIssues(twice).map(({ code, received }) => [code, received])).toContainEqual([
      ...['stated-twice', 'A, B, won'],
    ]);
  });
});

describe('what is wrong with results between units', () => {
  const found = (pairs: PairEntry[]) =>
    checkReport(reportWith(pairs), { scheme, localities }).map(({ code, path, received }) => [
      ...[code, path.join('.'), received],
    ]);

  it('is told at its entry: who is nobody, oneself, what the scheme has not, what is stated twice', () => {
    expect(
      found([
        pair('A>X', 1),
        pair('A>A', 1),
        pair('A>B', 1, 'lost'),
        ...[1, 2].map(() => pair('A>C', 1)),
      ]),
    ).toEqual([
      ['unknown-reference', 'pairs.0.against', 'X'],
      ['against-itself', 'pairs.1.against', 'A'],
      ['unknown-reference', 'pairs.2.fact', 'lost'],
      ['duplicate', 'pairs.4.fact', 'A, C, won'],
    ]);
    const words = parseReport(reportWith([pair('A>B', 1, 'lost')]), 'vi', { scheme });
    expect(words.ok ? [] : words.issues.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "“lost” không có trong danh sách thông tin giữa hai đơn vị (“pairFacts”) (tại pairs.0.fact)",
      ]
    `);
  });

  it('is told of a scheme: what is not declared, declared twice, or asked for by nothing', () => {
    const issuesOf = (more: Partial<Scheme>) => {
      const parsed = parseScheme({ ...scheme, ...more }, 'en');
      return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')]);
    };
    const [fact = { id: '', title: text('') }] = scheme.pairFacts ?? [];
    expect(issuesOf({ pairFacts: [{ ...fact, id: 'other' }] })).toEqual([
      ['unknown-reference', 'ranking.tieBreaks.0.by.of'],
    ]);
    expect(issuesOf({ pairFacts: [fact, { ...fact, id: 'points' }] })).toEqual([
      ['duplicate', 'pairFacts.1.id'],
    ]);
    expect(issuesOf({ ranking: { tieBreaks: [], tiedAgain: 'at-once' } })).toEqual([
      ['unused-value', 'ranking.tiedAgain'],
    ]);
    expect(issuesOf({ pairFacts: [] })).toEqual([['missing-value', 'pairFacts']]);
  });
});
