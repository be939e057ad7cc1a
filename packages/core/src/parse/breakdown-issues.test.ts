import { describe, expect, it } from 'vitest';
import type { Board, BoardCriterion, BoardRow, Breakdown } from '../model/board/board.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { parseScoreboard } from './scoreboard.js';

const scoreboard = publish(exampleDefinition);
const board = scoreboard.boards[0] as Board;
const text = { vi: 'Tiêu chí', en: 'Criterion' };

/** What is wrong with the first board where its first row and its criteria are changed. */
function issuesOf(row: Partial<BoardRow>, criteria: Partial<BoardCriterion>[] = []): string[] {
  const [first, ...others] = board.rows;
  const changed = {
    ...board,
    criteria: criteria.map((criterion, index) => ({
      id: `c${index}`,
      title: text,
      unit: text,
      direction: 'increase',
      rule: 'survey',
      maxPoints: 10,
      ...criterion,
    })),
    rows: [{ ...first, ...row }, ...others],
  };
  const parsed = parseScoreboard({
    ...scoreboard,
    boards: [changed, ...scoreboard.boards.slice(1)],
  });
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, path, expected }) =>
        [code, path.slice(2).join('.'), expected].filter((part) => part !== undefined).join(' '),
      );
}

/** The same for one entry of the row's breakdown. */
const entryIssues = (entry: Partial<Breakdown>, criterion: Partial<BoardCriterion>): string[] =>
  issuesOf({ breakdown: [{ criterion: 'c0', value: 50, points: 5, ...entry }] }, [criterion]).map(
    (issue) => issue.replace('rows.0.breakdown.0.', ''),
  );

const missing = { missing: 'not-reported' } as const;

describe('a band', () => {
  const bands = { rule: 'step-bands' };
  const late = { rule: 'deadline', direction: 'decrease' } as const;

  it.each<[string, Partial<Breakdown>, Partial<BoardCriterion>, string]>([
    [
      'does not hold its value',
      { band: { of: 'value', from: 60 } },
      bands,
      'contradiction value ≥ 60',
    ],
    [
      'does not hold the value at its open end',
      { band: { of: 'value', above: 20, below: 50 } },
      bands,
      'contradiction value > 20, < 50',
    ],
    [
      'does not hold its percentage of the target',
      { target: 200, band: { of: 'percent-of-target', from: 50, upTo: 75 } },
      bands,
      'contradiction value ≥ 100, ≤ 150',
    ],
    [
      'does not hold the days late',
      { value: 110, target: 100, band: { of: 'days-late', upTo: 5 } },
      late,
      'contradiction value ≤ 105',
    ],
    [
      'is reversed',
      { band: { of: 'value', from: 60, below: 40 } },
      bands,
      'out-of-range band.below > 60',
    ],
    [
      'holds nothing',
      { band: { of: 'value', from: 50, below: 50 } },
      bands,
      'out-of-range band.below > 50',
    ],
    [
      'begins twice',
      { band: { of: 'value', from: 5, above: 4 } },
      bands,
      'contradiction band.above',
    ],
    [
      'ends twice',
      { band: { of: 'value', upTo: 60, below: 70 } },
      bands,
      'contradiction band.below',
    ],
    ['is of a rule without bands', { band: { of: 'value' } }, {}, 'contradiction band.of'],
    [
      'is of another rule',
      { band: { of: 'days-late' } },
      bands,
      'contradiction band.of value, percent-of-target',
    ],
    [
      'is of a target that is not stated',
      { band: { of: 'percent-of-target', from: 50 } },
      bands,
      'missing-value target',
    ],
    [
      'stands beside no value',
      { value: missing, points: 0, band: { of: 'value' } },
      bands,
      'contradiction band.of',
    ],
  ])('is refused where it %s', (_, entry, criterion, expected) => {
    expect(entryIssues(entry, criterion)).toEqual([expected]);
  });

  it.each<[string, Partial<Breakdown>, Partial<BoardCriterion>]>([
    ['holds its value', { band: { of: 'value', from: 50 } }, bands],
    ['is one value', { band: { of: 'value', from: 50, upTo: 50 } }, bands],
    [
      'holds its percentage',
      { target: 200, band: { of: 'percent-of-target', from: 25, below: 50 } },
      bands,
    ],
    ['holds the days late', { value: 110, target: 100, band: { of: 'days-late', above: 5 } }, late],
    [
      'is of a rule of a later version',
      { band: { of: 'value', from: 60 } },
      { rule: 'unheard-of' },
    ],
  ])('passes where it %s', (_, entry, criterion) => {
    expect(entryIssues(entry, criterion)).toEqual([]);
  });
});

describe('points', () => {
  it.each<[string, Partial<Breakdown>, Partial<BoardCriterion>, string[]]>([
    ['stand beside no value', { value: missing }, {}, ['contradiction points 0']],
    [
      'add something although they are missing',
      { points: { missing: 'not-comparable' }, contribution: 5, uncut: 6 },
      { rule: 'min-max' },
      ['contradiction contribution', 'contradiction uncut'],
    ],
    [
      'pass the maximum of bands',
      { points: 30 },
      { rule: 'step-bands' },
      ['out-of-range points ≤ 10'],
    ],
    ['are less than none', { points: -1 }, { rule: 'proportional' }, ['out-of-range points ≥ 0']],
    ['are not those of the survey', { points: 9 }, {}, ['contradiction points 5']],
    [
      'are not those of the assessor',
      { value: 8, points: 5 },
      { rule: 'direct-points' },
      ['contradiction points 8'],
    ],
    [
      'are given for a no',
      { value: 0, points: 10 },
      { rule: 'achieved-or-not' },
      ['contradiction points 0'],
    ],
    [
      'are given for a yes where lower is better',
      { value: 1, points: 10 },
      { rule: 'achieved-or-not', direction: 'decrease' },
      ['contradiction points 0'],
    ],
    [
      'are withheld although the target is met',
      { points: 0, target: 50 },
      { rule: 'achieved-or-not' },
      ['contradiction points 10'],
    ],
    [
      'are not all although it was on time',
      { value: 90, target: 100 },
      { rule: 'deadline', direction: 'decrease' },
      ['contradiction points 10'],
    ],
  ])('are refused where they %s', (_, entry, criterion, expected) => {
    expect(entryIssues(entry, criterion)).toEqual(expected);
  });

  it.each<[string, Partial<Breakdown>, Partial<BoardCriterion>]>([
    ['are 0 for what is missing', { value: missing, points: 0 }, {}],
    ['are rounded', { value: 33.33, points: 3.33 }, {}],
    ['pass the maximum as the rule may', { points: 12 }, { rule: 'proportional' }],
    ['are below 0 as the rule may', { points: -2 }, { rule: 'step-bands' }],
    ['are of a rule of a later version', { points: 99 }, { rule: 'unheard-of' }],
  ])('pass where they %s', (_, entry, criterion) => {
    expect(entryIssues(entry, criterion)).toEqual([]);
  });
});

describe('a board', () => {
  it('is refused where the weights of its criteria are more than the whole', () => {
    expect(issuesOf({}, [{ weight: 0.7 }, { weight: 0.7 }])).toEqual(['out-of-range criteria ≤ 1']);
    expect(issuesOf({}, [{ weight: 0.7 }, { weight: 0.3 }, {}])).toEqual([]);
    expect(issuesOf({}, [{ weight: 0.334 }, { weight: 0.334 }, { weight: 0.334 }])).toEqual([]);
  });

  it('is refused where a row has a grade and no score', () => {
    const grade = board.grades[0]?.id ?? 'g';
    const row: Partial<BoardRow> = { score: missing, rank: undefined, grade, unranked: 'withheld' };
    expect(issuesOf(row).filter((issue) => issue.includes('grade'))).toEqual([
      'contradiction rows.0.grade',
    ]);
  });
});
