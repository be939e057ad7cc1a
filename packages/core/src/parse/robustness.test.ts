import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { issuesIn } from '../testing/well-worded.js';
import { parseReport } from './report.js';
import { parseScheme } from './scheme.js';
import { parseScoreboard } from './scoreboard.js';

const survey: SmallCriterion = { rule: { kind: 'survey' } };
const title = { vi: 'Tên', en: 'Name' };
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const scored: Condition = {
  kind: 'compare',
  of: { kind: 'score' },
  bound: 'at-least',
  than: 1,
};
const context = { scheme: schemeOf([survey]), localities: unitsNamed('u0') };

const group = (id: string, parent: string) => ({ id, title, parent, combine: 'sum' }) as const;
const root = { id: 'root', title, combine: 'sum' } as const;
describe('more issues than can be listed', { timeout: 60_000 }, () => {
  it('are refused in one sentence', () => {
    const wrong = { ...publish(exampleDefinition), localities: many(200_000, () => 1) };
    expect(issuesIn((locale) => parseScoreboard(wrong, locale))).toEqual(['too-many-issues ']);
  });
});

describe('deep files', () => {
  it('pass where a tree is a thousand groups deep, since its list is flat', () => {
    const groups = [
      root,
      ...many(1000, (index) => group(`g${index}`, index === 0 ? 'root' : `g${index - 1}`)),
    ];
    const { ok } = parseScheme(schemeOf([{ ...survey, parent: 'g999' }], { groups }));
    expect(ok).toBe(true);
  });

  it('pass at the limit of nesting, and are refused one level deeper', () => {
    const nested = (levels: number): Scheme => {
      const condition = many(levels, () => 0).reduce<Condition>(
        (inner) => ({ kind: 'all-of', conditions: [inner] }),
        scored,
      );
      return schemeOf([survey], { gates: [{ id: 'g', title, condition }] });
    };
    // The file, its gates, one of them and what it compares take up five levels, each `all-of` two.
    const most = (100 - 4) / 2;
    expect(issuesIn((locale) => parseScheme(nested(most - 1), locale))).toEqual([]);
    expect(issuesIn((locale) => parseScheme(nested(most), locale))).toEqual([
      'too-deep gates.0.condition',
    ]);
    const lists = (levels: number): unknown =>
      many(levels - 1, () => 0).reduce<unknown>((inner) => [inner], []);
    const depthOf = (levels: number) => issuesIn((locale) => parseScheme(lists(levels), locale));
    expect(depthOf(100)).toEqual(['wrong-type ']);
    expect(depthOf(101)).toEqual(['too-deep 0.0.0']);
  });

  it('are refused where conditions are nested a thousand deep', () => {
    const nested = many(1000, () => 0).reduce<Condition>(
      (inner) => ({ kind: 'all-of', conditions: [inner] }),
      scored,
    );
    const scheme = schemeOf([survey], { gates: [{ id: 'g', title, condition: nested }] });
    expect(issuesIn((locale) => parseScheme(scheme, locale))).toEqual([
      'too-deep gates.0.condition',
    ]);
  });

  it('are read a hundred levels deep, and not one more', () => {
    const lists = (levels: number) => many(levels, () => 0).reduce<unknown>((inner) => [inner], 1);
    expect(issuesIn((locale) => parseScheme(lists(100), locale))).not.toContain('too-deep 0.0.0');
    expect(issuesIn((locale) => parseScheme(lists(101), locale))).toEqual(['too-deep 0.0.0']);
  });

  it('are refused where lists are nested a hundred thousand deep', () => {
    const nested = many(100_000, () => 0).reduce<unknown>((inner) => [inner], 1);
    expect(issuesIn((locale) => parseScheme(nested, locale))).toEqual(['too-deep 0.0.0']);
    expect(issuesIn((locale) => parseReport(nested, locale))).toEqual(['wrong-type ']);
  });
});

// Thousands of files are read here, also on a busy machine.
describe('any JSON', { timeout: 120_000 }, () => {
  const parseAny = (input: unknown) => {
    issuesIn((locale) => parseScheme(input, locale));
    issuesIn((locale) => parseReport(input, locale, context));
  };

  it('never throws, and is refused in whole sentences', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), parseAny), { numRuns: 100 });
  });

  it('never throws in place of any part of a good file', () => {
    const scheme = schemeOf(
      [survey, { rule: { kind: 'goalposts', lower: 0, upper: 9, range: [1, 7] } }],
      {
        gates: [
          { id: 'g', title, condition: { kind: 'share-of', conditions: [scored], atLeast: 0.5 } },
        ],
        grading: { kind: 'bands', grades: [{ id: 'good', title, from: 5 }] },
        awards: [
          { id: 'a', title, within: 'all', notWith: [], quota: { kind: 'count', count: 1 } },
        ],
      },
    );
    const report = reportOf([{ code: 'u0', criterion: 'c0', value: 5 }]);
    const garbage = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(
        NaN,
        Infinity,
        -Infinity,
        1e308,
        -0,
        '',
        '__proto__',
        undefined,
        'root',
        'c0',
      ),
    );
    for (const file of [scheme, report]) {
      const places = placesIn(file);
      fc.assert(
        fc.property(fc.constantFrom(...places), garbage, (path, value) => {
          parseAny(withAt(file, path, value));
        }),
        { numRuns: 200 },
      );
    }
  });
});

/** Every place inside a value. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

/** A copy of a value with another part at a place. */
function withAt(value: unknown, [key, ...rest]: string[], part: unknown): unknown {
  if (key === undefined) return part;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, part);
  return copy;
}
