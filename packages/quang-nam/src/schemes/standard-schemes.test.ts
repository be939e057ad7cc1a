import { explainGate, gradeOf } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { scoredBy, unit, type Values } from '../testing/scored-by.js';
import { newRuralCommuneScheme } from './new-rural-commune-scheme.js';
import { newRuralDistrictScheme } from './new-rural-district-scheme.js';

describe('the new-rural standard of a commune', () => {
  const all = Object.fromEntries(newRuralCommuneScheme.criteria.map(({ id }) => [id, true]));
  const gradeWith = (change: Values[string]) =>
    gradeOf(
      scoredBy(newRuralCommuneScheme, [unit('xa', { type: 'commune' })], {
        xa: { ...all, ...change },
      }),
      0,
    );

  it('has 19 criteria in five groups', () => {
    expect(newRuralCommuneScheme.criteria).toHaveLength(19);
    const sizes = newRuralCommuneScheme.groups
      .filter(({ parent }) => parent)
      .map(({ id }) => newRuralCommuneScheme.criteria.filter(({ parent }) => parent === id).length);
    expect(sizes).toEqual([1, 8, 4, 4, 2]);
  });

  it('is met by all 19, and not by 18', () => {
    expect(gradeWith({})).toBe('new-rural');
    expect(gradeWith({ 'criterion-17': false })).toBe('not-yet');
  });

  it('is not known while a criterion is', () => {
    expect(gradeWith({ 'criterion-17': { missing: 'no-data' } })).toBeUndefined();
  });
});

describe('the new-rural standard of a district', () => {
  const communes = Array.from({ length: 10 }, (_, index) =>
    unit(`xa-${index}`, { type: 'commune', parent: 'huyen' }),
  );
  const town = unit('thi-tran', { type: 'township', parent: 'huyen' });
  const met: Values = {
    huyen: { 'district-criteria': true, townships: 1, satisfaction: 90 },
    'thi-tran': { 'civilised-town': true },
    ...Object.fromEntries(
      communes.map(({ code }, index) => [
        code,
        { 'new-rural': true, 'new-rural-advanced': index === 0, 'lowest-satisfaction': 80 },
      ]),
    ),
  };
  const changed = (code: string, change: Values[string]): Values => ({
    ...met,
    [code]: { ...met[code], ...change },
  });
  const gradeOfDistrict = (values: Values, subunits = [...communes, town]) =>
    gradeOf(scoredBy(newRuralDistrictScheme, [unit('huyen')], values, subunits), 0);

  it('is met exactly at its limits: 100%, 10%, 100%, 90% and 80%', () => {
    expect(gradeOfDistrict(met)).toBe('new-rural-district');
  });

  it.each([
    ['one commune is not at the standard', 'xa-3', { 'new-rural': false }],
    ['no commune is advanced', 'xa-0', { 'new-rural-advanced': false }],
    ['the township is not at its standard', 'thi-tran', { 'civilised-town': false }],
    ['89.9% are satisfied', 'huyen', { satisfaction: 89.9 }],
    ['one content in one commune is below 80%', 'xa-9', { 'lowest-satisfaction': 79.9 }],
    ['the unseen criteria are reported as not met', 'huyen', { 'district-criteria': false }],
  ])('is not met where %s', (_case, code, change) => {
    expect(gradeOfDistrict(changed(code, change))).toBe('not-yet');
  });

  it('asks nothing of townships where a district has none', () => {
    const { 'thi-tran': _town, ...rest } = changed('huyen', { townships: 0 });
    expect(gradeOfDistrict(rest, communes)).toBe('new-rural-district');
  });

  it('is not known without data of the communes: nobody passes on nothing', () => {
    const { huyen = {} } = met;
    const scoring = scoredBy(newRuralDistrictScheme, [unit('huyen')], { huyen });
    expect(gradeOf(scoring, 0)).toBeUndefined();
    expect(explainGate(scoring, 'huyen', 'communes').verdict).toBeUndefined();
  });
});
