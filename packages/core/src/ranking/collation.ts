const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares names in Vietnamese order: Đ after D, marks after letters, "Xã 9" before "Xã 10";
 * composed and decomposed spellings are equal.
 *
 * @returns below 0, 0 or above 0, for `Array.sort`
 */
export function compareNames(left: string, right: string): number {
  return collator.compare(left.normalize(), right.normalize());
}
