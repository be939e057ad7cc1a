import { findNonconformity, type Scoreboard } from '@thidua/core';
import { parseScoreboard, scoreboardSchema, toJsonSchema } from '@thidua/core/schema';
import fc from 'fast-check';
import { nouns } from '../elements/nouns.js';
import { describe, expect, it } from 'vitest';
import { sampleScoreboard, scoreboard2023 } from '../../test/support/scoreboards.js';
import { RenderError } from './render-error.js';
import { renderElement } from './render-element.js';
import { renderPicture } from './render-picture.js';
import { renderStatic } from './render-static.js';

const schema = toJsonSchema(scoreboardSchema);

/** Issues that a reader of the schema alone cannot have: of meaning, and of the calendar. */
const beyondShape = [
  ...['no-such-date', 'taken-name', 'duplicate', 'unknown-reference', 'inconsistent-rank'],
  ...['not-in-order', 'contradiction', 'out-of-range', 'missing-value', 'not-allowed'],
];

/** Draws a scoreboard in every way that it is shown; what there is nothing of is told as such. */
function draw(scoreboard: Scoreboard): void {
  for (const noun of nouns) {
    for (const lang of ['vi', 'en'] as const) {
      for (const render of [renderElement, renderStatic, renderPicture] as const) {
        try {
          render(noun, { scoreboard, lang });
        } catch (error) {
          if (!(error instanceof RenderError)) throw error;
        }
      }
    }
  }
}

/** What is right somewhere in a scoreboard, or was once accepted and could not be drawn. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    ...['constructor', 'toString', '__proto__', 'rank', 'score', '', 'x', '%', '2023-06-11'],
    ...[-1, 0, 1, 1.5, 2, 10, 11, 25, 5e-324, 1e-6, 1e15, 1e16, 1e300, null, true, [], {}],
    ...['at-most', 'decrease', 'official', 'met', '2023', '2023-02', { missing: 'no-data' }],
    JSON.parse('{"__proto__":"x"}'),
    JSON.parse('{"constructor":1}'),
  ),
  fc.double(),
);
const damage = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'add'),
  key: fc.constantFrom('constructor', 'toString', 'unit', 'digits', 'interval', 'later', 'change'),
  value: strange,
});

type Damage = typeof damage extends fc.Arbitrary<infer Each> ? Each : never;

function* placesOf(value: unknown): Generator<[holder: Record<string, unknown>, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesOf(part);
  }
}

/** A copy with places damaged, sources left out: there are too many of them. */
function damaged(scoreboard: Scoreboard, damages: readonly Damage[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(scoreboard));
  for (const { at, kind, key, value: given } of damages) {
    // A copy each time: what is put in may be damaged itself, and must not be so for the next run.
    const value = structuredClone(given);
    const places = [...placesOf(copy)].filter(([holder]) => !('reference' in holder));
    const [holder, name] = places[at % Math.max(1, places.length)] ?? [];
    if (!holder || name === undefined) continue;
    if (kind === 'replace') holder[name] = value;
    else if (kind === 'add' && !Array.isArray(holder)) holder[key] = value;
    else if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
  }
  return copy;
}

describe('page, renderers and check', { timeout: 120_000 }, () => {
  it('agree on every scoreboard: what is checked is drawn, and what no page reads is refused', () => {
    let [drawn, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(sampleScoreboard, scoreboard2023),
        fc.array(damage, { maxLength: 2 }),
        (scoreboard, damages) => {
          const value = damaged(scoreboard, damages);
          const parsed = parseScoreboard(value);
          const found = findNonconformity(schema, value);
          if (parsed.ok) {
            expect(found).toBeUndefined();
            // A page draws the file itself, with the keys that it does not know.
            draw(value as Scoreboard);
            drawn += 1;
          } else {
            refused += 1;
            if (!found) {
              for (const { code } of parsed.issues) expect(beyondShape).toContain(code);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(drawn).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  const [board] = scoreboard2023.boards;
  const title = { vi: 'c', en: 'c' };
  const columns = (column: object) => ({
    boards: [{ ...board, columns: [{ id: 'c', title, ...column }] }],
  });
  it.each<[string, object]>([
    ['a column called constructor', columns({ id: 'constructor' })],
    ['a column called score', columns({ id: 'score' })],
    ['a column of −1 decimals', columns({ digits: -1 })],
    ['a column of 1.5 decimals', columns({ digits: 1.5 })],
    ['a column of 25 decimals', columns({ digits: 25 })],
    [
      'a share of next to nothing',
      {
        targets: scoreboard2023.targets.map((target) => ({
          ...target,
          goal: { ...target.goal, denominator: { value: 5e-324, asOf: '2023' } },
        })),
      },
    ],
  ])('refuse alike %s', (_, change) => {
    const value = { ...scoreboard2023, ...change };
    expect(parseScoreboard(value).ok).toBe(false);
    expect(findNonconformity(schema, value)).toBeDefined();
  });

  it('draw a board that a script handed over unchecked, whatever its columns are called', () => {
    expect(() =>
      draw({ ...scoreboard2023, ...columns({ id: 'constructor' }) } as Scoreboard),
    ).not.toThrow();
  });
});
