import type { Scoreboard } from '@thidua/core';
import { messagesIn, type Messages } from '../../src/languages.js';

/** A language that nobody speaks: English in letters of full width. Its numbers and dates are English. */
export const pseudo = 'en-xa';

/** Every letter of English, and Đ in numbers of documents, in full width. Done twice it is the same. */
const widened = (text: string): string =>
  text
    .replace(/[Đđ]/g, (letter) => (letter === 'Đ' ? 'D' : 'd'))
    .replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

/** Messages with every letter widened, of those that are functions in what they return. */
function inPseudo<Part>(part: Part): Part {
  if (typeof part === 'string') return widened(part) as Part;
  if (typeof part === 'function') {
    return ((...given: unknown[]) =>
      inPseudo((part as (...all: unknown[]) => unknown)(...given))) as Part;
  }
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, inPseudo<unknown>(value)]),
  ) as Part;
}

/** All messages of the elements, from the English ones. */
export const pseudoMessages = (): Messages => inPseudo(messagesIn('en'));

/** A scoreboard whose texts are given in the language too. */
export const toldInPseudo = (scoreboard: Scoreboard): Scoreboard =>
  JSON.parse(JSON.stringify(scoreboard), (_, value: unknown) => {
    const { vi, en } = (value ?? {}) as Record<string, unknown>;
    return typeof vi === 'string' && typeof en === 'string'
      ? { ...(value as object), also: { [pseudo]: widened(en) } }
      : value;
  }) as Scoreboard;

const ofIntl = [
  ...Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(pseudo, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2023, month),
    ),
  ),
  ...['and', 'or'],
];

/** What data hold that is no text in any language: codes, places in documents, numbers of decisions. */
const bare = new Set(['code', 'number', 'reference', 'section', 'period', 'unit']);

/** Words that stand in the data for all languages. */
export function ofNoLanguage(scoreboard: Scoreboard): Set<string> {
  const words = new Set(ofIntl);
  JSON.stringify(scoreboard, (key, value: unknown) => {
    if (bare.has(key) && typeof value === 'string') {
      for (const word of wordsOf(value)) words.add(word);
    }
    return value;
  });
  return words;
}

/** The words of a text in letters that are not of full width. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/(?:(?![Ａ-Ｚａ-ｚ])\p{L})+/gu) ?? [];

/** Attributes that readers see or hear. */
export const spokenAttributes = [
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'],
  ...['title', 'alt', 'placeholder'],
];
