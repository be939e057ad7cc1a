import { expect, it } from 'vitest';
import { isSingular } from './plural.js';
import { formatAmount, nameOfOne } from './unit.js';

it.each([
  ['1', true],
  ['−1', true],
  ['0', false],
  ['1.5', false],
  ['1.0', false],
  ['11', false],
  ['1,001', false],
])('the plural rules of English ask for the singular of %s: %s', (printed, isOne) => {
  expect(isSingular(printed, 'en')).toBe(isOne);
  expect(isSingular(printed, 'vi')).toBe(false);
});

it.each([
  ['1', { vi: 'xã', en: 'communes' }, '1 xã', '1 commune'],
  ['2', { vi: 'xã', en: 'communes' }, '2 xã', '2 communes'],
  ['1', { vi: 'địa phương', en: 'localities' }, '1 địa phương', '1 locality'],
  ['1', { vi: 'ca', en: 'losses' }, '1 ca', '1 loss'],
  ['1', { vi: 'người', en: 'people', enSingular: 'person' }, '1 người', '1 person'],
  ['1', { vi: 'hộ', en: 'households in need' }, '1 hộ', '1 (households in need)'],
  ['1', { vi: 'ha', en: 'ha' }, '1 ha', '1 ha'],
  ['1', { vi: '%', en: '%' }, '1%', '1%'],
  ['1', { vi: '', en: '' }, '1', '1'],
])('writes %s of %j as %s and %s', (printed, unit, vi, en) => {
  expect(formatAmount(printed, unit, 'vi')).toBe(vi);
  expect(formatAmount(printed, unit, 'en')).toBe(en);
});

it('names one of a unit', () => {
  expect(nameOfOne({ vi: 'xã', en: 'communes' }, 'en')).toBe('commune');
  expect(nameOfOne({ vi: 'xã', en: 'communes' }, 'vi')).toBe('xã');
});
