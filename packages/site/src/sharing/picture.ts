import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Locale, Scoreboard } from '@thidua/core';
import { renderPicture } from '@thidua/widgets/server';
import { everythingShown } from '../embed/shown.js';
import { attributesOf, type View } from '../embed/view.js';

/** Pixels of every picture. */
export const pictureSize = { width: 1200, height: 630 };

/** What a picture is of: a board, a target or a milestone, in a language. */
export type Pictured = Pick<View, 'noun' | 'id' | 'locale'>;

/** A picture to go with links to a page. */
export interface SharedPicture {
  /** Where the PNG file is on the site. */
  path: string;
  /**
   * The same with a parameter that changes with the picture: who shows links keeps pictures by their
   * address, and would go on showing old figures.
   */
  address: string;
  /** What the picture says. */
  alt: string;
  svg: string;
}

/** Draws the picture of something of the scoreboard. */
export function pictureOf({ noun, id, locale }: Pictured, scoreboard: Scoreboard): SharedPicture {
  const { lang: _, ...attributes } = attributesOf({ noun, id, locale, choice: {} });
  const drawn = renderPicture(noun, { scoreboard, attributes, lang: locale });
  const path = `/pictures/${noun}-${id}-${locale}.png`;
  const digest = bytesToHex(sha256(utf8ToBytes(drawn.svg))).slice(0, 8);
  return { ...drawn, path, address: `${path}?v=${digest}` };
}

/** Every picture of a site. */
export const picturesOf = (scoreboard: Scoreboard, languages: readonly Locale[]): SharedPicture[] =>
  everythingShown(scoreboard).flatMap(({ noun, id }) =>
    languages.map((locale) => pictureOf({ noun, id, locale }, scoreboard)),
  );
