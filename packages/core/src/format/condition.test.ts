import { describe, expect, it } from 'vitest';
import type { ConditionResult } from '../gates/verdict.js';
import type { Locale } from '../model/value/text.js';
import type { Unit } from '../model/value/unit.js';
import { conditionClause, formatCondition } from './condition.js';

const names: Record<string, string> = {
  flag: 'Cờ thi đua',
  roads: 'Giao thông',
  '20335': 'Tân Thạnh',
};
const nameOf = (id: string): string => names[id] ?? id;
const lines = (result: ConditionResult, locale: 'vi' | 'en' = 'vi'): string[] =>
  formatCondition(result, nameOf, locale).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);

describe('formatCondition', () => {
  it('writes each part on a line of its own, with what was found and what is needed', () => {
    const score = {
      ...({ kind: 'compare', operand: 'score', bound: 'at-least', verdict: true } as const),
      actual: 92,
      needed: 90,
    };
    const roads = {
      ...({
        kind: 'compare',
        operand: 'share',
        of: 'roads',
        bound: 'at-least',
        verdict: false,
      } as const),
      actual: 0.5,
      needed: 0.85,
    };
    const gate: ConditionResult = {
      kind: 'gate',
      of: 'flag',
      verdict: false,
      parts: [{ kind: 'all-of', verdict: false, parts: [score, roads] }],
    };
    expect(lines(gate)).toEqual([
      'Điều kiện “Cờ thi đua”: không đạt',
      '  Đạt tất cả các điều kiện sau – chưa',
      '    Điểm: 92 (cần từ 90 trở lên) – đạt',
      '    Giao thông: 50% (cần từ 85% trở lên) – không đạt',
    ]);
    expect(lines(gate, 'en')[2]).toBe('    Score: 92, 90 or more needed – met');
  });

  it('writes days as numbers in a comparison with a day times a factor', () => {
    const told = (factor: number, needed: number) =>
      lines({
        ...({ kind: 'relative-to', operand: 'value', of: 'roads', reads: 'date' } as const),
        ...({ bound: 'exactly', unit: '20335', verdict: false } as const),
        ...{ factor, actual: 1, needed },
      })[0];
    expect(told(1, 2)).toBe(
      'Giao thông so với Tân Thạnh: 2/1/1970 (cần đúng ngày 3/1/1970) – không đạt',
    );
    expect(told(1.1, 1.1)).toBe(
      'Giao thông so với Tân Thạnh: 1 (cần đúng 1,1, bằng 1,1 lần) – không đạt',
    );
  });

  it('says that it is not known where data are missing', () => {
    const result: ConditionResult = {
      kind: 'compare',
      operand: 'value',
      of: 'roads',
      bound: 'at-most',
      needed: 3,
      verdict: undefined,
    };
    expect(lines(result)).toEqual([
      'Giao thông: chưa có số liệu (cần không quá 3) – chưa đủ số liệu',
    ]);
  });

  it('says of facts that disqualify whether they are there', () => {
    const fact = {
      ...({ kind: 'compare', operand: 'value', of: 'flag', bound: 'at-least' } as const),
      actual: 0,
      needed: 1,
      verdict: false,
    };
    expect(lines({ kind: 'none-of', verdict: true, parts: [fact] })).toEqual([
      'Không thuộc trường hợp nào sau đây – đạt',
      '  Cờ thi đua – không',
    ]);
  });

  it('names units, and writes shares of them as percentages', () => {
    const part = { kind: 'compare', of: 'roads', unit: '20335', verdict: true } as const;
    const result: ConditionResult = {
      kind: 'share-of-units',
      verdict: true,
      needed: 1,
      actual: 1,
      parts: [part],
    };
    expect(lines(result)).toEqual([
      'Tỷ lệ đơn vị trực thuộc đạt: 100% (cần 100%) – đạt',
      '  Tân Thạnh: Giao thông – đạt',
    ]);
  });

  it('names ranks, and shares that must not be passed', () => {
    const leads: ConditionResult = {
      kind: 'compare',
      operand: 'rank',
      within: 'bloc',
      bound: 'exactly',
      actual: 2,
      needed: 1,
      verdict: false,
    };
    const few: ConditionResult = {
      kind: 'share-of-units',
      bound: 'at-most',
      verdict: true,
      actual: 0.1,
      needed: 0.2,
      parts: [],
    };
    expect([...lines(leads), ...lines(few)]).toEqual([
      'Thứ hạng trong cụm: 2 (cần đúng hạng 1) – không đạt',
      'Tỷ lệ đơn vị trực thuộc đạt: 10% (cần không quá 20%) – đạt',
    ]);
    expect(lines(leads, 'en')).toEqual(['Rank in the cluster: 2, rank 1 needed – not met']);
  });

  it('never prints an inequality, which would be false wherever it is not met', () => {
    const share = { kind: 'compare', operand: 'ratio', of: 'roads', to: 'flag' } as const;
    const result = { ...share, bound: 'at-least', actual: 0.3958, needed: 0.5, verdict: false };
    expect(lines(result as ConditionResult)).toEqual([
      '“Giao thông” so với “Cờ thi đua”: 39,58% (cần từ 50% trở lên) – không đạt',
    ]);
    expect(lines(result as ConditionResult, 'en')).toEqual([
      '“Giao thông” as a share of “Cờ thi đua”: 39.58%, 50% or more needed – not met',
    ]);
  });

  it('answers a fact with yes or no, and says besides where no is what is needed', () => {
    const fact = { kind: 'compare', operand: 'value', of: 'flag', reads: 'yes-no' } as const;
    const told = (result: Partial<ConditionResult>) =>
      lines({ ...fact, ...result } as ConditionResult)[0];
    const good = { bound: 'at-least', needed: 1 } as const;
    expect(told({ ...good, actual: 1, verdict: true })).toBe('Cờ thi đua – có');
    expect(told({ ...good, actual: 0, verdict: false })).toBe('Cờ thi đua – không');
    expect(told({ ...good, verdict: undefined })).toBe('Cờ thi đua – chưa đủ số liệu');
    const bad = { bound: 'less-than', needed: 1 } as const;
    expect(told({ ...bad, actual: 0, verdict: true })).toBe('Cờ thi đua: không – đạt');
    expect(told({ ...bad, actual: 1, verdict: false })).toBe('Cờ thi đua: có – không đạt');
  });

  it('says of a case that disqualifies when it applies, not what is needed', () => {
    const few = { kind: 'compare', operand: 'value', of: 'roads', bound: 'less-than' } as const;
    const part = { ...few, actual: 3, needed: 5, verdict: true };
    const none: ConditionResult = { kind: 'none-of', verdict: false, parts: [part] };
    expect(lines(none)[1]).toBe('  Giao thông: 3 (thuộc trường hợp này nếu dưới 5) – có');
    expect(lines(none, 'en')[1]).toBe('  Giao thông: 3, applies if less than 5 – yes');
  });

  it('writes what was found and what is needed with the unit of the fact', () => {
    const share = { kind: 'compare', operand: 'value', of: 'roads', bound: 'at-least' } as const;
    const result = { ...share, actual: 85, needed: 90, verdict: false };
    const told = (countedIn: Unit, locale: Locale) =>
      lines({ ...result, countedIn } as ConditionResult, locale)[0];
    expect(told({ vi: '%', en: '%' }, 'vi')).toBe(
      'Giao thông: 85% (cần từ 90% trở lên) – không đạt',
    );
    expect(told({ vi: 'xã', en: 'communes' }, 'vi')).toBe(
      'Giao thông: 85 xã (cần từ 90 xã trở lên) – không đạt',
    );
    expect(told({ vi: 'xã', en: 'communes' }, 'en')).toBe(
      'Giao thông: 85 communes, 90 communes or more needed – not met',
    );
  });

  it('counts what has a unit, and answers only what has none or names yes and no', () => {
    const few = { kind: 'compare', operand: 'value', of: 'roads', bound: 'at-most' } as const;
    const told = (countedIn: Unit | undefined, actual: number, locale: Locale) =>
      lines(
        {
          ...few,
          ...(countedIn && { countedIn }),
          actual,
          needed: 0,
          verdict: actual === 0,
        },
        locale,
      )[0];
    const towns = { vi: 'thị trấn', en: 'townships' };
    expect(told(towns, 1, 'vi')).toBe(
      'Giao thông: 1 thị trấn (cần không quá 0 thị trấn) – không đạt',
    );
    expect(told(towns, 1, 'en')).toBe(
      'Giao thông: 1 township, no more than 0 townships needed – not met',
    );
    expect(told({ vi: 'có hoặc không', en: 'yes or no' }, 1, 'vi')).toBe(
      'Giao thông: có – không đạt',
    );
    expect(told({ vi: 'xã hoặc phường', en: 'communes or wards' }, 1, 'vi')).toContain(
      ': 1 xã hoặc phường (',
    );
    expect(told(undefined, 1, 'vi')).toBe('Giao thông: có – không đạt');
  });

  it('does not ask for the number of a yes where an answer is missing', () => {
    const fact = { kind: 'compare', operand: 'value', of: 'flag', needed: 1 } as const;
    const countedIn = { vi: 'đạt hoặc chưa đạt', en: 'met or not met' };
    expect(lines({ ...fact, countedIn, verdict: undefined })).toEqual([
      'Cờ thi đua – chưa đủ số liệu',
    ]);
  });

  it('says that an undecided share is only what is known so far', () => {
    const part = (verdict: boolean | undefined): ConditionResult => ({
      kind: 'compare',
      operand: 'share',
      of: 'roads',
      bound: 'at-least',
      needed: 1,
      verdict,
      unit: '20335',
      ...(verdict !== undefined && { actual: Number(verdict) }),
    });
    const open = { verdict: undefined, needed: 1, parts: [part(true), part(undefined)] };
    const share: ConditionResult = { kind: 'share-of-units', actual: 0.5, ...open };
    const every: ConditionResult = { kind: 'every-criterion', floor: 1, actual: 0.5, ...open };
    expect(lines(share)[0]).toBe(
      'Tỷ lệ đơn vị trực thuộc đạt: mới rõ 50% (cần 100%) – chưa đủ số liệu',
    );
    expect(lines(share, 'en')[0]).toBe(
      'Share of units that qualify: 50% so far, 100% needed – not known',
    );
    expect(lines(every)[0]).toBe(
      'Mọi tiêu chí đạt điểm tối đa: mới rõ 1/2 tiêu chí – chưa đủ số liệu',
    );
  });

  it('says whether an all-or-nothing criterion is achieved, without a share', () => {
    const part = (actual: number): ConditionResult => ({
      kind: 'compare',
      operand: 'share',
      reads: 'yes-no',
      of: 'plan',
      bound: 'at-least',
      actual,
      needed: 1,
      verdict: actual === 1,
    });
    const every: ConditionResult = {
      kind: 'every-criterion',
      floor: 1,
      verdict: false,
      needed: 1,
      bound: 'at-least',
      actual: 0.5,
      parts: [part(0), part(1)],
    };
    expect(lines(every).slice(1)).toEqual(['  plan – không đạt', '  plan – đạt']);
    expect(lines(every, 'en').slice(1)).toEqual(['  plan – not met', '  plan – met']);
    const told = { nameOf: (id: string) => id, locale: 'vi', digits: undefined } as const;
    expect(conditionClause(every, told)).toBe(
      'Mọi tiêu chí đạt điểm tối đa: 1/2 tiêu chí; plan: không đạt',
    );
    const { reads: _, ...share } = part(0);
    expect(lines(share)[0]).toBe('plan: 0% (cần 100%) – không đạt');
  });

  it('writes a share that is the same but for binary noise as the one that was asked for', () => {
    const share: ConditionResult = {
      kind: 'compare',
      operand: 'share',
      of: 'roads',
      bound: 'at-least',
      actual: 0.9999999998,
      needed: 1,
      verdict: true,
    };
    expect(lines(share)[0]).toBe('Giao thông: 100% (cần 100%) – đạt');
  });

  it('says so where there are no units or criteria', () => {
    const none = { verdict: true, needed: 1, parts: [] };
    expect(lines({ kind: 'share-of-units', ...none })).toEqual([
      'Tỷ lệ đơn vị trực thuộc đạt: không có đơn vị trực thuộc nào – đạt',
    ]);
    expect(lines({ kind: 'share-of-units', ...none }, 'en')).toEqual([
      'Share of units that qualify: there are no such units – met',
    ]);
  });

  it('names the unit above where it is not known', () => {
    const result = { kind: 'grade-not-above', unit: 'parent', verdict: undefined } as const;
    expect(lines(result)).toEqual(['Xếp loại không cao hơn đơn vị cấp trên – chưa đủ số liệu']);
  });
});
