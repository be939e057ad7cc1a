const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });

/**
 * Compares names in Vietnamese order: Đ after D, Ă and Â after A, "Xã 9" before "Xã 10"; composed
 * and decomposed spellings are equal.
 *
 * @returns below 0, 0 or above 0, for `Array.sort`
 * @example
 * ['Đông Giang', 'Duy Xuyên', 'Đại Lộc'].sort(compareNames);
 * // ['Duy Xuyên', 'Đại Lộc', 'Đông Giang']
 */
export function compareNames(left: string, right: string): number {
  return collator.compare(left.normalize(), right.normalize());
}
