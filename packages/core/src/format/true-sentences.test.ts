import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAward } from '../explain/explain-award.js';
import { explainGate } from '../explain/explain-gate.js';
import { explainGrade, explainGrading } from '../explain/explain-grade.js';
import { explainRank } from '../explain/explain-rank.js';
import { explainScore } from '../explain/explain-score.js';
import type { ConditionResult } from '../gates/verdict.js';
import { isMissing } from '../model/value/is-missing.js';
import { locales, type Locale } from '../model/value/text.js';
import { keepsTo } from '../numbers/bound.js';
import { isSame } from '../numbers/tolerance.js';
import { score } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { nearlyEqualQuestion } from '../testing/nearly-equal.js';
import { readAmount, readComparison } from '../testing/told-comparison.js';
import { formatCondition } from './condition.js';
import { formatGrading } from './grading.js';
import { formatLimit } from './limit.js';
import { formatRank } from './rank-reason.js';
import { formatReason } from './reason.js';

const nameOf = (id: string): string => `“${id}”`;
const digits = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });

/** Every condition that a scheme has something to say about, judged for one unit. */
function conditionsOf(scoring: Scoring, code: string): ConditionResult[] {
  const { gates, awards, grading } = scoring.plan.scheme;
  const { requires } = explainRank(scoring, code).unranked ?? {};
  return [
    ...gates.map(({ id }) => explainGate(scoring, code, id)),
    ...awards.map(({ id }) => explainAward(scoring, code, id)),
    ...(grading?.grades ?? []).map(({ id }) => explainGrade(scoring, code, id)),
    ...(requires ? [requires] : []),
  ];
}

const flat = (result: ConditionResult): ConditionResult[] => [
  result,
  ...(result.parts ?? []).flatMap(flat),
];

/** Whether a text is a sentence with nothing odd in it. */
function expectSound(text: string, locale: Locale): void {
  expect(text).not.toMatch(/NaN|Infinity|∞|undefined|null|\[object|\s\s|;\s*;|\(\)|[≥≤]|–\s*$/);
  if (locale === 'en') {
    expect(text).not.toMatch(/(?<![\d.,/])[−-]?1 (?:communes|points|days|were)\b/);
    expect(text).not.toMatch(/(?<![\d.,/])(?:\d*[02-9]|[\d.,]*[.,]\d+) (?:commune|point|day)\b/);
  }
}

const everywhere = (
  told: (scoring: Scoring, code: string, locale: Locale, digits?: number) => void,
) =>
  fc.assert(
    fc.property(nearlyEqualQuestion(), digits, (question, most) => {
      const scoring = score(question);
      for (const { code } of question.localities)
        for (const locale of locales) told(scoring, code, locale, most);
    }),
    { numRuns: 60 },
  );

describe('what is printed', () => {
  it('never contradicts the verdict of a condition', () => {
    everywhere((scoring, code, locale, most) => {
      for (const result of conditionsOf(scoring, code)) {
        const lines = formatCondition(result, nameOf, locale, most);
        const judged = flat(result);
        expect(lines).toHaveLength(judged.length);
        lines.forEach(({ text, verdict }, index) => {
          expectSound(text, locale);
          expect(verdict).toBe(judged[index]?.verdict);
          const told = readComparison(text, locale);
          if (!told || verdict === undefined || Number.isNaN(told.found)) return;
          expect(`${text} ${keepsTo(told.bound, told.found, told.needed)}`).toBe(
            `${text} ${verdict}`,
          );
        });
      }
    });
  });

  it('is short of the most points, and more than none, exactly where the points are', () => {
    everywhere((scoring, code, locale, most) => {
      const { scheme } = scoring.plan;
      const { criteria, adjustments, limits } = explainScore(scoring, code);
      const inputs = [...scheme.criteria, ...scheme.adjustments];
      for (const reason of [...criteria, ...adjustments]) {
        const input = inputs.find(({ id }) => id === reason.criterion);
        if (!input) throw new Error(reason.criterion);
        const text = formatReason(reason, input, locale, most);
        expectSound(text, locale);
        expect(text).toMatch(/^[^:]+: .+\.$/);
        const { points, target } = reason;
        const value = reason.counted ?? reason.value;
        const shape =
          locale === 'vi' ? /([−\d.,]+)\/([\d.,]+) điểm/ : /([−\d.,]+) of ([\d.,]+) points?/;
        const [, own = '', whole = ''] = shape.exec(text) ?? [];
        if (whole !== '' && !isMissing(points) && input.maxPoints !== undefined) {
          const [printed, maximum] = [readAmount(own, locale), readAmount(whole, locale)];
          expect(printed).toBeLessThanOrEqual(maximum);
          expect(printed === maximum).toBe(isSame(points, input.maxPoints));
          expect(printed === 0).toBe(isSame(points, 0));
        }
        if ('effect' in input && input.effect === 'penalty') {
          // Nothing was achieved, exceeded or missed by what points are taken off for.
          expect(text).not.toMatch(
            /; (?:không )?đạt|(?<!; )vừa đạt|thiếu|tốt|kém hơn|; vượt|better|worse/,
          );
          expect(text).not.toMatch(/achieved|met\b|exceeded its|short of/);
        }
        if (input.direction === 'decrease') expect(text).not.toMatch(/; đạt [−\d]/);
        expect(text).not.toMatch(/[:;(] ?–/);
        if (isMissing(value) || target === undefined || input.rule.kind === 'deadline') continue;
        if ('effect' in input && input.effect === 'penalty') {
          const isAbove = /; cao hơn |; above the level/.test(text);
          if (isAbove || /; thấp hơn |; below the level/.test(text)) {
            expect(value > target).toBe(isAbove);
          }
          continue;
        }
        const says = {
          short: / còn (?:thiếu|cao hơn) | short of | above its target /.test(text),
          beyond: /; (?:vượt|thấp hơn) |exceeded its target|below its target/.test(text),
          met: /vừa đạt|just met/.test(text),
        };
        if (Object.values(says).every((said) => !said)) continue;
        const isUp = input.direction === 'increase';
        expect(says).toEqual({
          short: !isSame(value, target) && value < target === isUp,
          beyond: !isSame(value, target) && value > target === isUp,
          met: isSame(value, target),
        });
        expect(text).not.toMatch(/(?:thiếu|by|vượt|hơn) 0%/);
      }
      for (const limit of limits) {
        const text = formatLimit(limit, locale, most);
        expectSound(text, locale);
        expect(text).toMatch(/\.$/);
      }
    });
  });

  it('puts a unit behind another by something, or names what decided', () => {
    everywhere((scoring, code, locale, most) => {
      const explanation = explainRank(scoring, code);
      const text = formatRank(explanation, nameOf, locale, most);
      expectSound(text, locale);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/\) 0 điểm|by 0 points/);
      for (const next of [explanation.above, explanation.below]) {
        if (next?.decidedBy.kind !== 'tie-break') continue;
        const { by, own, other } = next.decidedBy;
        expect(text).toContain(locale === 'vi' ? 'theo tiêu chí phụ: ' : 'by the tie-break on ');
        if ('of' in by) expect(text).toContain(nameOf(by.of));
        if (own !== undefined && other !== undefined && !isSame(own, other)) {
          const shape =
            locale === 'vi' ? /\((.+?) so với (.+?)\)/g : /\(([^()]+?) against (.+?)\)/g;
          const pairs = [...text.matchAll(shape)];
          expect(pairs.length).toBeGreaterThan(0);
          for (const [, left, right] of pairs) expect(left).not.toBe(right);
        }
      }
    });
  });

  it('names for a grade that was lost what was not met', () => {
    everywhere((scoring, code, locale, most) => {
      const explanation = explainGrading(scoring, code);
      const text = formatGrading(explanation, nameOf, locale, most);
      expectSound(text, locale);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      for (const { of = '', verdict } of explanation.missed) {
        if (verdict !== false) continue;
        expect(text).toMatch(
          locale === 'vi'
            ? `Chưa đạt loại “${nameOf(of)}” – `
            : `Grade “${nameOf(of)}” not reached – `,
        );
      }
    });
  });
});
