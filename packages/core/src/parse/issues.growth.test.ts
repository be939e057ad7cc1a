import { belowSquare, growthOf } from '@thidua/tooling/growth';
import { describe, expect, it } from 'vitest';
import { foldText } from '../names/fold.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { parseCivilDate } from './civil-date.js';
import { parseNumber } from './number.js';
import { parseQuantity } from './quantity.js';
import { parseReport } from './report.js';
import type { FileResult } from '../issues/result.js';
import { parseScheme } from './scheme.js';

const survey: SmallCriterion = { rule: { kind: 'survey' } };
const title = { vi: 'Tên', en: 'Name' };
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const context = { scheme: schemeOf([survey]), localities: unitsNamed('u0') };

const group = (id: string, parent: string) => ({ id, title, parent, combine: 'sum' }) as const;
const root = { id: 'root', title, combine: 'sum' } as const;
const gates = (count: number, needed: (index: number) => string): Partial<Scheme> => ({
  gates: many(count, (index) => ({
    id: `g${index}`,
    title,
    condition: { kind: 'gate', gate: needed(index) },
  })),
});

/** Files with as many issues as are asked for. */
const files: [name: string, parse: (count: number) => FileResult<unknown>][] = [
  [
    'unknown parents',
    (count) =>
      parseScheme(
        schemeOf(
          many(count, () => ({ ...survey, parent: 'gone' })),
          { groups: [root] },
        ),
      ),
  ],
  [
    'wrong types',
    (count) => parseScheme(schemeOf(many(count, () => ({ ...survey, maxPoints: 'ten' as never })))),
  ],
  [
    'rules that there are not',
    (count) => parseScheme(schemeOf(many(count, () => ({ rule: { kind: 'magic' } as never })))),
  ],
  [
    'the same code',
    (count) => parseScheme(schemeOf(many(count + 1, () => ({ ...survey, id: 'c' })))),
  ],
  [
    'a long cycle of groups',
    (count) =>
      parseScheme(
        schemeOf([survey], {
          groups: [root, ...many(count, (index) => group(`g${index}`, `g${(index + 1) % count}`))],
        }),
      ),
  ],
  [
    'a long cycle of gates',
    (count) =>
      parseScheme(
        schemeOf(
          [survey],
          gates(count, (index) => `g${(index + 1) % count}`),
        ),
      ),
  ],
  [
    'gates on one that asks for itself',
    (count) =>
      parseScheme(
        schemeOf(
          [survey],
          gates(count, () => 'g0'),
        ),
      ),
  ],
  [
    'gapped bands',
    (count) =>
      parseScheme(
        schemeOf([
          {
            rule: {
              kind: 'step-bands',
              of: 'value',
              bands: many(count + 1, (index) => ({
                ...(index > 0 && { from: 2 * index }),
                ...(index < count && { below: 2 * index + 1 }),
                points: 1,
              })),
            },
          },
        ]),
      ),
  ],
  [
    'cells of unknown units',
    (count) =>
      parseReport(
        reportOf(many(count, (index) => ({ code: `x${index}`, criterion: 'c0', value: 1 }))),
        'vi',
        context,
      ),
  ],
  [
    'values out of range',
    (count) =>
      parseReport(
        reportOf(many(count, () => ({ code: 'u0', criterion: 'c0', penalties: -1 }))),
        'vi',
      ),
  ],
];

describe('many issues', () => {
  it.each(files)('are all told, in time that grows with their number: %s', (_, parse) => {
    const growth = growthOf((count) => {
      return () => {
        const result = parse(count);
        expect(result.ok ? 0 : result.issues.length).toBeGreaterThanOrEqual(count);
      };
    }, 2000);
    expect(growth).toBeLessThan(belowSquare);
  });
});

describe('long texts', { timeout: 60_000 }, () => {
  it.each([' ', '1', '1.111', '1 ', 'từ ', ' trở lên', '-', ' %', '/1', '1 tháng ', '\u0301'])(
    'are read in time that grows with their length: %j again and again',
    (piece) => {
      const growth = growthOf((size) => {
        const long = piece.repeat(size);
        const texts = [long, `1${long}x`, `từ ${long}x`, `1/${long}`];
        const readers = [parseNumber, parseQuantity, parseCivilDate, foldText];
        return () => texts.map((text) => readers.map((read) => read(text)));
      }, 10_000);
      expect(growth).toBeLessThan(belowSquare);
    },
  );
});
