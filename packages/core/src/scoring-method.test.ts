import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleKinds } from './index.js';
import { answer, type MethodExample } from './testing/method-example.js';
import { blocksOf, promisedBy, run } from './testing/run-example.js';

const docs = new URL('../../../docs/', import.meta.url);
const method = readFileSync(new URL('scoring-method.md', docs), 'utf8');

/** The sections of the rules, by the kind that heads them. */
const sections = new Map(
  [...method.matchAll(/^### `([a-z-]+)`[\s\S]*?(?=^##)/gm)].map(([text, kind = '']) => [
    kind,
    text,
  ]),
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
  it('has a section for every rule, and for no other', () => {
    expect([...sections.keys()].sort()).toEqual([...ruleKinds].sort());
  });

  it.each([...sections])(
    'shows %s at work, for every unit that reports, with its source',
    (kind, text) => {
      const examples = examplesIn(text);
      const rules = examples
        .flatMap(({ criterion, criteria = [{ ...criterion }] }) => criteria)
        .map(({ rule }) => rule);
      expect(rules).toContainEqual(expect.objectContaining({ kind }));
      for (const {
        reports = {},
        expect: { points, scores = {} },
      } of examples) {
        expect(Object.keys(points ?? scores).sort()).toEqual(Object.keys(reports).sort());
      }
      expect(text).not.toMatch(/…$/m);
      // Those that normalise share theirs.
      const isNormalising = method.indexOf(`### \`${kind}\``) > method.indexOf('**normalise**');
      expect(isNormalising || /^Source: /m.test(text)).toBe(true);
    },
  );

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
