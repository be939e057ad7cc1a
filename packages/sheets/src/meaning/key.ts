import { foldText } from '@thidua/core';

/** A text by which names are compared: folded, without spaces and the signs around words. */
export const keyOf = (text: string): string => foldText(text).replace(/[\s.,:;*"'’“”]+/g, '');

const numbering =
  /^\s*(?:(?:tiêu chí|chỉ tiêu|chỉ số|nội dung|tc)\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-zđ])\s*[.):–-]\s*(?=\S)/iu;
const bullet = /^\s*[-–—+•*]\s*(?=\S)/u;

/** A title without what stands before it to number it: `2.1. Chuyển đổi số`, `a) …`, `- …`. */
export const withoutNumber = (text: string): string =>
  text.replace(bullet, '').replace(numbering, '');

/** A title without what stands in brackets behind it, and that. */
export function withoutBrackets(text: string): { text: string; bracketed?: string } {
  const [, before, bracketed] = /^([^()[\]]+)[([]([^()[\]]*)[)\]][\s.:*]*$/.exec(text) ?? [];
  return before === undefined || bracketed === undefined
    ? { text }
    : { text: before.trim(), bracketed: bracketed.trim() };
}
