import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/scheme/condition.js';
import { publish } from '../publish/publish.js';
import { arbitraryDamage } from '../testing/arbitrary-damage.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { exampleDefinition } from '../testing/example.js';
import { schemeOf } from '../testing/small-scheme.js';
import { inDocumentOrder } from './in-document-order.js';
import type { Issue } from '../issues/issue.js';
import { parseReport } from './report.js';
import { parseScheme } from './scheme.js';
import { parseScoreboard } from './scoreboard.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every place of a file as it is written, outermost first. */
function placesOf(value: unknown, path: string[] = []): string[] {
  const own = JSON.stringify(path);
  if (typeof value !== 'object' || value === null) return [own];
  return [own, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

/** Whether no issue comes before one that stands above it in the file; what is missing is nowhere. */
function isInOrder(issues: readonly Issue[], input: unknown): boolean {
  const places = new Map(placesOf(input).map((place, index) => [place, index]));
  const found = issues
    .map(({ path }) => places.get(JSON.stringify(path.map(String))))
    .filter((place) => place !== undefined);
  return found.every((place, index) => index === 0 || place >= (found[index - 1] as number));
}

describe('issues are told in the order of the file', () => {
  const unheardOf: Condition = { kind: 'gate', gate: 'unheard-of' };

  it('whatever is wrong with a scheme or a report', () => {
    const damaged = arbitraryQuestion().chain((question) =>
      fc.record({
        question: fc.constant(question),
        scheme: arbitraryDamage(json(question.scheme)),
        report: arbitraryDamage(json(question.reports[0])),
      }),
    );
    fc.assert(
      fc.property(damaged, ({ question, scheme, report }) => {
        const parsed = parseScheme(scheme);
        expect(parsed.ok || isInOrder(parsed.issues, scheme)).toBe(true);
        const context = { scheme: question.scheme, localities: question.localities };
        const reported = parseReport(report, 'vi', context);
        expect(reported.ok || isInOrder(reported.issues, report)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('whatever is wrong with a scoreboard, and its notes as well', () => {
    fc.assert(
      fc.property(arbitraryDamage(json(publish(exampleDefinition))), (scoreboard) => {
        const parsed = parseScoreboard(scoreboard);
        expect(parsed.ok || isInOrder(parsed.issues, scoreboard)).toBe(true);
        expect(isInOrder(parsed.notes ?? [], scoreboard)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('several gates, and conditions in one, as they are listed', () => {
    const title = { vi: 'Điều kiện', en: 'Condition' };
    const scheme = schemeOf([{ rule: { kind: 'survey' } }], {
      gates: ['first', 'second', 'third'].map((id) => ({
        id,
        title,
        condition: { kind: 'all-of', conditions: [unheardOf, unheardOf] },
      })),
    });
    const parsed = parseScheme(scheme);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual(
      [0, 1, 2].flatMap((gate) =>
        [0, 1].map((each) => `gates.${gate}.condition.conditions.${each}.gate`),
      ),
    );
  });

  it('what is missing behind what is there, and a whole before its parts', () => {
    const input = { b: [{ x: 1 }, { x: 2 }], a: { y: 1 } };
    const issue = (...path: (string | number)[]) => ({
      code: 'missing-value' as const,
      received: undefined,
      path,
    });
    const places = [['c'], ['a', 'y'], ['a'], ['b', 1, 'x'], ['b', 0, 'z'], ['b', 0, 'x'], []];
    const ordered = inDocumentOrder(
      places.map((path) => issue(...path)),
      input,
    );
    expect(ordered.map(({ path }) => path.join('.'))).toEqual([
      '',
      'b.0.x',
      'b.0.z',
      'b.1.x',
      'a',
      'a.y',
      'c',
    ]);
  });
});
