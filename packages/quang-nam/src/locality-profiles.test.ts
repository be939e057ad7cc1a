import { isMissing, successorsOf, type Figure } from '@thidua/core';
import { localityProfileSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { administrativeEvents } from './administrative-events.js';
import { blocs } from './blocs.js';
import { communeAreas2025, communes } from './communes.js';
import { localities } from './localities.js';
import { localityProfiles } from './locality-profiles.js';
import { valueOf } from './testing/value-of.js';

const profileOf = new Map(localityProfiles.map((profile) => [profile.code, profile]));
const areaOf = (code: string) => profileOf.get(code)?.areaSquareKilometres as Figure;

describe('locality profiles', () => {
  it.each(localityProfiles)('$code can be read by the schema', (profile) => {
    expect(localityProfileSchema.parse(profile)).toEqual(profile);
  });

  it('are one for each locality, in their order', () => {
    expect(localityProfiles.map(({ code }) => code)).toEqual(localities.map(({ code }) => code));
  });

  it('name neighbours in both directions, and none its own', () => {
    for (const { code, neighbours } of localityProfiles) {
      expect(neighbours).not.toContain(code);
      expect(new Set(neighbours).size).toBe(neighbours.length);
      for (const other of neighbours) expect(profileOf.get(other)?.neighbours).toContain(code);
    }
  });

  it('leave no locality apart from the others', () => {
    const reached = new Set(['502']);
    for (const code of reached)
      for (const next of profileOf.get(code)?.neighbours ?? []) reached.add(next);
    expect(reached.size).toBe(18);
  });

  it('have the terrain of the bloc and of the class, and the coast in the plains', () => {
    for (const { code, terrain, isCoastal } of localityProfiles) {
      const bloc = blocs.find(({ members }) => members.includes(code))?.id;
      expect(terrain).toBe(bloc === 'cum-mien-nui' ? 'mountain' : 'plain');
      expect(localities.find((locality) => locality.code === code)?.classes).toEqual([terrain]);
      if (isCoastal) expect(terrain).toBe('plain');
    }
    expect(localityProfiles.filter(({ isCoastal }) => isCoastal).map(({ code }) => code)).toEqual([
      '502',
      '503',
      '507',
      '508',
      '513',
      '517',
    ]);
  });

  it('have a second tile each, and no two the same', () => {
    const tiles = localityProfiles.map(({ secondTile }) => JSON.stringify(secondTile));
    expect(new Set(tiles).size).toBe(18);
    expect(tiles).not.toContain(undefined);
  });
});

const successorCodes = (code: string, date: string) =>
  valueOf(successorsOf(communes, code, date, administrativeEvents))?.codes ?? [];

describe('areas', () => {
  const summed = (code: string) => {
    const parts = communes.filter(({ parent, validFrom }) => parent === code && !validFrom);
    const successors = new Set(parts.flatMap((unit) => successorCodes(unit.code, '2023-01-01')));
    return [...successors].reduce((sum, next) => sum + (communeAreas2025.areas[next] ?? NaN), 0);
  };

  it.each(localities.filter(({ code }) => !['509', '519'].includes(code)))(
    'of $name.vi is the sum over its units of 2025, and says that it is derived',
    ({ code }) => {
      expect(areaOf(code).value).toBeCloseTo(summed(code), 6);
      expect(areaOf(code).status).toBe('derived');
    },
  );

  it('of Quế Sơn and Nông Sơn are from their resolution, and fit the sum for both', () => {
    expect([areaOf('509').value, areaOf('519').value]).toEqual([257.46, 471.64]);
    // 257.46 + 471.64 = 729.10
    const joined = new Set(
      communes
        .filter(({ parent = '' }) => ['509', '519'].includes(parent))
        .flatMap(({ code }) => successorCodes(code, '2025-01-01')),
    );
    const sum = [...joined].reduce((total, code) => total + (communeAreas2025.areas[code] ?? 0), 0);
    expect(sum).toBeCloseTo(729.1, 6);
  });
});

describe('populations', () => {
  it('are given for the five localities of which one was found, and gaps for the rest', () => {
    const found = localityProfiles.flatMap(({ code, population }) =>
      isMissing(population) ? [] : [[code, population.value, population.asOf]],
    );
    expect(found).toEqual([
      ['504', 20005, '2019-04-01'],
      ['506', 141851, '2019'],
      ['509', 104128, '2024'],
      ['515', 41336, '2019'],
      ['519', 35438, '2024'],
    ]);
    const gaps = localityProfiles.map(({ population }) => population).filter(isMissing);
    expect(gaps).toEqual(Array(13).fill({ missing: 'no-data' }));
  });
});
