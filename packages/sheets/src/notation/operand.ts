import type { Operand } from '@thidua/core';
import { printReference, readReference } from './atoms.js';
import type { Scanner } from './scanner.js';

/** A number that is known of each unit: `tổng điểm`, `điểm [kinh-te]`, `giá trị [ho-ngheo]`. */
export function printOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'score':
      return 'tổng điểm';
    case 'rank':
      return operand.within === 'bloc' ? 'thứ hạng trong cụm' : 'thứ hạng chung';
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
  if (scanner.takeWord('thứ hạng trong cụm')) return { kind: 'rank', within: 'bloc' };
  if (scanner.takeWord('thứ hạng chung')) return { kind: 'rank', within: 'all' };
  if (scanner.takeWord('tỷ lệ điểm')) return { kind: 'share', of: readReference(scanner) };
  if (scanner.takeWord('điểm')) return { kind: 'points', of: readReference(scanner) };
  if (!scanner.takeWord('giá trị')) return undefined;
  const of = readReference(scanner);
  if (!scanner.takeWord('/')) return { kind: 'value', of };
  scanner.need('giá trị');
  return { kind: 'ratio', of, to: readReference(scanner) };
}

const example = 'tổng điểm, thứ hạng chung, điểm [mã], giá trị [mã]';

/** @throws NotationError */
export const readOperand = (scanner: Scanner): Operand =>
  takeOperand(scanner) ?? scanner.fail(example);
