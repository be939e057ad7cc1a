import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../model/board/board.js';
import type { Target } from '../model/board/target.js';
import { publish, type ScoreboardDefinition } from '../publish/publish.js';
import { progressAt } from '../targets/progress-at.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { exampleDefinition } from '../testing/example.js';
import { issuesIn } from '../testing/well-worded.js';
import { parseScoreboard } from '../parse/scoreboard.js';

const example = deepFreeze(publish(exampleDefinition));
const target = example.targets[0] as Target;
const board = example.boards[0] as Board;
const found = (change: object): string[] =>
  issuesIn((locale) => parseScoreboard({ ...example, ...change }, locale));

const targetWith = (change: object): string[] => found({ targets: [{ ...target, ...change }] });
const progressWith = (change: object): string[] =>
  targetWith({ progress: { ...target.progress, ...change } });
const boardWith = (change: object): string[] => found({ boards: [{ ...board, ...change }] });
const rowWith = (index: number, change: object): string[] =>
  boardWith({
    rows: board.rows.map((row, at) => (at === index ? { ...row, ...change } : row)),
  });

describe('a target that contradicts its figures', () => {
  it.each<[string, object, string]>([
    ['met with 125 of 130', { status: 'met' }, 'status'],
    ['a value that no observation has', { actual: 128 }, 'actual'],
    ['another date of the value', { actualAsOf: '2023-08-01' }, 'actualAsOf'],
    ['another share of the target', { shareOfTarget: 0.99 }, 'shareOfTarget'],
    ['another share of the way', { shareOfWay: 0.5 }, 'shareOfWay'],
    ['less to go than there is', { remaining: 4 }, 'remaining'],
    ['more than was reached', { excess: 1 }, 'excess'],
    ['another pace', { expected: 120 }, 'expected'],
    ['a reason for what is there', { reason: 'no-data' }, 'reason'],
    ['another day', { asOf: '2023-08-08' }, 'asOf'],
    ['no value', { actual: undefined }, 'actual'],
  ])('is refused: %s', (_, change, key) => {
    expect(progressWith(change)).toEqual([`contradiction targets.0.progress.${key}`]);
  });

  it('is refused where the goal is 0, and 125 is said to be 96 % of it', () => {
    expect(targetWith({ goal: { ...target.goal, value: 0 } }).sort()).toEqual(
      ['excess', 'expected', 'remaining', 'shareOfTarget', 'shareOfWay', 'status'].map(
        (key) => `contradiction targets.0.progress.${key}`,
      ),
    );
  });

  it('is refused where it is a share of next to nothing', () => {
    const goal = { ...target.goal, denominator: { value: 5e-324, asOf: '2023' } };
    expect(targetWith({ goal })).toEqual(['out-of-range targets.0.goal.denominator.value']);
  });

  it('is refused where it was measured after it was published', () => {
    const observations = [...target.observations, { ...target.observations[0], asOf: '2024' }];
    expect(targetWith({ observations })).toEqual(['out-of-range targets.0.observations.1.asOf']);
  });

  it('is refused where a large value is off by little of it', () => {
    const { denominator: _, ...goal } = { ...target.goal, value: 3e12 };
    const observations = target.observations.map(({ denominator: _share, ...each }) => ({
      ...each,
      value: 2e12,
    }));
    const large = { ...target, goal, observations };
    const { asOf, status, actualAsOf } = progressAt(large, example.asOf);
    const progress = { asOf, status, actualAsOf, actual: 2e12 + 500 };
    expect(targetWith({ goal, observations, progress })).toEqual([
      'contradiction targets.0.progress.actual',
    ]);
  });

  it('may leave out what can be told from the rest', () => {
    const { asOf, status, actual, actualAsOf } = target.progress;
    expect(targetWith({ progress: { asOf, status, actual, actualAsOf } })).toEqual([]);
  });
});

describe('a row that contradicts itself', () => {
  it.each<[string, number, object, string]>([
    ['up, though it fell', 2, { change: { kind: 'up', places: 1 } }, 'change.kind'],
    ['two places, though it was one', 0, { change: { kind: 'up', places: 2 } }, 'change.places'],
    ['new, though it was there', 0, { change: { kind: 'new', places: 0 } }, 'change.kind'],
    ['changed without a rank', 4, { change: { kind: 'up', places: 1 } }, 'change.kind'],
    ['a reason for no rank beside the rank', 0, { unranked: 'withheld' }, 'unranked'],
    ['a rank in its bloc without a rank', 4, { blocRank: 3 }, 'blocRank'],
  ])('is refused: %s', (_, index, change, place) => {
    expect(rowWith(index, change)).toEqual([`contradiction boards.0.rows.${index}.${place}`]);
  });

  it.each<[string, object, string]>([
    ['plausible ranks from the worse to the better', { interval: [3, 1] }, 'interval.1'],
    ['a plausible rank behind the last', { interval: [1, 6] }, 'interval.1'],
    ['a part of the data below none', { dataShare: -0.1 }, 'dataShare'],
    ['a part of the data beyond all', { dataShare: 1.1 }, 'dataShare'],
  ])('is refused: %s', (_, change, place) => {
    expect(rowWith(0, change)).toEqual([`out-of-range boards.0.rows.0.${place}`]);
  });

  it('is refused where the breakdown names what the board does not, twice, or beyond its maximum', () => {
    const text = { vi: 'c', en: 'c' };
    const criterion = { title: text, unit: text, direction: 'increase', rule: 'survey' };
    const breakdown = [
      { criterion: 'c', value: 1, points: 11 },
      { criterion: 'c', value: 10, points: 1 },
      { criterion: 'gone', value: 1, points: 1 },
    ];
    expect(
      boardWith({
        criteria: [{ ...criterion, id: 'c', maxPoints: 10 }],
        rows: board.rows.map((row, at) => (at === 0 ? { ...row, breakdown } : row)),
      }),
    ).toEqual([
      'out-of-range boards.0.rows.0.breakdown.0.points',
      'duplicate boards.0.rows.0.breakdown.1.criterion',
      'unknown-reference boards.0.rows.0.breakdown.2.criterion',
    ]);
  });
});

describe('a scoreboard that contradicts itself', () => {
  it.each<[string, object, string]>([
    ['shows a day after its publication', { publishedAt: '2023-08-01T08:00Z' }, 'asOf'],
    [
      'ranks somebody who left',
      { boards: [{ ...board, departed: [{ code: '02' }] }] },
      'boards.0.departed.0.code',
    ],
    [
      'lists a member twice',
      { blocs: [{ ...example.blocs[0], members: ['01', '01', '02', '03'] }, example.blocs[1]] },
      'blocs.0.members.1',
    ],
    [
      'lists a member of another bloc',
      { blocs: [{ ...example.blocs[0], members: ['01', '02', '03', '04'] }, example.blocs[1]] },
      'blocs.0.members.3',
    ],
    [
      'leaves a member out',
      { blocs: [{ ...example.blocs[0], members: ['01', '02'] }, example.blocs[1]] },
      'localities.2.bloc',
    ],
    [
      'counts more votes for than votes',
      {
        votes: [
          {
            award: 'flag',
            code: '01',
            date: '2023-08-01',
            source: example.source,
            votesFor: 8,
            votes: 7,
          },
        ],
      },
      'votes.0.votesFor',
    ],
  ])('is refused: it %s', (_, change, place) => {
    expect(found(change).map((issue) => issue.split(' ')[1])).toContain(place);
  });

  it('is refused where it was published on a day that there is none of', () => {
    for (const day of ['2023-02-30', '2023-13-45'])
      expect(found({ publishedAt: `${day}T08:00:00+07:00` })).toEqual(['no-such-date publishedAt']);
  });

  it('is refused where a proposal, a vote or an award is there twice', () => {
    const { source } = example;
    const flag = { award: 'flag', code: '01' };
    const vote = { ...flag, date: '2023-08-01', source, votes: 7 };
    const award = { ...flag, date: '2023-08-01', decision: source };
    const proposals = ['proposed', 'over-quota'].map((status) => ({ ...flag, status }));
    const votes = [7, 5].map((votesFor) => ({ ...vote, votesFor }));
    expect(found({ proposals, votes, awards: [award, award] })).toEqual([
      'duplicate proposals.1.code',
      'duplicate votes.1.code',
      'duplicate awards.1.code',
    ]);
    expect(found({ awards: [award, { ...award, date: '2023-08-02' }] })).toEqual([]);
  });

  it('is refused where a unit lies in itself, or in what lies in it', () => {
    const parents = (...list: (string | undefined)[]) =>
      found({
        localities: example.localities.map((each, index) => ({ ...each, parent: list[index] })),
      });
    expect(parents('01')).toEqual(['cycle localities.0.parent']);
    expect(parents('02', '03', '01', '01')).toEqual(
      [0, 1, 2].map((index) => `cycle localities.${index}.parent`),
    );
    expect(parents('02', '03', '49')).toEqual([]);
  });

  it('tells every issue, though a date that others rest on is wrong', () => {
    expect(
      found({
        asOf: '2023-02-31',
        boards: [{ ...board, asOf: '9/8/2023', rows: [{ ...board.rows[0], grade: 'gone' }] }],
        milestones: [{ ...example.milestones[0], since: '2048-06-11' }],
      }),
    ).toEqual([
      'no-such-date asOf',
      'wrong-format boards.0.asOf',
      'unknown-reference boards.0.rows.0.grade',
      'not-in-order milestones.0.date',
    ]);
  });
});

describe('names that are taken', () => {
  const taken = ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'];
  const title = { vi: 'c', en: 'c' };

  it.each([...taken, 'rank', 'score', 'name', 'grade'])('no column is called %s', (id) => {
    expect(boardWith({ columns: [...board.columns, { id, title }] })).toEqual([
      'taken-name boards.0.columns.1.id',
    ]);
  });

  it.each(taken)('no grade, bloc or locality is called %s', (id) => {
    expect(boardWith({ grades: [...board.grades, { id, title }] })).toEqual([
      'taken-name boards.0.grades.1.id',
    ]);
    expect(found({ blocs: [...example.blocs, { ...example.blocs[0], id, members: [] }] })).toEqual([
      'taken-name blocs.2.id',
    ]);
    const localities = [
      ...example.localities,
      { ...example.localities[0], code: id, bloc: undefined },
    ];
    expect(found({ localities })).toEqual(['taken-name localities.5.code']);
  });

  it('no key is taken for the prototype of what holds it', () => {
    const values: unknown = JSON.parse('{"trees":1,"__proto__":2}');
    expect(rowWith(0, { values })).toEqual(['taken-name boards.0.rows.0.values.__proto__']);
  });

  it.each([-1, 1.5, 11, 25])('no column has %d decimals', (digits) => {
    expect(boardWith({ columns: [{ ...board.columns[0], digits }] })[0]).toMatch(
      /^(out-of-range|wrong-type) boards\.0\.columns\.0\.digits$/,
    );
  });
});

describe('whatever the engine publishes', () => {
  const days = fc
    .integer({ min: -500, max: 900 })
    .map((day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10));
  const value = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  );
  const definition = fc
    .record({
      asOf: days,
      goal: value,
      baseline: fc.option(value, { nil: undefined }),
      measured: fc.array(fc.record({ value, asOf: days }), { maxLength: 4 }),
      isUp: fc.boolean(),
      scores: fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
        minLength: 5,
        maxLength: 5,
      }),
    })
    .map(({ asOf, goal, baseline, measured, isUp, scores }): ScoreboardDefinition => {
      const [stated] = exampleDefinition.targets;
      const [ranked] = exampleDefinition.boards;
      if (!stated || !ranked) throw new Error('The example has a target and a board.');
      const figure = { status: 'published' as const, source: exampleDefinition.source };
      const { baseline: _baseline, ...rest } = stated;
      return {
        ...exampleDefinition,
        asOf,
        publishedAt: '2030-01-01T00:00:00Z',
        targets: [
          {
            ...rest,
            direction: isUp ? 'increase' : 'decrease',
            bound: 'exactly',
            goal: { ...stated.goal, value: goal },
            observations: measured.map((each) => ({ ...figure, ...each })),
            ...(baseline !== undefined && {
              baseline: { ...figure, value: baseline, asOf: '2022' },
            }),
          },
        ],
        boards: [
          {
            ...ranked,
            entries: ranked.entries.map((entry, index) => ({
              ...entry,
              score: scores[index] ?? { missing: 'not-reported' },
              // Of no score follows no grade.
              grade: typeof scores[index] === 'number' ? entry.grade : undefined,
            })),
          },
        ],
      };
    });

  it('does not contradict itself', () => {
    fc.assert(
      fc.property(definition, (given) => {
        const parsed = parseScoreboard(JSON.parse(JSON.stringify(publish(given))));
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('contradicts itself when any number of its progress is another', () => {
    fc.assert(
      fc.property(definition, fc.nat(), fc.double({ min: 0.001, max: 9 }), (given, at, off) => {
        const scoreboard = publish(given);
        const [measured] = scoreboard.targets as [Target];
        const numbers = Object.entries(measured.progress).filter(
          (entry): entry is [string, number] => typeof entry[1] === 'number',
        );
        const changed = numbers[at % Math.max(1, numbers.length)];
        fc.pre(changed !== undefined);
        const [key, right] = changed as [string, number];
        const progress = {
          ...measured.progress,
          [key]: right + off * Math.max(1, Math.abs(right)),
        };
        const parsed = parseScoreboard({ ...scoreboard, targets: [{ ...measured, progress }] });
        expect(parsed.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
