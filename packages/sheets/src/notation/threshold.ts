import type { AssignableThreshold, CivilDate } from '@thidua/core';
import { printLevel, printReference, readLevel, readReference } from './atoms.js';
import type { Scanner } from './scanner.js';

const notAssigned = 'không giao';

/** A level to reach: `30`, `31/12/2023`, or by class: `theo loại ([mien-nui] 20; còn lại: 30)`. */
export function printThreshold(threshold: AssignableThreshold): string {
  if (typeof threshold !== 'object') return printLevel(threshold);
  const { byClass, otherwise } = threshold;
  const levels = byClass.map((each) => `${printReference(each.class)} ${printLevel(each.value)}`);
  const rest = otherwise === 'not-assigned' ? notAssigned : otherwise;
  if (rest !== undefined) {
    levels.push(`còn lại: ${rest === notAssigned ? rest : printLevel(rest)}`);
  }
  return `theo loại (${levels.join('; ')})`;
}

/** @throws NotationError */
export function readThreshold(scanner: Scanner): AssignableThreshold {
  if (!scanner.takeWord('theo loại')) return readLevel(scanner);
  scanner.need('(');
  const byClass: { class: string; value: number | CivilDate }[] = [];
  let otherwise: number | CivilDate | 'not-assigned' | undefined;
  do {
    if (scanner.takeWord('còn lại')) {
      scanner.takeWord(':');
      otherwise = scanner.takeWord(notAssigned) ? 'not-assigned' : readLevel(scanner);
      break;
    }
    const name = readReference(scanner);
    byClass.push({ class: name, value: readLevel(scanner) });
  } while (scanner.takeWord(';'));
  scanner.need(')');
  return { byClass, ...(otherwise !== undefined && { otherwise }) };
}
