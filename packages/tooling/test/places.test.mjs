// Real places carry real figures only: everything that this repository holds is read for it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importSource } from '../src/import-source.mjs';
import {
  placesIn,
  placesInSampleCode,
  placesInSamples,
  registerOf,
  strangeFigures,
} from '../src/places.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = await importSource('@thidua/quang-nam');
const sample = await importSource('@thidua/sample-province');

const districts = registerOf([...content.localities, ...content.communes], content);
/** Provinces too: documents cite figures of others, which are not in the content. */
const units = [
  ...content.localities,
  ...content.communes,
  ...content.provinces.map((/** @type {object} */ each) => ({ ...each, type: 'province' })),
];
const register = registerOf(units, content);

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(ts|mjs|js|json|md|html|css|svg|csv|xml)$/.test(path))
  .filter((path) => path !== 'package-lock.json' && !path.includes('tooling/test/places.test'));
const textOf = (/** @type {string} */ path) => readFileSync(`${root}${path}`, 'utf8');
/**
 * The content about real places, which decides what is right. Its tests are checked like others.
 */
const isMeasure = (/** @type {string} */ path) =>
  /^packages\/quang-nam\/(src|scripts)\//.test(path) && !/\.test\.|\/testing\//.test(path);

describe('the register', () => {
  it('has districts, communes and provinces, with the figures of the content', () => {
    expect(register.byCode.size).toBeGreaterThan(250);
    expect(districts.byCode.get('509')?.figures.has(93.16)).toBe(true);
    expect(placesIn('Quế Sơn, xã Tam Thanh, Que Son, "509", 509', districts)).toHaveLength(4);
    expect(placesIn('Hạc Vân, Đồng Quỳnh, Cầu Sương', register)).toEqual([]);
  });
});

describe('sample data', () => {
  it('name no place that the register has, and use no code of it', () => {
    const everyone = [
      sample.province,
      ...sample.localities,
      sample.formerLocality,
      ...sample.communes,
    ];
    const taken = new Set(units.flatMap(({ name }) => [name.vi, name.en]));
    const codes = new Set(units.map(({ code }) => code));
    expect(everyone.filter(({ name }) => taken.has(name.vi) || taken.has(name.en))).toEqual([]);
    expect(everyone.filter(({ code }) => codes.has(code) || /^\d+$/.test(code))).toEqual([]);
    expect(placesInSamples({ status: 'illustrative', sample }, register)).toEqual([]);
  });

  it('stand in no document on a real place', () => {
    const documents = tracked.filter((path) => path.endsWith('.json'));
    expect(documents.length).toBeGreaterThan(20);
    const wrong = documents.flatMap((path) =>
      placesInSamples(JSON.parse(textOf(path)), register).map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in no source, test, page or example on a real place', () => {
    const wrong = tracked.flatMap((path) =>
      placesInSampleCode(textOf(path), register).map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('figures beside a real place', () => {
  it('are those that the content has of it, in sources, tests, documents and examples', () => {
    const wrong = tracked
      .filter((path) => !isMeasure(path))
      .flatMap((path) => strangeFigures(textOf(path), districts).map((each) => `${path}: ${each}`));
    expect(wrong).toEqual([]);
  });
});

describe('this test', () => {
  it.each([
    [{ status: 'illustrative', boards: [{ rows: [{ code: '509', score: 12 }] }] }],
    [{ boards: [{ status: 'illustrative', title: { vi: 'Huyện Quế Sơn' } }] }],
    [{ status: 'illustrative', values: { 509: 12 } }],
  ])('catches the document %j', (document) => {
    expect(placesInSamples(document, register).length).toBeGreaterThan(0);
  });

  it.each([
    `{ status: 'illustrative', entries: [{ code: '509', value: 3 }] }`,
    `{ entries: [{ code: '509', value: { missing: 'no-data' } }], status: 'illustrative' }`,
    `<thidua-progress label="Quế Sơn" value="3" status="illustrative"></thidua-progress>`,
  ])('catches the source %s', (source) => {
    expect(placesInSampleCode(source, register).length).toBeGreaterThan(0);
  });

  it.each([
    `{ code: '509', score: 12 }`,
    `Quế Sơn đứng đầu với 95,4%.`,
    `Nam Trà My leads with 95.4 points.`,
    `| Quế Sơn 12,5 | – |`,
    `{ code: '516', rank: 1 }`,
    `entry('Nam Trà My', 95.5)`,
    `['Quế Sơn', 12]`,
    `Nam Tra My: rank 1`,
  ])('catches the figure in %s', (text) => {
    expect(strangeFigures(text, districts).length).toBeGreaterThan(0);
  });

  it.each([
    `Quế Sơn đứng đầu với 93,16% (Báo Quảng Nam, 2/2/2024).`,
    `{ code: '509', score: 93.16, rank: 1 }`,
    `{ code: 'M01', score: 12 }`,
    `Quế Sơn. Bến Nguyệt: 95,4%.`,
  ])('lets %s pass', (text) => {
    expect(strangeFigures(text, districts)).toEqual([]);
  });
});
