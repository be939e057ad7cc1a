import { describe, expect, it } from 'vitest';
import { formatGrading } from '../format/grading.js';
import type { Award } from '../model/board/award.js';
import { parseScoreboard } from '../parse/scoreboard.js';
import { exampleDefinition } from '../testing/example.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample } from '../testing/score-sample.js';
import { publish } from './publish.js';
import { scoredBoard } from './scored-board.js';

const { asOf, source } = exampleDefinition;
const label = { vi: 'Điểm', en: 'Score' };
const scheme = sampleScheme({
  groups: [{ id: 'total' }, { id: 'order', parent: 'total' }],
  criteria: [
    { id: 'roads', maxPoints: 10, rule: { kind: 'direct-points' } },
    {
      id: 'accidents',
      parent: 'order',
      maxPoints: 10,
      target: 20,
      rule: { kind: 'proportional', cap: 1 },
    },
  ],
  grading: {
    kind: 'bands',
    grades: [
      {
        ...{ id: 'good', title: { vi: 'Tốt', en: 'Good' }, from: 12 },
        requires: {
          kind: 'compare',
          of: { kind: 'share', of: 'order' },
          bound: 'at-least',
          than: 0.5,
        },
      },
      { id: 'fair', title: { vi: 'Khá', en: 'Fair' }, from: 0 },
    ],
  },
  ranking: { tieBreaks: [{ by: { kind: 'points', of: 'roads' }, direction: 'increase' }] },
});
const scoring = scoreSample(
  scheme,
  {
    A: { roads: 9, accidents: 8 }, // 9 + 4 = 13
    B: { roads: 8, accidents: 10 }, // 8 + 5 = 13
    C: { roads: 2, accidents: 10 }, // 2 + 5 = 7
  },
  { localities: ['A', 'B', 'C'].map((code) => sampleUnit(code)) },
);
const definition = {
  ...exampleDefinition,
  ...{ targets: [], blocs: [], awards: [], proposals: [] },
  localities: [...scoring.units.localities],
  boards: [scoredBoard(scoring, { id: 'board', title: label, asOf, source, scoreTitle: label })],
};
const scoreboard = publish(definition);
const row = (code: string) => scoreboard.boards[0]?.rows.find((each) => each.code === code);

describe('the reasons of a row', () => {
  it('are such that the file parses back', () => {
    expect(parseScoreboard(structuredClone(scoreboard))).toEqual({ ok: true, value: scoreboard });
  });

  it('have the points of each group', () => {
    expect(row('A')?.groups).toEqual({ order: 4 });
  });

  it('tell where a unit is above and below the median, the unit itself included', () => {
    expect(row('A')?.strengths).toEqual([{ criterion: 'roads', points: 9, median: 8 }]);
    expect(row('A')?.weaknesses).toEqual([{ criterion: 'accidents', points: 4, median: 5 }]);
    expect(row('B')).not.toHaveProperty('strengths');
  });

  it('tell the next gain and the rank that would follow', () => {
    expect(row('C')?.gains?.[0]).toEqual({
      ...{ criterion: 'accidents', value: 10, neededValue: 20 },
      ...{ gain: 5, score: 12, rank: 3 },
    });
  });

  it('tell which condition kept a unit from a better grade, in numbers that can be worded', () => {
    const [missed] = row('A')?.gradeReason ?? [];
    expect(missed).toMatchObject({
      grade: 'good',
      verdict: false,
      parts: [{ kind: 'compare', operand: 'share', of: 'order', actual: 0.4, needed: 0.5 }],
    });
    const parts = (missed?.parts ?? []).map((part) => ({ verdict: undefined, ...part }));
    const told = [{ kind: 'grade' as const, of: 'good', verdict: false, parts }];
    expect(
      formatGrading({ code: 'A', grade: 'fair', missed: told } as never, (id) => id, 'en'),
    ).toBe('Grade: fair. Grade “good” not reached – order: 40%, 50% or more needed.');
    expect(row('C')?.gradeReason?.[0]?.parts[0]).toMatchObject({ operand: 'score', needed: 12 });
  });

  it('tell what decided between equal scores', () => {
    const by = { kind: 'points', of: 'roads' };
    expect(row('A')?.tieBreak).toEqual([{ code: 'B', outcome: 'ahead', by, own: 9, other: 8 }]);
    expect(row('B')?.tieBreak).toEqual([{ code: 'A', outcome: 'behind', by, own: 8, other: 9 }]);
    expect(row('C')).not.toHaveProperty('tieBreak');
  });
});

describe('published awards', () => {
  const name = { vi: 'Nguyễn Văn Mẫu', en: 'Nguyen Van Mau' };
  const person: Award = {
    ...{ award: 'certificate', recipient: { kind: 'individual', name }, decision: { source } },
  };
  const told = (award: Partial<Award>) =>
    JSON.stringify(publish({ ...definition, awards: [{ ...person, ...award }] }).awards);

  it('name individuals only with their consent', () => {
    expect(told({})).not.toContain('Mẫu');
    expect(told({ consent: false })).not.toContain('Mẫu');
    expect(told({})).toContain('individual');
    expect(told({ consent: true })).toContain('Nguyễn Văn Mẫu');
    expect(told({ recipient: { kind: 'collective', name } })).toContain('Nguyễn Văn Mẫu');
  });

  it('are gone once they are withdrawn', () => {
    expect(told({ status: 'withdrawn', consent: true })).toBe('[]');
  });
});
