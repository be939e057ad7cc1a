import type { Source } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { illustrativeScheme } from './illustrative.js';
import * as content from './index.js';
import { schemes } from './schemes.js';

interface Found {
  place: string;
  value: unknown;
}

/** Every value inside the content, with its place. */
function everythingIn(value: unknown, place: string): Found[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => everythingIn(part, `${place}.${key}`))
      : [];
  return [{ place, value }, ...inner];
}

const everything = everythingIn(content, 'content');
const inSchemes = everythingIn([...schemes, illustrativeScheme], 'schemes');
const strings = [...everything, ...inSchemes].filter(
  (found): found is Found & { value: string } => typeof found.value === 'string',
);
const english = strings.filter(({ place }) => place.endsWith('.en'));
const objects = everything.filter(
  (found): found is Found & { value: object } =>
    typeof found.value === 'object' && found.value !== null,
);

/** Errors of the scanned directive, as the scan has them: right in no text of this package. */
const scanningErrors = [
  'chuyên đổi',
  'Công dịch vụ công',
  'địa bàn tình',
  'phân đầu',
  'kiểm chế',
  'TĐ- KT',
];

/** Complete addresses that were seen. None was recorded so far. */
const knownAddresses: string[] = [];

describe('the texts of the content', () => {
  it('are found by this test', () => {
    expect(strings.length).toBeGreaterThan(500);
    expect(english.length).toBeGreaterThan(100);
  });

  it('are in Unicode form NFC', () => {
    expect(strings.filter(({ value }) => value !== value.normalize('NFC'))).toEqual([]);
  });

  it('have no space at an end and none doubled', () => {
    expect(strings.filter(({ value }) => /^\s|\s$|\s\s/.test(value))).toEqual([]);
  });

  it.each(scanningErrors)('do not repeat the scanning error “%s”', (error) => {
    const wrong = error.normalize('NFC').toLowerCase();
    expect(strings.filter(({ value }) => value.toLowerCase().includes(wrong))).toEqual([]);
  });

  it('have names in curly quotation marks and periods as 2021 - 2025, where the scan varies', () => {
    const vietnamese = strings.filter(({ place }) => place.endsWith('.vi'));
    expect(vietnamese.length).toBeGreaterThan(100);
    expect(vietnamese.filter(({ value }) => /"|UBND TỈNH|\d{4}[-–]\d{4}/.test(value))).toEqual([]);
  });

  it('stand in Vietnamese and English wherever they stand in one of them', () => {
    const halves = objects.filter(({ value }) => 'vi' in value !== 'en' in value);
    expect(halves).toEqual([]);
  });

  it('write Vietnamese names without diacritics in English, as official English pages do', () => {
    expect(english.filter(({ value }) => /[\u00c0-\u024f\u1e00-\u1eff]/.test(value))).toEqual([]);
  });

  it('hold no address that was not seen complete', () => {
    const addresses = strings.filter(
      ({ place, value }) => place.endsWith('.url') || /:\/\//.test(value),
    );
    expect(addresses.filter(({ value }) => !knownAddresses.includes(value))).toEqual([]);
  });
});

describe('every number that is a figure', () => {
  it('has a date, a status and a source with a title', () => {
    const figures = objects.filter(
      ({ value, place }) => 'value' in value && !place.endsWith('.denominator'),
    );
    expect(figures.length).toBeGreaterThan(10);
    for (const { value, place } of figures) {
      expect(value, place).toMatchObject({
        asOf: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
        status: expect.stringMatching(/^(published|derived|inferred)$/),
        source: { title: { vi: expect.any(String), en: expect.any(String) } },
      });
    }
  });

  it('names the date of its denominator', () => {
    const denominators = everything.filter(({ place }) => place.endsWith('.denominator'));
    expect(denominators.length).toBeGreaterThan(10);
    for (const { value, place } of denominators) {
      expect(value, place).toEqual({
        value: expect.any(Number),
        asOf: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
      });
    }
  });
});

describe('every source', () => {
  it('that stands anywhere is one of `sources`, at most with its section', () => {
    const known = new Set(
      Object.values<Source>(content.sources).map((each) => JSON.stringify(each)),
    );
    const cited = [...everything, ...inSchemes].filter(
      (found): found is Found & { value: Source } =>
        found.place.endsWith('.source') && found.value !== undefined,
    );
    expect(cited.length).toBeGreaterThan(250);
    const strange = cited.filter(({ value: { section: _section, ...source } }) => {
      return !known.has(JSON.stringify(source));
    });
    expect(strange).toEqual([]);
  });
});

describe('everything that stands without `value`', () => {
  const inside = (list: unknown, name: string) =>
    everythingIn(list, name).map(({ value }) => value);
  const having = (key: string, list: unknown) =>
    inside(list, key).filter(
      (value): value is Record<string, unknown> =>
        typeof value === 'object' && value !== null && key in value,
    );

  it('has a status and a source in the readings of an index, and a number only when it is known', () => {
    const readings = having('rankStatus', content.indexSeries);
    expect(readings.length).toBeGreaterThan(20);
    for (const reading of readings) {
      expect(reading['source']).toBeDefined();
      for (const [part, status] of [
        ['score', 'status'],
        ['rank', 'rankStatus'],
      ] as const)
        expect(typeof reading[part] === 'number').toBe(
          ['published', 'derived'].includes(reading[status] as string),
        );
    }
  });

  it.each(['administrativeEvents', 'agencies', 'blocs', 'newRuralCommunes', 'localityProfiles'])(
    'has a source in %s',
    (name) => {
      const items = content[name as 'blocs'];
      expect(items.length).toBeGreaterThan(2);
      for (const { source } of items) expect(source.title.vi).toBeTruthy();
    },
  );

  it('is a gap with a reason wherever a value is missing: nothing is null, NaN or empty', () => {
    // In the directive, and in rules of an index, `null` says that the document does not state it.
    const mayBeOpen = /^content\.directive2023\.|\.ruleVersions\.\d+\.\w+$/;
    const empty = everything.filter(
      ({ value, place }) =>
        (value === null && !mayBeOpen.test(place)) || value === '' || Number.isNaN(value),
    );
    expect(empty).toEqual([]);
    const reasons = everything.filter(({ place }) => place.endsWith('.missing'));
    expect(new Set(reasons.map(({ value }) => value))).toEqual(
      new Set(['no-data', 'not-published', 'not-surveyed']),
    );
  });
});
