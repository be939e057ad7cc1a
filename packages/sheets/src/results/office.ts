import type { Locale } from '@thidua/core';
import type { Office } from './form.js';
import { plainText } from './plain-text.js';
import { resultWords } from './words.js';

/** Where somebody signs: in whose name, how, and below it the name. */
export interface Signature {
  titles: readonly string[];
  signs: string;
  name: string;
}

/** What stands around a form: its head as NĐ 30/2020/NĐ-CP has it, and its foot. */
export interface FormFrame {
  parent: string;
  name: string;
  number: string;
  country: string;
  motto: string;
  placeAndDay: string;
  /** Who made the form, and who signs; a name is empty where it was not said. */
  maker: Signature;
  head: Signature;
  recipients: { title: string; lines: readonly string[] };
}

const dots = (length: number): string => '…'.repeat(length);

/** Days below 10 and the months 1 and 2 have a 0 before them, so that nothing can be put there. */
const padded = (part: string, below: number): string =>
  Number(part) < below ? part.padStart(2, '0') : String(Number(part));

/** Recipients end in `;`, the last one in `.`. */
const closed = (line: string, index: number, { length }: readonly string[]): string => {
  const text = plainText(line);
  if (/[;,.:]$/.test(text)) return text;
  return `${text}${index === length - 1 ? '.' : ';'}`;
};

/** The frame of a form; what the office did not say is a dotted line. */
export function frameOf(office: Office = {}, locale: Locale = 'vi'): FormFrame {
  const words = resultWords[locale];
  const { name, parent, number, place, date, signer = [], recipients = [] } = office;
  const { signerName = '', makerName = '' } = office;
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const told = (text: string | undefined, length: number): string =>
    text === undefined || text.trim() === '' ? dots(length) : plainText(text);
  return {
    // A name without the body above it is whole; without a name both are left to be filled in.
    parent: parent === undefined && name !== undefined ? '' : told(parent, 7).toUpperCase(),
    name: told(name, 8).toUpperCase(),
    number: words.number(told(number, 6)),
    ...{ country: words.country, motto: words.motto },
    placeAndDay: words.placeAndDay(
      told(place, 5),
      date === undefined
        ? words.day(dots(2), dots(2), dots(2))
        : words.day(padded(day, 10), padded(month, 3), year),
    ),
    maker: { titles: [words.maker], signs: words.makerSigns, name: plainText(makerName) },
    head: {
      titles: signer.length > 0 ? signer.map((line) => plainText(line)) : [words.head],
      signs: words.headSigns,
      name: plainText(signerName),
    },
    recipients: {
      title: words.recipients,
      lines:
        recipients.length > 0
          ? recipients.map((...line) => `- ${closed(...line)}`)
          : [`- ${dots(8)};`, `- ${dots(8)}.`],
    },
  };
}
