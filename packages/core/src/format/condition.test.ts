import { describe, expect, it } from 'vitest';
import type { ConditionResult } from '../gates/verdict.js';
import { formatCondition } from './condition.js';

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
      ...{ actual: 92, needed: 90 },
    };
    const roads = {
      ...({
        kind: 'compare',
        operand: 'share',
        of: 'roads',
        bound: 'at-least',
        verdict: false,
      } as const),
      ...{ actual: 0.5, needed: 0.85 },
    };
    const gate: ConditionResult = {
      kind: 'gate',
      of: 'flag',
      verdict: false,
      parts: [{ kind: 'all-of', verdict: false, parts: [score, roads] }],
    };
    expect(lines(gate)).toEqual([
      'Điều kiện Cờ thi đua – không đạt',
      '  Mọi điều kiện – không đạt',
      '    Điểm: 92 ≥ 90 – đạt',
      '    Giao thông: 50% ≥ 85% – không đạt',
    ]);
    expect(lines(gate, 'en')[2]).toBe('    Score: 92 ≥ 90 – met');
  });

  it('says that it is not known where data are missing', () => {
    const result: ConditionResult = {
      ...{ kind: 'compare', operand: 'value', of: 'roads', bound: 'at-most', needed: 3 },
      verdict: undefined,
    };
    expect(lines(result)).toEqual(['Giao thông: chưa có số liệu ≤ 3 – chưa đủ số liệu']);
  });

  it('says of facts that disqualify whether they are there', () => {
    const fact = {
      ...({ kind: 'compare', operand: 'value', of: 'flag', bound: 'at-least' } as const),
      ...{ actual: 0, needed: 1, verdict: false },
    };
    expect(lines({ kind: 'none-of', verdict: true, parts: [fact] })).toEqual([
      'Không thuộc trường hợp nào – đạt',
      '  Cờ thi đua – không',
    ]);
  });

  it('names units, and writes shares of them as percentages', () => {
    const part = { kind: 'compare', of: 'roads', unit: '20335', verdict: true } as const;
    const result: ConditionResult = {
      ...{ kind: 'share-of-units', verdict: true, needed: 1, actual: 1, parts: [part] },
    };
    expect(lines(result)).toEqual([
      'Tỷ lệ đơn vị trực thuộc đạt: 100% ≥ 100% – đạt',
      '  Giao thông Tân Thạnh – đạt',
    ]);
  });

  it('names ranks, and shares that must not be passed', () => {
    const leads: ConditionResult = {
      ...{ kind: 'compare', operand: 'rank', within: 'bloc', bound: 'exactly' },
      ...{ actual: 2, needed: 1, verdict: false },
    };
    const few: ConditionResult = {
      ...{ kind: 'share-of-units', bound: 'at-most', verdict: true },
      ...{ actual: 0.1, needed: 0.2, parts: [] },
    };
    expect([...lines(leads), ...lines(few)]).toEqual([
      'Thứ hạng trong cụm: 2 = 1 – không đạt',
      'Tỷ lệ đơn vị trực thuộc đạt: 10% ≤ 20% – đạt',
    ]);
    expect(lines(leads, 'en')).toEqual(['Rank in the bloc: 2 = 1 – not met']);
  });
});
