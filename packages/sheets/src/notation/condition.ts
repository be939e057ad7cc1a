import type { Bound, Condition, Operand } from '@thidua/core';
import {
  printNumber,
  printReference,
  printShare,
  readNumber,
  readReference,
  readShare,
} from './atoms.js';
import { localityTypes, wordFor } from './lists.js';
import { printOperand, takeOperand } from './operand.js';
import type { Scanner } from './scanner.js';
import { printThreshold, readThreshold } from './threshold.js';

/** Longer signs first: `>=` begins with `>`. */
const signs: readonly (readonly [sign: string, bound: Bound])[] = [
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['=', 'exactly'],
];
const signOf = (bound: Bound): string => signs.find((each) => each[1] === bound)?.[0] ?? '=';

const lists = [
  ['tất cả', 'all-of'],
  ['một trong', 'any-of'],
  ['không điều nào', 'none-of'],
] as const;

const unitOf = (unit: string): string =>
  unit === 'parent' ? 'đơn vị cấp trên' : `đơn vị ${printReference(unit)}`;
const listOf = (conditions: readonly Condition[]): string =>
  `(${conditions.map(printCondition).join('; ')})`;

/** A condition as one line that a person can read: `tất cả (tổng điểm >= 90; giá trị [vi-pham] = 0)`. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'compare': {
      const { of, bound, than } = condition;
      return `${printOperand(of)} ${signOf(bound)} ${printThreshold(than)}`;
    }
    case 'relative-to': {
      const { of, bound, factor, unit } = condition;
      return `${printOperand(of)} ${signOf(bound)} ${printNumber(factor)} lần của ${unitOf(unit)}`;
    }
    case 'every-criterion': {
      const group = condition.in === undefined ? '' : ` của ${printReference(condition.in)}`;
      return `mọi tiêu chí${group} đạt ít nhất ${printShare(condition.atLeastShare)}`;
    }
    case 'gate':
      return `điều kiện ${printReference(condition.gate)}`;
    case 'grade':
      return `xếp loại ${printReference(condition.atLeast)} trở lên`;
    case 'grade-not-above':
      return `xếp loại không cao hơn ${unitOf(condition.unit)}`;
    case 'streak':
      return `danh hiệu ${printReference(condition.title)} ${condition.years} năm liền`;
    case 'share-of':
      return `ít nhất ${printShare(condition.atLeast)} các điều ${listOf(condition.conditions)}`;
    case 'share-of-units': {
      const { type, atLeast, atMost } = condition;
      const limits = [
        ...(atLeast === undefined ? [] : [`ít nhất ${printShare(atLeast)}`]),
        ...(atMost === undefined ? [] : [`nhiều nhất ${printShare(atMost)}`]),
      ].join(', ');
      const kind = type === undefined ? '' : ` (${wordFor(localityTypes, type)})`;
      return `${limits} đơn vị trực thuộc${kind} đạt (${printCondition(condition.condition)})`;
    }
    default: {
      const word = lists.find((each) => each[1] === condition.kind)?.[0] ?? '';
      return `${word} ${listOf(condition.conditions)}`;
    }
  }
}

function readUnit(scanner: Scanner): string {
  if (scanner.takeWord('đơn vị cấp trên')) return 'parent';
  scanner.need('đơn vị');
  return readReference(scanner);
}

function readList(scanner: Scanner): Condition[] {
  scanner.need('(');
  const conditions: Condition[] = [];
  do conditions.push(readCondition(scanner));
  while (scanner.takeWord(';'));
  scanner.need(')');
  return conditions;
}

/** `điểm [a] >= 5`, or against another unit: `điểm [a] >= 1 lần của đơn vị cấp trên`. */
function readComparison(of: Operand, scanner: Scanner): Condition {
  const found = signs.find(([sign]) => scanner.takeWord(sign));
  if (!found) return scanner.fail('>=, >, =, <=, <');
  const [, bound] = found;
  const than = readThreshold(scanner);
  // The type of thresholds of conditions has no “not assigned”.
  if (typeof than === 'object' && than.otherwise === 'not-assigned') {
    return scanner.fail('còn lại: 30');
  }
  if (typeof than === 'number' && scanner.takeWord('lần của')) {
    return { kind: 'relative-to', of, unit: readUnit(scanner), bound, factor: than };
  }
  return { kind: 'compare', of, bound, than: than as number };
}

/** `ít nhất 50% các điều (…)`, `nhiều nhất 20% đơn vị trực thuộc (xã) đạt (…)`. */
function readShares(scanner: Scanner): Condition {
  const atLeast = scanner.takeWord('ít nhất') ? readShare(scanner) : undefined;
  if (atLeast !== undefined && scanner.takeWord('các điều')) {
    return { kind: 'share-of', conditions: readList(scanner), atLeast };
  }
  scanner.takeWord(',');
  const atMost = scanner.takeWord('nhiều nhất') ? readShare(scanner) : undefined;
  scanner.need('đơn vị trực thuộc');
  const isTyped = scanner.takeWord('(');
  const type = isTyped ? localityTypes.find(([word]) => scanner.takeWord(word))?.[1] : undefined;
  if (isTyped) {
    if (type === undefined) return scanner.fail(localityTypes.map(([word]) => word).join(', '));
    scanner.need(')');
  }
  scanner.need('đạt');
  scanner.need('(');
  const condition = readCondition(scanner);
  scanner.need(')');
  return {
    ...{ kind: 'share-of-units', condition },
    ...(type !== undefined && { type }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
  };
}

/** @throws NotationError */
export function readCondition(scanner: Scanner): Condition {
  const list = lists.find(([word]) => scanner.takeWord(word));
  if (list) return { kind: list[1], conditions: readList(scanner) };
  if (scanner.isAt('ít nhất') || scanner.isAt('nhiều nhất')) return readShares(scanner);
  if (scanner.takeWord('mọi tiêu chí')) {
    const group = scanner.takeWord('của') ? readReference(scanner) : undefined;
    scanner.need('đạt ít nhất');
    const atLeastShare = readShare(scanner);
    return { kind: 'every-criterion', ...(group !== undefined && { in: group }), atLeastShare };
  }
  if (scanner.takeWord('điều kiện')) return { kind: 'gate', gate: readReference(scanner) };
  if (scanner.takeWord('xếp loại không cao hơn')) {
    return { kind: 'grade-not-above', unit: readUnit(scanner) };
  }
  if (scanner.takeWord('xếp loại')) {
    const atLeast = readReference(scanner);
    scanner.need('trở lên');
    return { kind: 'grade', atLeast };
  }
  if (scanner.takeWord('danh hiệu')) {
    const title = readReference(scanner);
    const years = readNumber(scanner);
    scanner.need('năm liền');
    return { kind: 'streak', title, years };
  }
  const operand = takeOperand(scanner);
  return operand ? readComparison(operand, scanner) : scanner.fail('tổng điểm >= 90');
}
