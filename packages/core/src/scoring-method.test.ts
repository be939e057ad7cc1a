import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { core } from 'zod/mini';
import { quotaSchema } from './model/scheme/award-definition.js';
import { conditionSchema, operandSchema, tieOperandSchema } from './model/scheme/condition.js';
import {
  adjustmentSchema,
  combinationSchema,
  gapFillingSchema,
  winsoriseSchema,
} from './model/scheme/criterion.js';
import { localityTypeSchema } from './model/register/locality.js';
import { ruleSchema } from './model/scheme/rule.js';
import {
  gradingSchema,
  missingPolicySchema,
  roundingSchema,
  schemeSchema,
} from './model/scheme/scheme.js';
import { dataStatusSchema } from './model/value/status.js';
import { choicesIn, kindsIn, kindsOf } from './testing/kinds.js';
import { answer, schemeOf, type MethodExample } from './testing/method-example.js';
import { blocksOf, promisedBy, run } from './testing/run-example.js';

const docs = new URL('../../../docs/', import.meta.url);
const method = readFileSync(new URL('scoring-method.md', docs), 'utf8');

/** The chapters that have a section for each kind of something, and what gives the choice. */
const chapters: Record<string, core.$ZodType[]> = {
  'The rules': [ruleSchema],
  'How groups combine': [combinationSchema],
  'What is missing': [missingPolicySchema],
  'Filled gaps': [gapFillingSchema],
  Outliers: [winsoriseSchema],
  'Bonus, penalty, cap': [adjustmentSchema.shape.effect, adjustmentSchema.shape.applies],
  Rounding: [roundingSchema.shape.mode, roundingSchema.shape.stage],
  Conditions: [conditionSchema],
  'Numbers that are asked for': [operandSchema],
  Grades: [gradingSchema],
  'Quotas and proposals': [quotaSchema],
};

/** Tie-breaks ask for the numbers that conditions ask for, and for one more. */
const askedToo = new Map<core.$ZodType, core.$ZodType>([[operandSchema, tieOperandSchema]]);

/** Kinds that say what something is, not how it is scored. */
const unscored = new Set<core.$ZodType>([dataStatusSchema, localityTypeSchema]);

const chapterOf = (title: string): string =>
  method.split(/^(?=## )/m).find((text) => text.startsWith(`## ${title}\n`)) ?? '';

/** The sections of a chapter, by the kind that heads them. */
const sectionsOf = (chapter: string): Map<string, string> =>
  new Map(
    chapterOf(chapter)
      .split(/^(?=### )/m)
      .flatMap((text) => {
        const kind = /^### `([a-z-]+)`/.exec(text)?.[1];
        return kind === undefined ? [] : [[kind, text] as const];
      }),
  );

/** Every kind that a scheme can choose, with its chapter. */
const everyKind = Object.entries(chapters).flatMap(([chapter, choices]) =>
  choices.flatMap((choice) => kindsOf(choice).map((kind) => [chapter, kind, choice] as const)),
);
const examplesIn = (text: string): MethodExample[] =>
  blocksOf(text, 'json example').map((block) => JSON.parse(block) as MethodExample);

/** What stands in each section of the document, named by its heading and place, so that a failure says where to look. */
const placed = (info: string): [place: string, block: string][] =>
  method.split(/^(?=##)/m).flatMap((text) => {
    const heading = /^#+ (.*)/.exec(text)?.[1] ?? 'at the top';
    return blocksOf(text, info).map((block, index): [string, string] => [
      `${heading}, ${index + 1}`,
      block,
    ]);
  });

describe('the scoring method', () => {
  it('has a chapter, or at least a word, for everything that a scheme can choose', () => {
    const choices = choicesIn(schemeSchema);
    expect([...choices.keys()]).toEqual(expect.arrayContaining(Object.values(chapters).flat()));
    const covered = new Set([...Object.values(chapters).flat(), ...unscored]);
    const unsaid = [...choices]
      .filter(([choice]) => !covered.has(choice))
      .flatMap(([choice, place]) => kindsOf(choice).map((kind) => [place, kind]))
      .filter(([, kind]) => !method.includes(`\`${kind}\``));
    expect(unsaid).toEqual([]);
  });

  it.each(Object.keys(chapters))('has sections for what there is, and no other: %s', (chapter) => {
    const kinds = everyKind.filter(([of]) => of === chapter).map(([, kind]) => kind);
    expect([...sectionsOf(chapter).keys()].sort()).toEqual(kinds.sort());
  });

  it.each(everyKind)('%s: shows %s at work, with its source', (chapter, kind, choice) => {
    const text = sectionsOf(chapter).get(kind) ?? '';
    const used = examplesIn(text).flatMap((example) => {
      const kinds = kindsIn(schemeSchema, schemeOf(example));
      return [choice, askedToo.get(choice) ?? choice].map((each) => kinds.get(each));
    });
    expect(used.some((kinds) => kinds?.has(kind))).toBe(true);
    // Those that normalise share theirs.
    const isNormalising =
      choice === ruleSchema && method.indexOf(text) > method.indexOf('**normalise**');
    expect(isNormalising || /^Source: \S/m.test(text)).toBe(true);
    expect(text).not.toMatch(/…$/m);
  });

  it.each([...sectionsOf('The rules')])('tells the points of every unit: %s', (_, text) => {
    for (const { reports = {}, expect: expected } of examplesIn(text)) {
      const told = Object.keys(expected.points ?? expected.scores ?? {});
      expect(told.sort()).toEqual(Object.keys(reports).sort());
    }
  });

  it.each(placed('json example'))('says what comes out: %s', (_, block) => {
    const example = JSON.parse(block) as MethodExample;
    expect(answer(example)).toEqual(example.expect);
  });

  it.each(placed('js'))('prints what it says: %s', (_, code) => {
    const promised = promisedBy(code);
    expect(promised.length).toBeGreaterThan(0);
    expect(run(code)).toEqual(promised);
  });
});

describe('the pictures of rules', () => {
  const pictures = [...method.matchAll(/\((images\/rule-[^)]+\.svg)\)/g)].map(
    ([, path = '']) => path,
  );

  it('stand beside the rules that need one', () => {
    expect(pictures.length).toBeGreaterThan(3);
  });

  it.each(pictures)('show what the engine gives: %s', (path) => {
    const drawing = readFileSync(new URL(path, docs), 'utf8');
    const lines = [...drawing.matchAll(/data-example='([^']+)'[^>]*? points="([^"]+)"/g)];
    expect(lines.length).toBeGreaterThan(0);
    for (const [, json = '', drawn = ''] of lines) {
      const { criterion, peers = [] } = JSON.parse(json) as { criterion: object; peers?: object[] };
      const places = drawn
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split(',').map(Number));
      const values = places.map(([value]) => value);
      const reports = Object.fromEntries(
        [...peers, ...values].map((value, index) => [index, value]),
      );
      const shown = places.map(([, points], index) => [String(peers.length + index), points]);
      const expected = { points: Object.fromEntries(shown) as Record<string, unknown> };
      expect(answer({ criterion: { ...criterion }, reports, expect: expected })).toEqual(expected);
    }
  });
});
