// The six indices over the years, on the page of the data.
import { isMissing, type IndexReading, type IndexSeries } from '@thidua/core';
import { directive2023, indexSeries, papi, pci } from '@thidua/quang-nam';
import { html } from '@thidua/site/parts';
import { markupOf } from '@thidua/site/server';
import { describe, expect, it } from 'vitest';
import { trend } from '../src/pages/data/trend.js';
import { yearChange } from '../src/pages/data/year-change.js';
import { routes } from '../src/routes.js';
import { siteUrl, visit } from './visit.js';

const readingOf = (series: IndexSeries, year: number): IndexReading => {
  const found = series.readings.find((reading) => reading.year === year);
  if (!found) throw new Error(`${series.id} has no ${year}`);
  return found;
};

/** The line of PAPI, as it is written. */
const drawn = (readings: IndexSeries['readings']): string =>
  markupOf(html`${trend({ ...papi, readings }, 'en')}`);

describe('what is said of a year against the one before', () => {
  it.each([
    [pci, 2022, 'không so sánh: cách tính khác năm trước'],
    [pci, 2023, 'không so sánh: cách tính khác năm trước'],
    [pci, 2021, 'không so sánh: thiếu số liệu'],
    [pci, 2019, 'không so sánh: chưa rõ cách tính'],
    [pci, 2017, 'năm đầu trong bảng'],
    [papi, 2020, '−1,070 điểm; lên 1 hạng'],
    [papi, 2021, '−1,156 điểm; không so sánh hạng: xếp 63 rồi 60 tỉnh, thành phố'],
    [papi, 2022, '+0,132 điểm; không so sánh hạng: xếp 60 rồi 61 tỉnh, thành phố'],
    [papi, 2019, '+1,197 điểm; không so sánh hạng: thiếu số liệu'],
  ])('%# of $id', (series, year, text) => {
    expect(yearChange(series, readingOf(series, year), 'vi')).toBe(text);
  });

  it('names percentage points, and one place in the singular', () => {
    const parIndex = indexSeries.find(({ id }) => id === 'par-index') as IndexSeries;
    expect(yearChange(parIndex, readingOf(parIndex, 2023), 'en')).toBe(
      '+3.69 percentage points; up 1 place',
    );
  });
});

describe('the line of an index', () => {
  it('is drawn for PAPI alone: no other has three years in a row under the same rules', () => {
    expect(indexSeries.filter((series) => trend(series, 'vi')).map(({ id }) => id)).toEqual([
      'papi',
    ]);
  });

  it('breaks at a gap and at a change of rules', () => {
    const readings = papi.readings.map((reading) => ({
      ...reading,
      ...(reading.year === 2021 && { score: { missing: 'no-data' as const } }),
    }));
    const gapped = drawn(readings);
    expect(gapped.match(/<polyline/g)).toHaveLength(2);
    expect(gapped).toContain(
      'Line of PAPI from 2018 to 2020: 2018 43.135; 2019 44.332; 2020 43.262.',
    );
    expect(gapped).not.toContain('42.106');
    const otherRules = papi.readings.map((reading) => ({
      ...reading,
      ruleVersion: reading.year < 2021 ? 'papi-8' : 'papi-9',
    }));
    expect(drawn(otherRules).match(/<polyline/g)).toHaveLength(2);
  });
});

describe.each(['vi', 'en'] as const)('the page of the data (%s), without JavaScript', (locale) => {
  it('has a table for each index, a row for each year with its source, and a line at each break', async () => {
    const { page, complaints } = await visit(routes.data[locale], { javaScriptEnabled: false });
    for (const { id, readings } of indexSeries) {
      const rows = page.locator(`article:has(#${id}) tbody tr:not(.row-group)`);
      expect(await rows.count(), id).toBe(readings.length);
      // Folded parts of the page have their text all the same.
      const texts = await rows.allTextContents();
      readings.forEach(({ year, source, score, rank }, index) => {
        expect(texts[index], `${id} ${year}`).toContain(String(year));
        expect(texts[index], `${id} ${year}`).toContain(source.title[locale]);
        if (!isMissing(rank)) expect(texts[index], `${id} ${year}`).toContain(String(rank));
        if (!isMissing(score))
          expect(texts[index]?.replace(',', '.'), `${id} ${year}`).toContain(String(score));
      });
      const rules = readings.map(({ ruleVersion }) => ruleVersion);
      const breaks = rules.filter((version, index) => index === 0 || version !== rules[index - 1]);
      expect(await page.locator(`article:has(#${id}) .row-group`).count(), id).toBe(breaks.length);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is where the indices of the directive lead', async () => {
    const text = await (await fetch(siteUrl + routes.directive[locale])).text();
    for (const { code } of directive2023.indices) {
      const { id } = indexSeries.find((series) => series.code === code) as IndexSeries;
      expect(text, code).toContain(`href="${routes.data[locale]}#${id}"`);
    }
  });
});
