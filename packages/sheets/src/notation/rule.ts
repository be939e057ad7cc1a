import type { Rule, RuleKind } from '@thidua/core';
import { printNumber, printShare, readNumber, readShare } from './atoms.js';
import { printBands, readBands } from './bands.js';
import { comparisons, scales, wordFor, yesNo, type WordList } from './lists.js';
import { readWhole, type Scanner } from './scanner.js';

/** How one parameter of a rule is written behind its name. */
interface Parameter<Value> {
  print: (value: Value) => string;
  read: (scanner: Scanner) => Value;
}

const number: Parameter<number> = { print: printNumber, read: readNumber };
const share: Parameter<number> = { print: printShare, read: readShare };
const range: Parameter<[number, number]> = {
  print: ([low, high]) => `${printNumber(low)} đến ${printNumber(high)}`,
  read(scanner) {
    const low = readNumber(scanner);
    scanner.need('đến');
    return [low, readNumber(scanner)];
  },
};
const oneOf = <Value>(list: WordList<Value>): Parameter<Value> => ({
  print: (value) => wordFor(list, value),
  read(scanner) {
    const found = list.find(([word]) => scanner.takeWord(word));
    return found ? found[1] : scanner.fail(list.map(([word]) => word).join(', '));
  },
});
const within = ['so với', 'within', oneOf(comparisons)] as const;
const scale = ['thang điểm', 'range', range] as const;

/** Name of a parameter, its key in the model, how it is written. */
type Named = readonly [name: string, key: string, parameter: Parameter<never>];

/** How a rule is called, and its parameters in their order. */
interface RuleWords {
  kind: RuleKind;
  name: string;
  /** What the name says besides. */
  fixed?: Readonly<Record<string, string>>;
  parameters: readonly Named[];
  /** Its parameters as they are written. */
  example: string;
}

const words = (
  kind: RuleKind,
  name: string,
  example = '',
  parameters: readonly (readonly [string, string, Parameter<never> | Parameter<number>])[] = [],
  fixed?: RuleWords['fixed'],
): RuleWords => ({
  ...{ kind, name, example, parameters: parameters as readonly Named[] },
  ...(fixed && { fixed }),
});

/** Every rule as the workbook calls it. */
export const ruleWords: readonly RuleWords[] = [
  words('achieved-or-not', 'đạt hoặc không đạt'),
  words('direct-points', 'chấm điểm trực tiếp'),
  words('count-times-points', 'điểm cho mỗi lần', 'mỗi lần: 2', [
    ['mỗi lần', 'pointsEach', number],
  ]),
  words('deduct-per-event', 'trừ điểm mỗi vụ', 'mỗi vụ: 0,5; ít nhất còn: 0', [
    ['mỗi vụ', 'pointsEach', number],
    ['ít nhất còn', 'floor', number],
  ]),
  words('bonus-penalty-count', 'cộng và trừ theo số lần', 'cộng: 1; trừ: 2; thấp nhất: -5', [
    ['cộng', 'bonusPoints', number],
    ['trừ', 'penaltyPoints', number],
    ['thấp nhất', 'minimum', number],
  ]),
  words('proportional', 'theo tỷ lệ đạt chỉ tiêu', 'không quá: 100%', [
    ['không quá', 'cap', share],
  ]),
  words('leader-relative', 'so với đơn vị dẫn đầu', 'so với: trong cụm; khi đạt chỉ tiêu: 50%', [
    within as never,
    ['khi đạt chỉ tiêu', 'shareWhenMet', share],
  ]),
  words('share-of-best', 'theo tỷ lệ so với đơn vị tốt nhất', 'so với: tất cả', [within as never]),
  words('step-bands', 'theo bậc', 'từ 90: 10; từ 80: 8; còn lại: 0', [], { of: 'value' }),
  words('step-bands', 'theo bậc của tỷ lệ đạt chỉ tiêu', 'từ 100: 10; từ 80: 8; còn lại: 0', [], {
    of: 'percent-of-target',
  }),
  words(
    'percent-step',
    'theo bước so với chỉ tiêu',
    'mỗi bước: 0,5; bước: 1; thấp nhất: 0; cao nhất: 12',
    [
      ['mỗi bước', 'pointsPerStep', number],
      ['bước', 'stepPercent', number],
      ['thấp nhất', 'minimum', number],
      ['cao nhất', 'maximum', number],
    ],
  ),
  words('survey', 'điểm khảo sát'),
  words('improvement', 'so với kỳ trước', 'giữ nguyên: 5; giảm sút: 0', [
    ['giữ nguyên', 'samePoints', number],
    ['giảm sút', 'worsePoints', number],
  ]),
  words('deadline', 'đúng hạn', 'chậm 5 ngày: 3; chậm 10 ngày: 1'),
  words('informational', 'không tính điểm'),
  words(
    'goalposts',
    'giữa hai mốc',
    'mốc dưới: 0; mốc trên: 100; thang điểm: 0 đến 10; cắt ở mốc: có; thang đo: đều',
    [
      ['mốc dưới', 'lower', number],
      ['mốc trên', 'upper', number],
      scale as never,
      ['cắt ở mốc', 'truncate', oneOf(yesNo) as never],
      ['thang đo', 'scale', oneOf(scales) as never],
    ],
  ),
  words('min-max', 'giữa thấp nhất và cao nhất', 'so với: tất cả; thang điểm: 0 đến 10', [
    within as never,
    scale as never,
  ]),
  words(
    'distance-to-target',
    'theo khoảng cách tới chỉ tiêu',
    'so với: tất cả; cắt ở chỉ tiêu: có',
    [within as never, scale as never, ['cắt ở chỉ tiêu', 'cap', oneOf(yesNo) as never]],
  ),
  words('z-score', 'theo độ lệch chuẩn', 'so với: tất cả; trung bình: 5; độ lệch: 2', [
    within as never,
    ['trung bình', 'mean', number],
    ['độ lệch', 'deviation', number],
  ]),
  words('rank', 'theo thứ hạng', 'so với: tất cả', [within as never]),
  words('borda', 'theo số đơn vị đứng sau', 'so với: trong cụm', [within as never]),
  words('percentile-rank', 'theo phần trăm thứ hạng', 'so với: tất cả; thang điểm: 0 đến 10', [
    within as never,
    scale as never,
  ]),
  words('exponential-rank', 'theo thứ hạng biến đổi mũ', 'so với: tất cả; hằng số: 23', [
    within as never,
    ['hằng số', 'constant', number],
    scale as never,
  ]),
  words('power', 'theo lũy thừa', 'bắt đầu từ: 18; hệ số: 25,4347; số mũ: 1,81', [
    ['bắt đầu từ', 'from', number],
    ['hệ số', 'factor', number],
    ['số mũ', 'exponent', number],
  ]),
];

/** Names of rules, and what each stands for. */
export const ruleNames: WordList<RuleWords> = ruleWords.map((each) => [each.name, each] as const);

const isLike = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** A band with its keys in one order. */
const inOrder = ({ from, above, upTo, below, points }: Record<string, unknown>): unknown => ({
  ...{ from, above, upTo, below, points },
});

function readParameters({ parameters }: RuleWords, scanner: Scanner): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  // A longer name first: one may begin with another.
  const byLength = [...parameters].sort((one, two) => two[0].length - one[0].length);
  while (!scanner.isDone()) {
    const found = byLength.find(
      ([name, key]) => !Object.hasOwn(read, key) && scanner.takeWord(name),
    );
    if (!found) return scanner.fail(parameters.map(([name]) => `${name}:`).join(' '));
    scanner.need(':');
    read[found[1]] = found[2].read(scanner);
    if (!scanner.takeWord(';')) break;
  }
  return read;
}

function readLate(scanner: Scanner): { upToDays: number; points: number }[] {
  const late: { upToDays: number; points: number }[] = [];
  while (!scanner.isDone()) {
    scanner.need('chậm');
    const upToDays = readNumber(scanner);
    scanner.need('ngày');
    scanner.need(':');
    late.push({ upToDays, points: readNumber(scanner) });
    if (!scanner.takeWord(';')) break;
  }
  return late;
}

/**
 * A rule by its name and its parameters; what is missing or too much, the engine says.
 *
 * @throws NotationError
 */
export function readRule(rule: RuleWords, text: string): Rule {
  const { kind, fixed } = rule;
  const parameters = readWhole(text, (scanner) => {
    if (kind === 'step-bands') return { bands: readBands(scanner) };
    if (kind === 'deadline') return { late: readLate(scanner) };
    return readParameters(rule, scanner);
  });
  return { kind, ...fixed, ...parameters } as Rule;
}

/** The name of a rule, and its parameters as text. */
export function printRule(rule: Rule): { name: string; parameters: string } {
  const found = ruleWords.find(
    ({ kind, fixed }) =>
      kind === rule.kind && (fixed === undefined || ('of' in rule && fixed['of'] === rule.of)),
  );
  if (!found) throw new TypeError(`No words for ${rule.kind}`);
  const { name } = found;
  if (rule.kind === 'step-bands') {
    const bands = rule.bands.map(inOrder);
    const isReadAs = (text: string): boolean => {
      try {
        return isLike(readWhole(text, readBands).map(inOrder), bands);
      } catch {
        return false;
      }
    };
    return { name, parameters: printBands(rule.bands, isReadAs) };
  }
  if (rule.kind === 'deadline') {
    const late = rule.late.map(
      ({ upToDays, points }) => `chậm ${printNumber(upToDays)} ngày: ${printNumber(points)}`,
    );
    return { name, parameters: late.join('; ') };
  }
  const values = rule as unknown as Record<string, unknown>;
  const parameters = found.parameters.flatMap(([word, key, { print }]) =>
    values[key] === undefined ? [] : [`${word}: ${print(values[key] as never)}`],
  );
  return { name, parameters: parameters.join('; ') };
}
