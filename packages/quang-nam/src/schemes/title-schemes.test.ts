import { explainScore, gradeOf, proposeAwards, type HeldTitle } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { scoredBy, unit, type Values } from '../testing/scored-by.js';
import { culturalAreaScheme } from './cultural-area-scheme.js';
import { culturalFamilyScheme } from './cultural-family-scheme.js';
import { ngheAnGradeScheme } from './nghe-an-grade-scheme.js';
import { tienGiangNewRuralScheme } from './tien-giang-new-rural-scheme.js';

const proposed = (scoring: Parameters<typeof proposeAwards>[0], award: string) =>
  proposeAwards(scoring).proposals.some(
    (each) => each.award === award && each.status === 'proposed',
  );

describe('the title “Gia đình văn hóa”', () => {
  const hasTitle = (standards: number, classes: string[], rest: Values[string] = {}) =>
    proposed(
      scoredBy(culturalFamilyScheme, [unit('ho', { classes })], {
        ho: {
          standards,
          'lowest-standard': 50,
          'registered-in-time': true,
          'poor-household': false,
          ...rest,
        },
      }),
      'cultural-family',
    );

  it.each([
    ['districts of centrally-run cities', ['central-city-district'], 90],
    ['mountain communes', ['mountain'], 60],
    ['islands', ['island'], 60],
    ['extremely poor communes', ['extremely-poor'], 60],
    ['other places', [], 85],
  ])('needs in %s (%j) at least %d points', (_place, classes, least) => {
    expect(hasTitle(least, classes)).toBe(true);
    expect(hasTitle(least - 0.01, classes)).toBe(false);
  });

  it('needs 60 of a poor household anywhere', () => {
    expect(hasTitle(60, [], { 'poor-household': true })).toBe(true);
    expect(hasTitle(59.99, [], { 'poor-household': true })).toBe(false);
  });

  it('needs half of the points of each standard, and registration in time', () => {
    expect(hasTitle(95, [], { 'lowest-standard': 49.9 })).toBe(false);
    expect(hasTitle(95, [], { 'registered-in-time': false })).toBe(false);
  });

  it('brings a certificate after three years in a row', () => {
    const held = (...years: string[]): HeldTitle[] =>
      years.map((year) => ({
        code: 'ho',
        title: 'cultural-family',
        year,
        source: culturalFamilyScheme.source,
      }));
    const after = (...years: string[]) =>
      proposed(
        scoredBy(culturalFamilyScheme, [unit('ho')], { ho: { standards: 90 } }, [], held(...years)),
        'certificate',
      );
    const first = Number(culturalFamilyScheme.validFor.from);
    const year = (back: number) => `${first - back}`;
    expect(after(year(3), year(2), year(1))).toBe(true);
    expect(after(year(4), year(2), year(1))).toBe(false);
  });
});

describe('the title “Khu dân cư văn hóa”', () => {
  const standards = culturalAreaScheme.criteria.map(({ id }) => id);
  /** Five standards of 20 points each, as a place may have set them. */
  const hasTitle = (points: number[], classes: string[] = []) =>
    proposed(
      scoredBy(culturalAreaScheme, [unit('thon', { classes })], {
        thon: {
          'registered-in-time': true,
          ...Object.fromEntries(standards.map((id, index) => [id, points[index] as number])),
          ...Object.fromEntries(standards.map((id) => [`${id}-maximum`, 20])),
        },
      }),
      'cultural-area',
    );

  it('needs 80 points, 60 in the mountains, 90 in a centrally-run city', () => {
    expect(hasTitle([16, 16, 16, 16, 16])).toBe(true);
    expect(hasTitle([16, 16, 16, 16, 15.99])).toBe(false);
    expect(hasTitle([12, 12, 12, 12, 12], ['mountain'])).toBe(true);
    expect(hasTitle([18, 18, 18, 18, 17], ['central-city-district'])).toBe(false);
    expect(hasTitle([18, 18, 18, 18, 18], ['central-city-district'])).toBe(true);
  });

  it('needs half of each standard: 90 points with 9.99 of 20 in one are not enough', () => {
    expect(hasTitle([20, 20, 20, 20, 10])).toBe(true);
    expect(hasTitle([20, 20, 20, 20, 9.99])).toBe(false);
  });
});

describe('new-rural communes in Tiền Giang', () => {
  it('add a point each where improved, and take two where lost', () => {
    const scoring = scoredBy(tienGiangNewRuralScheme, [unit('huyen')], {
      huyen: { 'socio-economic-total': 85, 'communes-improved': 3, 'communes-lost': 1 },
    });
    expect(explainScore(scoring, 'huyen').score).toBe(86);
  });
});

describe('the grades of the Nghệ An draft', () => {
  const gradeFor = (total: number, lowest: number) =>
    gradeOf(
      scoredBy(ngheAnGradeScheme, [unit('xa')], {
        xa: { 'criteria-total': total, 'lowest-criterion': lowest },
      }),
      0,
    );

  it.each([
    [90, 85, 'excellent'],
    [89.99, 85, 'good'],
    [90, 84.99, 'good'],
    [80, 80, 'good'],
    [70, 70, 'completed'],
    [69.99, 100, 'not-completed'],
    [95, 69, 'not-completed'],
  ])('give %d points with a lowest criterion of %d%% the grade %s', (total, lowest, grade) => {
    expect(gradeFor(total, lowest)).toBe(grade);
  });
});
