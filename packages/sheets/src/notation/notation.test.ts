import { ruleKinds, type Rule } from '@thidua/core';
import { arbitraryRule } from 'core-testing/arbitrary-rule.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShare, printShare } from './atoms.js';
import { printCondition, readCondition } from './condition.js';
import { printRule, readRule, ruleWords } from './rule.js';
import { arbitraryWinsorise } from 'core-testing/arbitrary-criterion.js';
import { printDataYear, readDataYear } from './data-year.js';
import { printWinsorise, readWinsorise } from './winsorise.js';
import { NotationError, readWhole } from './scanner.js';
import { printThreshold, readThreshold } from './threshold.js';

const wordsOf = (name: string) => {
  const found = ruleWords.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};
const bandsOf = (text: string): unknown => {
  const rule = readRule(wordsOf('theo bậc'), text);
  return 'bands' in rule && rule.bands;
};

describe('bands in words', () => {
  it('end where the band above begins, and the rest is what is left', () => {
    expect(bandsOf('từ 90: 10; từ 80: 8; còn lại: 0')).toEqual([
      { from: 90, points: 10 },
      { from: 80, below: 90, points: 8 },
      { below: 80, points: 0 },
    ]);
  });
  it('may be written from below, where less is better', () => {
    expect(bandsOf('đến 5: 10; đến 10: 5; còn lại: 0')).toEqual([
      { upTo: 5, points: 10 },
      { above: 5, upTo: 10, points: 5 },
      { above: 10, points: 0 },
    ]);
  });
  it('may say both ends', () => {
    expect(bandsOf('trên 1,5 đến 2: 3; từ -4 đến dưới 0: 1')).toEqual([
      { above: 1.5, upTo: 2, points: 3 },
      { from: -4, below: 0, points: 1 },
    ]);
  });
  it('are written as short as they can be', () => {
    const bands = [
      { from: 90, points: 10 },
      { from: 80, below: 90, points: 8 },
      { below: 80, points: 0 },
    ];
    const { parameters } = printRule({ kind: 'step-bands', of: 'value', bands });
    expect(parameters).toBe('từ 90: 10; từ 80: 8; còn lại: 0');
  });
});

describe('rules in words', () => {
  it('are there for every rule of the engine, each with an example that can be read', () => {
    expect(new Set(ruleWords.map(({ kind }) => kind))).toEqual(new Set(ruleKinds));
    for (const words of ruleWords) {
      const { name, parameters } = printRule(readRule(words, words.example));
      expect([name, parameters]).toEqual([words.name, words.example]);
    }
  });
  it('are read back as they were', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        const { name, parameters } = printRule(rule);
        expect(JSON.parse(JSON.stringify(readRule(wordsOf(name), parameters)))).toEqual(
          JSON.parse(JSON.stringify(rule)) as Rule,
        );
      }),
    );
  });
  it.each([
    ['theo bậc', 'từ chín: 10', 'chín: 10', '1,5'],
    ['theo bậc', '90: 10', '90: 10', 'từ 90: 10'],
    ['trừ điểm mỗi vụ', 'mỗi vụ 1', '1', '“:”'],
    ['trừ điểm mỗi vụ', 'mỗi lần: 1', 'mỗi lần: 1', 'mỗi vụ: ít nhất còn:'],
    ['theo thứ hạng', 'so với: huyện', 'huyện', 'trong cụm, tất cả'],
    ['điểm khảo sát', 'abc', 'abc', ''],
  ])(
    'say where “%s” with “%s” stops being one, and what could stand there',
    (name, text, rest, expected) => {
      let fault: unknown;
      try {
        readRule(wordsOf(name), text);
      } catch (error) {
        fault = error;
      }
      expect(fault).toBeInstanceOf(NotationError);
      expect(fault).toMatchObject({ rest, expected });
    },
  );
});

describe('conditions in words', () => {
  it.each([
    'tổng điểm >= 90',
    'thứ hạng trong cụm <= 3',
    'giá trị [a] / giá trị [b] > 0,5',
    'giá trị [nop-bao-cao] <= 31/12/2023',
    'điểm [kinh-te] >= 1,1 lần của đơn vị cấp trên',
    'mọi tiêu chí của [g1] đạt ít nhất 50%',
    'xếp loại không cao hơn đơn vị [01]',
    'danh hiệu [co-thi-dua] 2 năm liền',
    'tất cả (điều kiện [g]; một trong (xếp loại [tot] trở lên; không điều nào (tổng điểm < 5)))',
    'ít nhất 50% các điều (tổng điểm = 1; tổng điểm = 2)',
    'ít nhất 70% đơn vị trực thuộc (xã) đạt (giá trị [nong-thon-moi] = 1)',
    'giá trị [ho-ngheo] <= theo loại ([miền núi] 20; còn lại: 30)',
    'giá trị [a]]b] = -1,5',
  ])('are printed as they are read: %s', (text) => {
    expect(printCondition(readWhole(text, readCondition))).toBe(text);
  });
  it('may be typed with other spaces, capitals and signs', () => {
    expect(readWhole(' Tổng  điểm≥90 ', readCondition)).toEqual(
      readWhole('tổng điểm >= 90', readCondition),
    );
  });
  it.each(['tổng điểm', 'tổng điểm >= ', 'điểm kinh-te > 3', 'tất cả (tổng điểm > 1', 'x', ''])(
    'refuse %j',
    (text) => {
      expect(() => readWhole(text, readCondition)).toThrow(NotationError);
    },
  );
});

describe('levels and shares in words', () => {
  it('say who a target is not for', () => {
    const text = 'theo loại ([ven-bien] 5; còn lại: không giao)';
    expect(printThreshold(readWhole(text, readThreshold))).toBe(text);
  });
  it('are read as exactly the number that was printed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(readWhole(printShare(share), readShare)).toBe(share === 0 ? 0 : share);
      }),
    );
  });
});

describe('the beginning of a year in words', () => {
  it('is read back as it was written, in other spellings too', () => {
    const dataYear = { begins: '11-15', in: 'year-before' } as const;
    expect(printDataYear(dataYear)).toBe('15/11 năm trước');
    for (const text of ['15/11 năm trước', 'ngày 15 / 11  Năm trước'])
      expect(readWhole(text, readDataYear)).toEqual(dataYear);
    const september = { begins: '09-01', in: 'same-year' } as const;
    expect(readWhole(printDataYear(september), readDataYear)).toEqual(september);
  });
  it.each(['năm trước', '15/11', '15/11 năm sau', '2022-11-15'])('is not %s', (text) => {
    expect(() => readWhole(text, readDataYear)).toThrow(NotationError);
  });
});

describe('outliers in words', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(arbitraryWinsorise, (winsorise) => {
        expect(readWhole(printWinsorise(winsorise), readWinsorise)).toEqual(
          JSON.parse(JSON.stringify(winsorise)),
        );
      }),
    );
  });
  it('say what is expected where they cannot be read', () => {
    expect(() => readWhole('cả nước: tối đa 2 giá trị', readWinsorise)).toThrow(NotationError);
  });
});
