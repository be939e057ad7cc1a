import { foldText } from '@thidua/core';

/** What the words of a drop-down stand for, in the order in which it shows them. */
export type WordList<Value> = readonly (readonly [word: string, value: Value])[];

export const statuses = [
  ['chính thức', 'official'],
  ['sơ bộ', 'provisional'],
  ['minh họa', 'illustrative'],
] as const;
export const figureStatuses = [
  ['đã công bố', 'published'],
  ['tính ra', 'derived'],
  ['suy luận', 'inferred'],
  ['chưa kiểm chứng', 'unverified'],
] as const;
export const stageNames = [
  ['tự chấm', 'self-scored'],
  ['thẩm định', 'reviewed'],
  ['giải trình', 'explained'],
  ['thẩm định lần hai', 'second-review'],
  ['chính thức', 'final'],
] as const;
export const directions = [
  ['càng cao càng tốt', 'increase'],
  ['càng thấp càng tốt', 'decrease'],
] as const;
export const bounds = [
  ['ít nhất', 'at-least'],
  ['trên', 'more-than'],
  ['đúng', 'exactly'],
  ['nhiều nhất', 'at-most'],
  ['dưới', 'less-than'],
] as const;
export const localityTypes = [
  ['tỉnh', 'province'],
  ['thành phố', 'city'],
  ['thị xã', 'town'],
  ['huyện', 'district'],
  ['phường', 'ward'],
  ['thị trấn', 'township'],
  ['xã', 'commune'],
] as const;
export const movementKinds = [
  ['phong trào thi đua', 'emulation-movement'],
  ['phong trào thi đua đặc biệt', 'special-emulation-movement'],
  ['phong trào', 'movement'],
] as const;
export const measures = [
  ['một con số', 'amount'],
  ['việc phải xong', 'completion'],
  ['chỉ cần tốt lên', 'direction'],
] as const;
export const recipientKinds = [
  ['tập thể', 'collective'],
  ['cá nhân', 'individual'],
] as const;
export const awardStates = [
  ['đề nghị', 'proposed'],
  ['đã quyết định', 'decided'],
  ['đã rút', 'withdrawn'],
] as const;
export const yesNo = [
  ['có', true],
  ['không', false],
] as const;
export const scales = [
  ['đều', 'linear'],
  ['lôgarit', 'log'],
] as const;
export const combinations = [
  ['cộng điểm', 'sum'],
  ['trung bình cộng', 'arithmetic-mean'],
  ['trung bình nhân', 'geometric-mean'],
  ['trung bình điều hòa', 'harmonic-mean'],
  ['tích', 'product'],
  ['tỷ số', 'ratio'],
] as const;
export const gapFillings = [
  ['trung vị của tất cả', 'median'],
  ['trung vị của cụm', 'bloc-median'],
  ['trung bình của tất cả', 'mean'],
  ['trung bình của cụm', 'bloc-mean'],
  ['số liệu kỳ trước', 'previous'],
] as const;
export const applications = [
  ['trước mức trần', 'before-cap'],
  ['sau mức trần', 'after-cap'],
] as const;
export const comparisons = [
  ['trong cụm', 'bloc'],
  ['tất cả', 'all'],
] as const;
export const missingPolicies = [
  ['tính 0 điểm', 'zero'],
  ['bỏ qua và quy đổi', 'rescale'],
  ['bỏ qua và quy đổi nếu đủ ngưỡng', 'withhold'],
] as const;
export const roundingModes = [
  ['nửa lên', 'half-up'],
  ['nửa về số chẵn', 'half-even'],
  ['xuống', 'down'],
  ['lên', 'up'],
] as const;
export const roundingStages = [
  ['từng tiêu chí', 'criterion'],
  ['từng nhóm', 'group'],
  ['tổng điểm', 'total'],
] as const;
export const gradings = [
  ['theo mức điểm', 'bands'],
  ['theo các phần bằng nhau', 'quantiles'],
  ['theo các phần bằng nhau của thứ hạng', 'rank-quantiles'],
] as const;
export const scaleEnds = [
  ['điểm tối đa', 'maximum'],
  ['đơn vị dẫn đầu', 'leader'],
] as const;
export const furtherRankings = [
  ['từng nhóm tiêu chí', 'groups'],
  ['từng cụm', 'blocs'],
] as const;
export const tiedAgains = [
  ['sau khi xét hết', 'after-all'],
  ['ngay khi tách được', 'at-once'],
] as const;
export const quotaRoundings = [
  ['xuống', 'down'],
  ['lên', 'up'],
  ['nửa lên', 'half-up'],
] as const;

/** The word for a value. */
export function wordFor<Value>(list: WordList<Value>, value: Value): string {
  const found = list.find((each) => each[1] === value);
  if (!found) throw new TypeError(`No word for ${String(value)}`);
  return found[0];
}

/** What a word stands for, whatever its case, marks and spaces; undefined for any other. */
export function valueOfWord<Value>(list: WordList<Value>, word: string): Value | undefined {
  const folded = foldText(word).trim();
  const exact = list.filter(([each]) => each === word.normalize().trim().toLowerCase());
  const [only, ...others] =
    exact.length > 0 ? exact : list.filter(([each]) => foldText(each) === folded);
  return only && others.length === 0 ? only[1] : undefined;
}

const all: readonly WordList<unknown>[] = [
  ...[statuses, figureStatuses, stageNames, directions, bounds, localityTypes, combinations],
  ...[
    gapFillings,
    applications,
    comparisons,
    missingPolicies,
    roundingModes,
    roundingStages,
    gradings,
  ],
];

/** The words of a workbook for values of the model, such as an issue names them: `at-most, exactly`. */
export const inWords = (values: string): string =>
  values
    .split(', ')
    .map((value) => all.flatMap((list) => list.find((each) => each[1] === value) ?? [])[0] ?? value)
    .join(', ');
