import { parseScheme } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { indexSeries } from '../index-series.js';
import { schemes } from '../schemes.js';

const named = schemes.map((scheme) => ({ name: `${scheme.id} ${scheme.version}`, scheme }));

describe.each(named)('the scheme $name', ({ scheme }) => {
  it('can be parsed, with nothing left out', () => {
    expect(parseScheme(scheme)).toEqual({ ok: true, value: scheme });
  });

  it('is real, not confirmed, and says in both languages what was not seen', () => {
    expect(scheme.status).toBe('provisional');
    expect(scheme.note?.vi).toMatch(/chưa (tiếp cận được|rõ|kiểm tra)/);
    expect(scheme.note?.en).toMatch(/not (seen|known|checked)|was not|no official text/);
  });

  it('gives no score where something is missing, for no source says what else to do', () => {
    expect(scheme.missing).toEqual({ policy: 'withhold', threshold: 1 });
  });
});

describe('the schemes', () => {
  it('are told apart by id and version', () => {
    expect(new Set(named.map(({ name }) => name)).size).toBe(schemes.length);
  });

  it('have years of one index that do not overlap, and none for PCI 2022', () => {
    const pci = schemes.filter(({ id }) => id === 'pci');
    const isFor = (year: string) =>
      pci.filter(({ validFor: { from, to = '9999' } }) => from <= year && year <= to).length;
    expect(['2019', '2021', '2022', '2023'].map(isFor)).toEqual([1, 1, 0, 1]);
  });

  it('of an index have the version by which its readings name their rules', () => {
    const versions = indexSeries.flatMap(({ id, ruleVersions }) =>
      ruleVersions.map((rules) => `${id} ${rules.id}`),
    );
    const indices = indexSeries.map(({ id }) => id);
    const own = named.filter(({ scheme }) => indices.includes(scheme.id));
    expect(own).toHaveLength(5);
    expect(own.map(({ name }) => name).filter((name) => !versions.includes(name))).toEqual([]);
  });
});
