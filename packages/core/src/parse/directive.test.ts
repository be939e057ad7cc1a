import { describe, expect, it } from 'vitest';
import type { Directive } from '../model/directive/directive.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { exampleDirective } from '../testing/example-directive.js';
import { parseDirective } from './directive.js';
import type { Issue } from '../issues/issue.js';

const example = deepFreeze(exampleDirective);

const issuesOf = (input: unknown): Issue[] => {
  const result = parseDirective(input);
  return result.ok ? [] : result.issues;
};
/** Codes and places of the issues of the example with a change. */
const found = (change: object): string[] =>
  issuesOf({ ...example, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);

type List = {
  [Key in keyof Directive]: Directive[Key] extends object[] ? Key : never;
}[keyof Directive];

/** The example with a change to the first item of a list. */
const first = (list: List, change: object): object => ({
  [list]: example[list].map((item, index) => (index === 0 ? { ...item, ...change } : item)),
});

describe('parseDirective', () => {
  it('reads a directive that is in order', () => {
    expect(parseDirective(example)).toEqual({ ok: true, value: example });
  });

  it('refuses unknown keys at every depth, and says which was most likely meant', () => {
    const misspelt = { ...example, yaer: 2023, ...first('tasks', { txet: 1 }) };
    expect(issuesOf(misspelt)).toMatchObject([
      { code: 'unknown-key', path: ['tasks', 0, 'txet'], expected: 'text' },
      { code: 'unknown-key', path: ['yaer'], expected: 'year' },
    ]);
  });

  it('tells what is wrong elsewhere, although one part has the wrong shape', () => {
    const broken = { ...example, issuedOn: '31/02/2023', ...first('tasks', { section: 'gone' }) };
    expect(issuesOf(broken).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'wrong-format issuedOn',
      'unknown-reference tasks.0.section',
    ]);
  });

  it('refuses what is no directive, and says what is missing', () => {
    expect(issuesOf(null)).toMatchObject([{ code: 'wrong-type', path: [] }]);
    const missing = issuesOf({});
    expect(missing.length).toBeGreaterThan(25);
    for (const { code, hint } of missing) {
      expect(code).toBe('missing-value');
      expect(hint).toBe('Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do');
    }
  });

  it('tells every issue of the shape at once, with its place', () => {
    expect(
      found({
        original: 'fr',
        issuedOn: '2023-02-30',
        ...first('tasks', { ref: 'thirty', text: { vi: 'Một' } }),
        ...first('movements', { period: { from: 2021 } }),
        ...first('indices', { scale: { minimum: 0 } }),
      }),
    ).toEqual([
      'not-allowed original',
      'no-such-date issuedOn',
      'missing-value movements.0.period.to',
      'missing-value indices.0.scale.maximum',
      'missing-value indices.0.scale.status',
      'missing-value indices.0.scale.source',
      'wrong-format tasks.0.ref',
      'missing-value tasks.0.text.en',
    ]);
  });

  it('tells every issue of the references and values at once', () => {
    expect(
      found({
        ...first('movements', { section: 'IX', period: { from: 2025, to: 2021 } }),
        ...first('relations', { from: 'S-999', to: 'S-998' }),
      }),
    ).toEqual([
      'unknown-reference movements.0.section',
      'out-of-range movements.0.period.to',
      'unknown-reference relations.0.from',
      'unknown-reference relations.0.to',
    ]);
  });

  it('puts issues into words that an officer understands', () => {
    const change = {
      ...first('movements', { section: 'IX' }),
      ...first('documents', { date: '2032-07-20' }),
    };
    expect(issuesOf({ ...example, ...change }).map(({ message, hint }) => [message, hint])).toEqual(
      [
        [
          '“IX” không có trong danh sách mục của chỉ thị (tại movements.0.section)',
          'Sửa mã, hoặc bổ sung vào danh sách',
        ],
        [
          '“2032-07-20” nằm ngoài giới hạn cho phép (tại documents.0.date)',
          'Giá trị phải ≤ 31/12/2023',
        ],
      ],
    );
    const english = parseDirective({ ...example, ...change }, 'en');
    expect(!english.ok && english.issues[0]?.message).toBe(
      '“IX” is not among the sections (at movements.0.section)',
    );
  });
});

describe('the refs of a directive', () => {
  it('stand once, in whatever list', () => {
    expect(found(first('systems', { ref: 'S-090' }))).toEqual([]);
    expect(found(first('systems', { ref: 'S-174' }))).toEqual(['duplicate systems.0.ref']);
    expect(found(first('steps', { ref: 'S-030' }))).toEqual(['duplicate steps.0.ref']);
    // Single items come first, so that the list item is the one that comes a second time.
    expect(found({ filing: { ...example.filing, ref: 'S-050' } })).toEqual([
      'duplicate documents.0.ref',
    ]);
  });

  it('exist where they are named', () => {
    expect(found(first('contents', { tasks: ['S-110', 'S-112'] }))).toEqual([
      'unknown-reference contents.0.tasks.1',
    ]);
    expect(found(first('steps', { duties: ['S-161'] }))).toEqual([
      'unknown-reference steps.0.duties.0',
    ]);
    expect(found(first('steps', { duties: ['S-110'] }))).toEqual([
      'unknown-reference steps.0.duties.0',
    ]);
  });

  it('put every task under exactly one content', () => {
    expect(found(first('contents', { tasks: [] }))).toEqual(['unknown-reference tasks.0.ref']);
    expect(found(first('contents', { tasks: ['S-110', 'S-111'] }))).toEqual([
      'duplicate contents.1.tasks.0',
    ]);
  });
});

describe('the ids of a directive', () => {
  it('stand once in their list', () => {
    const twice = (list: 'sections' | 'organisations') => ({
      [list]: [...example[list], ...example[list].slice(0, 1)],
    });
    expect(found(twice('sections'))).toEqual(['duplicate sections.3.id']);
    expect(found(twice('organisations'))).toEqual(['duplicate organisations.2.id']);
  });

  it('exist where they are named', () => {
    expect(found(first('tasks', { alsoIn: ['I.2', 'I.7'] }))).toEqual([
      'unknown-reference tasks.0.alsoIn.1',
    ]);
    expect(
      found(first('duties', { organisations: ['units', 'x'], together: ['y'], reportsTo: 'z' })),
    ).toEqual([
      'unknown-reference duties.0.organisations.1',
      'unknown-reference duties.0.together.0',
      'unknown-reference duties.0.reportsTo',
    ]);
    expect(found(first('steps', { organisations: ['x'] }))).toEqual([
      'unknown-reference steps.0.organisations.0',
    ]);
  });
});

describe('the values of a directive', () => {
  it('bind on the better side, and come after the baseline', () => {
    expect(found(first('targets', { bound: 'at-most' }))).toEqual(['not-allowed targets.0.bound']);
    expect(found(first('targets', { direction: 'decrease' }))).toEqual([
      'not-allowed targets.0.bound',
    ]);
    expect(found(first('targets', { deadline: '2022-12-30' }))).toEqual([
      'not-in-order targets.0.deadline',
    ]);
    expect(found(first('targets', { deadline: '2022-12-31' }))).toEqual([]);
  });

  it('are there where an amount is stated, and may be open where only a direction is', () => {
    expect(found(first('targets', { value: null }))).toEqual(['missing-value targets.0.value']);
    expect(found(first('targets', { measure: 'direction', value: null }))).toEqual([]);
  });

  it('say how a deadline is known', () => {
    expect(found(first('targets', { deadlineStatus: null }))).toEqual([
      'missing-value targets.0.deadlineStatus',
    ]);
    expect(found(first('targets', { deadline: null, deadlineStatus: null }))).toEqual([]);
  });

  it('cite documents that existed in the year of the directive', () => {
    expect(found(first('documents', { date: '2023-12-31' }))).toEqual([]);
    expect(found(first('documents', { date: '2024-01-01' }))).toEqual([
      'out-of-range documents.0.date',
    ]);
  });

  it('count the years of an anniversary as the calendar does', () => {
    expect(found(first('anniversaries', { years: 70 }))).toEqual([
      'out-of-range anniversaries.0.years',
    ]);
    expect(found(first('anniversaries', { years: 70, milestone: null }))).toEqual([]);
  });

  it('number steps and recipients from 1 without a gap', () => {
    expect(found(first('steps', { order: 2 }))).toEqual(['out-of-range steps.0.order']);
    expect(found(first('recipients', { line: 2 }))).toEqual(['out-of-range recipients.0.line']);
  });
});

describe('the rules of an index', () => {
  const [weighted, open] = example.indices[0]?.rules ?? [];
  const withRules = (...rules: object[]): string[] => found(first('indices', { rules }));

  it('have weights that add up to 100, one for each dimension', () => {
    expect(withRules({ ...weighted, weights: [40, 50] })).toEqual([
      'out-of-range indices.0.rules.0.weights',
    ]);
    expect(withRules({ ...weighted, weights: [40, 30, 30] })).toEqual([
      'out-of-range indices.0.rules.0.weights',
    ]);
    expect(withRules({ ...weighted, dimensions: null })).toEqual([
      'out-of-range indices.0.rules.0.weights',
    ]);
    expect(withRules({ ...weighted, weights: [33.3, 66.7] })).toEqual([]);
  });

  it('give a data year one set of rules', () => {
    expect(withRules({ ...weighted }, { ...open, from: 2021 })).toEqual([
      'out-of-range indices.0.rules.1.from',
    ]);
    expect(withRules({ ...weighted, to: null }, { ...open })).toEqual([
      'missing-value indices.0.rules.0.to',
    ]);
    expect(withRules({ ...weighted }, { ...open, from: null })).toEqual([
      'missing-value indices.0.rules.1.from',
    ]);
    expect(withRules({ ...open, to: 2021 })).toEqual(['out-of-range indices.0.rules.0.to']);
  });

  it('have neither formula nor weights while they are unverified', () => {
    expect(withRules({ ...weighted, status: 'unverified' })).toEqual([
      'not-allowed indices.0.rules.0.formula',
      'not-allowed indices.0.rules.0.weights',
    ]);
  });

  it('lie on a scale that has a length', () => {
    const scale = example.indices[0]?.scale;
    expect(found(first('indices', { scale: { ...scale, minimum: 100 } }))).toEqual([
      'out-of-range indices.0.scale.maximum',
    ]);
  });
});
