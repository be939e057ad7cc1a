import { spellingOf } from './fold.js';

const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });

/** Cached spellings, since sorting compares each name many times, and names share their words. */
const spellings = /* @__PURE__ */ new Map<string, string>();
const mostSpellings = 20_000;

/** Letters as keyboards write them: a word of such is spelt alike wherever it stands. */
const usual = /^[\dA-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ ]+$/;

const spelt = (name: string): string =>
  name.includes(' ') && usual.test(name)
    ? name.trim().split(/ +/).map(known).join(' ')
    : spellingOf(name);

function known(name: string): string {
  let spelling = spellings.get(name);
  if (spelling === undefined) {
    if (spellings.size >= mostSpellings) spellings.clear();
    spelling = spelt(name);
    spellings.set(name, spelling);
  }
  return spelling;
}

/**
 * Compares names in Vietnamese order: Đ after D, Ă and Â after A, "Xã 9" before "Xã 10". Spellings
 * that read as the same name are equal: composed and decomposed, Hòa and Hoà, capital and small
 * letters, Ð for Đ, dashes, spaces and apostrophes of every kind. Names that `foldText`
 * distinguishes are not equal.
 *
 * @returns below 0, 0 or above 0, for `Array.sort`
 * @example
 * ['Đông Giang', 'Duy Xuyên', 'Đại Lộc'].sort(compareNames);
 * // ['Duy Xuyên', 'Đại Lộc', 'Đông Giang']
 */
export function compareNames(left: string, right: string): number {
  const [one, other] = [known(left), known(right)];
  if (one === other) return 0;
  // The collator treats 1 and 01 as equal.
  return collator.compare(one, other) || (one < other ? -1 : 1);
}
