import type { Locale } from '@thidua/core';
import {
  lineOf,
  linesOf,
  printedCell,
  type FormFact,
  type FormFrame,
  type FormLayout,
  type ResultForm,
} from '@thidua/sheets';

/** Letters of texts around a table, and of titles, in points. */
const size = 12;
const titleSize = 14;
const boldSize = 13;
/** Millimetres of the name of the state, and of the room to sign. */
export const roomOfState = 92;
export const roomToSign = 24;
/** Percent of the line for recipients, the maker and who signs. */
export const shares = { recipients: 34, maker: 28, signer: 38 } as const;

/** Height of a text in this width. */
const heightOf = (text: string, width: number, own: number, isBold = false): number =>
  text === '' ? 0 : linesOf(text, width, own, isBold) * lineOf(own);

const sum = (heights: readonly number[]): number => heights.reduce((all, each) => all + each, 0);

const factsHeight = (facts: readonly FormFact[], width: number, locale: Locale): number =>
  sum(
    facts
      .map(({ label, value }) => `${label}: ${printedCell(value, locale)}`)
      .map((text) => heightOf(text, width, size)),
  ) + 3;

/** About how high all is that stands above the table, in millimetres. */
export function headHeight(
  form: ResultForm,
  { width }: FormLayout,
  frame: FormFrame,
  locale: Locale,
): number {
  const left = width - roomOfState - 6;
  const office =
    heightOf(frame.parent, left, size) +
    heightOf(frame.name, left, size, true) +
    heightOf(frame.number, left, size);
  const state =
    3 * lineOf(boldSize) + heightOf(frame.placeAndDay, roomOfState, boldSize) - lineOf(boldSize);
  return (
    Math.max(office, state) +
    4 +
    heightOf(form.title.toUpperCase(), width, titleSize, true) +
    heightOf(form.subtitle, width, boldSize, true) +
    heightOf(form.warning ?? '', width, boldSize, true) +
    6 +
    factsHeight([...form.state], width, locale)
  );
}

/** About how high all is that stands below the table, in millimetres. */
export function footHeight(
  { facts, notes }: ResultForm,
  { width }: FormLayout,
  { maker, head, recipients }: FormFrame,
  locale: Locale,
): number {
  const signed = (
    [
      [maker, shares.maker],
      [head, shares.signer],
    ] as const
  ).map(
    ([{ titles, name }, share]) =>
      sum([...titles, name].map((line) => heightOf(line, (width * share) / 100, boldSize, true))) +
      lineOf(size) +
      roomToSign,
  );
  const list = sum(
    [recipients.title, ...recipients.lines].map((line) =>
      heightOf(line, (width * shares.recipients) / 100, size),
    ),
  );
  return (
    factsHeight(facts, width, locale) +
    sum(notes.map((note) => heightOf(note, width, size) + 1.2)) +
    Math.max(...signed, list) +
    7
  );
}
