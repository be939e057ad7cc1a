/**
 * Folds a name for search: no marks, no case, đ as d, apostrophes left out, one space between
 * words, so that `hoa` finds Hòa and Hoà, and `chom` finds Ch'ơm. Stripping marks alone would
 * leave đ.
 *
 * @example
 * foldText('Đông Giang'); // 'dong giang'
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'‘’ʼ]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
