import { describe, expect, it } from 'vitest';
import { parseQuantity } from './quantity.js';

describe('parseQuantity', () => {
  it.each([
    ['ít nhất 07', 'at-least', 7],
    ['Ít nhất 07', 'at-least', 7],
    ['ÍT  NHẤT\u00a007', 'at-least', 7],
    ['ít nhất 07'.normalize('NFD'), 'at-least', 7],
    ['tối thiểu 80%', 'at-least', 80],
    ['không dưới 1.234,5', 'at-least', 1234.5],
    ['từ 90 trở lên', 'at-least', 90],
    ['90% trở lên', 'at-least', 90],
    ['≥ 95', 'at-least', 95],
    ['>=95', 'at-least', 95],
    ['at least 7', 'at-least', 7],
    ['không quá 5%', 'at-most', 5],
    ['tối đa 12,5', 'at-most', 12.5],
    ['nhiều nhất 3', 'at-most', 3],
    ['từ 5% trở xuống', 'at-most', 5],
    ['5 trở xuống', 'at-most', 5],
    ['≤5', 'at-most', 5],
    ['trên 80', 'more-than', 80],
    ['hơn 80', 'more-than', 80],
    ['> 80', 'more-than', 80],
    ['dưới 5', 'less-than', 5],
    ['< 5', 'less-than', 5],
    ['130', 'exactly', 130],
    [' 67 % ', 'exactly', 67],
    ['-3', 'exactly', -3],
  ])('reads %j as %s %f', (text, bound, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: { value, bound } });
  });

  it('passes on what the number leaves open', () => {
    expect(parseQuantity('ít nhất 1.234')).toMatchObject({
      value: { value: 1234 },
      notes: [{ code: 'declared-convention' }],
    });
    expect(parseQuantity('ít nhất 1.234', 'en')).toMatchObject({ value: { value: 1.234 } });
  });

  it.each([
    [''],
    ['ít nhất'],
    ['ít nhất bảy'],
    ['từ 5 đến 10'],
    ['trên dưới 80'],
    ['07 xã'],
    ['khoảng 80'],
    ['trở lên'],
  ])('refuses %j, and shows the whole text', (text) => {
    expect(parseQuantity(text)).toEqual({
      ok: false,
      issues: [{ code: 'not-a-number', path: [], received: text }],
    });
  });
});
