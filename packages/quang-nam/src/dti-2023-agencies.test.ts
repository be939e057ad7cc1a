import { isMissing } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { agencies } from './agencies.js';
import { dti2023 } from './dti-2023.js';
import { dti2023Agencies } from './dti-2023-agencies.js';

const { entries, ...board } = dti2023Agencies;

describe('the DTI ranking of the agencies', () => {
  it('ranks each of the 20 once, 1 to 20, in the order of the list', () => {
    expect(entries.map(({ code }) => code)).toEqual(agencies.map(({ id }) => id));
    expect(entries.map(({ publishedRank }) => publishedRank)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('has the first and the last score, and gaps between', () => {
    expect([entries.at(0)?.score, entries.at(-1)?.score]).toEqual([95.26, 90.33]);
    expect(entries.filter(({ score }) => isMissing(score))).toHaveLength(18);
  });

  it('classes them all Tốt, under the publication of the localities’ ranking', () => {
    expect(new Set(entries.map(({ grade }) => grade))).toEqual(new Set(['tot']));
    const { id: _id, title: _title, ...common } = board;
    expect(dti2023).toMatchObject(common);
    expect(dti2023Agencies.id).not.toBe(dti2023.id);
  });
});
