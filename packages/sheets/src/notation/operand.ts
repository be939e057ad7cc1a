import type { Operand, TieOperand } from '@thidua/core';
import { printNumber, printReference, readNumber, readReference, takeReference } from './atoms.js';
import type { Scanner } from './scanner.js';

const rankWords = { bloc: 'thứ hạng trong cụm', all: 'thứ hạng chung' } as const;

/** A number that is known of each unit: `tổng điểm`, `điểm [kinh-te]`, `giá trị [ho-ngheo]`. */
export function printOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'score':
      return 'tổng điểm';
    case 'rank':
      return rankWords[operand.within];
    case 'rank-of':
      return `${rankWords[operand.within]} ${printReference(operand.of)}`;
    case 'count':
      return `số tiêu chí ${printReference(operand.of)} bằng ${printNumber(operand.equal)}`;
    case 'points':
      return `điểm ${printReference(operand.of)}`;
    case 'share':
      return `tỷ lệ điểm ${printReference(operand.of)}`;
    case 'value':
      return `giá trị ${printReference(operand.of)}`;
    case 'ratio':
      return `giá trị ${printReference(operand.of)} / giá trị ${printReference(operand.to)}`;
  }
}

/** An operand where one begins here. */
export function takeOperand(scanner: Scanner): Operand | undefined {
  if (scanner.takeWord('tổng điểm')) return { kind: 'score' };
  for (const within of ['bloc', 'all'] as const) {
    if (!scanner.takeWord(rankWords[within])) continue;
    const of = takeReference(scanner);
    return of === undefined ? { kind: 'rank', within } : { kind: 'rank-of', of, within };
  }
  if (scanner.takeWord('số tiêu chí')) {
    const of = readReference(scanner);
    scanner.need('bằng');
    return { kind: 'count', of, equal: readNumber(scanner) };
  }
  if (scanner.takeWord('tỷ lệ điểm')) return { kind: 'share', of: readReference(scanner) };
  if (scanner.takeWord('điểm')) return { kind: 'points', of: readReference(scanner) };
  if (!scanner.takeWord('giá trị')) return undefined;
  const of = readReference(scanner);
  if (!scanner.takeWord('/')) return { kind: 'value', of };
  scanner.need('giá trị');
  return { kind: 'ratio', of, to: readReference(scanner) };
}

const example = 'tổng điểm, thứ hạng chung, điểm [mã], giá trị [mã]';

const amongWords = {
  own: 'giữa các đơn vị bằng điểm',
  difference: 'hiệu số giữa các đơn vị bằng điểm',
} as const;

/** What a tie-break compares: the same, or `giữa các đơn vị bằng điểm [ban-thang]`. */
export const printTieOperand = (operand: TieOperand): string =>
  operand.kind === 'among-tied'
    ? `${amongWords[operand.take ?? 'own']} ${printReference(operand.of)}`
    : printOperand(operand);

/** @throws NotationError */
export function readTieOperand(scanner: Scanner): TieOperand {
  if (scanner.takeWord(amongWords.difference))
    return { kind: 'among-tied', of: readReference(scanner), take: 'difference' };
  if (scanner.takeWord(amongWords.own)) return { kind: 'among-tied', of: readReference(scanner) };
  return takeOperand(scanner) ?? scanner.fail(`${example}, ${amongWords.own} [mã]`);
}
