import { describe, expect, it } from 'vitest';
import { explainGate } from '../../explain/explain-gate.js';
import type { Condition } from '../../model/scheme/condition.js';
import type { HeldTitle } from '../../model/report/history.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { sampleUnit, scoreSample } from '../../testing/score-sample.js';

const source = {
  title: { vi: 'Nghị định 122/2018/NĐ-CP', en: 'Decree 122/2018/NĐ-CP' },
  reference: '122/2018/NĐ-CP; thuvienphapluat.vn 4057F',
};
const text = (vi: string) => ({ vi, en: vi });

/** Threshold by class, and half of the points of every standard. */
const passing = (otherwise: number): Condition => ({
  kind: 'all-of',
  conditions: [
    {
      kind: 'compare',
      of: { kind: 'score' },
      bound: 'at-least',
      than: {
        // A poor household in a district of a central city is judged as poor: first class first.
        byClass: [
          { class: 'mountain-island-or-poor', value: 60 },
          { class: 'central-city-district', value: 90 },
        ],
        otherwise,
      },
    },
    { kind: 'every-criterion', atLeastShare: 0.5 },
  ],
});

/** The points of each standard were not seen; equal parts of 100 are invented. */
const schemeOf = (title: string, standards: string[], otherwise: number, years: number) =>
  sampleScheme({
    id: title,
    version: '122/2018/NĐ-CP',
    source,
    validFor: { from: '2018', to: '2023' },
    criteria: standards.map((id) => ({
      id,
      rule: { kind: 'direct-points' },
      maxPoints: 100 / standards.length,
    })),
    gates: [
      { id: title, title: text(title), condition: passing(otherwise) },
      {
        id: 'certificate',
        title: text('Giấy khen'),
        condition: { kind: 'streak', title, years },
      },
    ],
  });

const family = schemeOf('cultural-family', ['first', 'second', 'third', 'fourth'], 85, 3);
const area = schemeOf(
  'cultural-area',
  ['economy', 'culture', 'environment', 'law', 'solidarity'],
  80,
  5,
);

const localities = [
  sampleUnit('plain'),
  sampleUnit('city', { classes: ['central-city-district'] }),
  sampleUnit('mountain', { classes: ['mountain-island-or-poor'] }),
  sampleUnit('poor-in-city', { classes: ['central-city-district', 'mountain-island-or-poor'] }),
];

/** Who passes when all have the same points. */
const passersWith = (scheme: typeof family, ...points: number[]) => {
  const row = Object.fromEntries(
    scheme.criteria.map(({ id }, index) => [id, points[index] as number]),
  );
  const cells = Object.fromEntries(localities.map(({ code }) => [code, row]));
  const scoring = scoreSample(scheme, cells, { localities });
  return localities
    .map(({ code }) => code)
    .filter((code) => explainGate(scoring, code, scheme.id).verdict);
};

describe('cultural families and residential areas, Nghị định 122/2018/NĐ-CP', () => {
  it('asks 90 of city districts, 60 of mountains, islands and the poor, 85 of other families', () => {
    expect(passersWith(family, 25, 25, 25, 15)).toHaveLength(4); // 90
    expect(passersWith(family, 25, 25, 24.9, 15)).toEqual(['plain', 'mountain', 'poor-in-city']);
    expect(passersWith(family, 20, 20, 20, 25)).toEqual(['plain', 'mountain', 'poor-in-city']); // 85
    expect(passersWith(family, 20, 20, 20, 24.9)).toEqual(['mountain', 'poor-in-city']);
    expect(passersWith(family, 15, 15, 15, 15)).toEqual(['mountain', 'poor-in-city']); // 60
    expect(passersWith(family, 15, 15, 15, 14.9)).toEqual([]);
  });

  it('asks 80 of other residential areas', () => {
    expect(passersWith(area, 16, 16, 16, 16, 16)).toEqual(['plain', 'mountain', 'poor-in-city']);
    expect(passersWith(area, 16, 16, 16, 16, 15.9)).toEqual(['mountain', 'poor-in-city']);
  });

  it('asks half of the points of every standard, whatever the total', () => {
    expect(passersWith(family, 25, 25, 25, 12.5)).toEqual(['plain', 'mountain', 'poor-in-city']);
    expect(passersWith(family, 25, 25, 25, 12.4)).toEqual([]);
  });

  it.each([
    { scheme: family, years: 3 },
    { scheme: area, years: 5 },
  ])('gives the certificate of $scheme.id after $years years in a row', ({ scheme, years }) => {
    const hasCertificate = (...held: number[]) => {
      const history = held.map((year): HeldTitle => ({
        code: 'plain',
        title: scheme.id,
        year: String(year),
        source,
      }));
      const scoring = scoreSample(scheme, {}, { localities, history, period: '2023' });
      return explainGate(scoring, 'plain', 'certificate').verdict;
    };
    const inARow = Array.from({ length: years }, (_, index) => 2023 - index);
    expect(hasCertificate(...inARow)).toBe(true);
    // This year's title is not decided yet: the last may be the year before.
    expect(hasCertificate(...inARow.map((year) => year - 1))).toBe(true);
    expect(hasCertificate(...inARow.slice(1))).toBe(false);
    expect(hasCertificate(...inARow.map((year) => year - 2))).toBe(false);
    const withGap = inARow.map((year, index) => (index === 1 ? year - years : year));
    expect(hasCertificate(...withGap)).toBe(false);
    expect(hasCertificate()).toBe(false);
  });
});
