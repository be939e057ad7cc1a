import {
  accentedEnglish,
  citationsIn,
  denominatorsIn,
  emptyValues,
  everythingIn,
  faultyDenominators,
  faultyFigures,
  figuresIn,
  placeholdersIn,
  strangeSources,
  textsBadlySpaced,
  textsIn,
  textsInOneLanguage,
  textsNotNormalised,
  unseenAddresses,
} from '@thidua/tooling/content';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';
import { schemes } from './schemes.js';
import { seenAddresses } from './testing/seen-addresses.js';

const everything = everythingIn(content, 'content');
const inSchemes = everythingIn(schemes, 'schemes');
const strings = textsIn([...everything, ...inSchemes]);
const english = strings.filter(({ place }) => place.endsWith('.en'));

/** Errors of the scanned directive, as the scan has them: right in no text of this package. */
const scanningErrors = [
  'chuyên đổi',
  'Công dịch vụ công',
  'địa bàn tình',
  'phân đầu',
  'kiểm chế',
  'TĐ- KT',
];

describe('the texts of the content', () => {
  it('are found by this test', () => {
    expect(strings.length).toBeGreaterThan(500);
    expect(english.length).toBeGreaterThan(100);
  });

  it('are in Unicode form NFC', () => {
    expect(textsNotNormalised(strings)).toEqual([]);
  });

  it('have no space at an end and none doubled', () => {
    expect(textsBadlySpaced(strings)).toEqual([]);
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
    expect(textsInOneLanguage([...everything, ...inSchemes])).toEqual([]);
  });

  it('write Vietnamese names without diacritics in English, as official English pages do', () => {
    expect(accentedEnglish(english)).toEqual([]);
  });

  it('hold no address that was not seen complete', () => {
    expect(unseenAddresses(strings, seenAddresses)).toEqual([]);
  });

  it('are none of the placeholders of a new package', () => {
    expect(placeholdersIn(strings)).toEqual([]);
  });
});

describe('every number that is a figure', () => {
  it('has a date, a status and a source with a title', () => {
    expect(figuresIn(everything).length).toBeGreaterThan(10);
    expect(faultyFigures(everything, ['published', 'derived', 'inferred'])).toEqual([]);
  });

  it('names the date of its denominator', () => {
    expect(denominatorsIn(everything).length).toBeGreaterThan(10);
    expect(faultyDenominators(everything)).toEqual([]);
  });
});

describe('every source', () => {
  it('that stands anywhere is one of `sources`, at most with its section', () => {
    const cited = [...everything, ...inSchemes];
    expect(citationsIn(cited).length).toBeGreaterThan(250);
    expect(strangeSources(cited, content.sources)).toEqual([]);
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
    expect(emptyValues(everything, mayBeOpen)).toEqual([]);
    const reasons = everything.filter(({ place }) => place.endsWith('.missing'));
    expect(new Set(reasons.map(({ value }) => value))).toEqual(
      new Set(['no-data', 'not-published', 'not-surveyed']),
    );
  });
});
