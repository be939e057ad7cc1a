import type { Site } from '../document/site.js';
import { viewAddress } from '../embed/addresses.js';
import { contentsOf } from '../embed/contents.js';
import { everythingShown, type Shown } from '../embed/shown.js';
import { frameOf, usualHeight } from '../embed/snippets.js';
import type { Choice, View } from '../embed/view.js';
import { pictureOf, pictureSize, type Pictured } from './picture.js';

/** An answer in the sense of oEmbed 1.0 (https://oembed.com), of type `rich`. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  cache_age: number;
  /** The frame alone: consumers take scripts and text away, and some then refuse the rest. */
  html: string;
  /** Room of the frame, in px. */
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** Where the oEmbed answer is for something of the scoreboard. */
export const oembedPath = ({ noun, id, locale }: Pictured): string =>
  `/oembed/${noun}-${id}-${locale}.json`;

/** Beside a column of text, and whole on a phone, where the frame is as wide as its place. */
const width = 640;
/** What the answer says changes with the site, not with the figures inside the frame. */
const dayInSeconds = 86_400;
/** As many rows as the frame's height is meant for; the others are a press away. */
const choices: Partial<Record<View['noun'], Choice>> = { leaderboard: { limit: '5' } };

/** What a CMS needs to show something of the scoreboard when somebody pastes its address. */
function oembedOf(
  { noun, id, title }: Shown,
  locale: View['locale'],
  origin: string,
  { scoreboard, name, publication, now }: Site,
): Oembed {
  const view: View = { noun, id, locale, choice: choices[noun] ?? {} };
  const height = usualHeight[noun];
  const contents = contentsOf(view, scoreboard, origin + viewAddress(view), now);
  const picture = pictureOf(view, scoreboard);
  return {
    version: '1.0',
    type: 'rich',
    title: title[locale],
    provider_name: name[locale],
    provider_url: `${origin}/`,
    cache_age: dayInSeconds,
    html: frameOf({ view, contents, publication, origin, frame: { height } }),
    width,
    height,
    thumbnail_url: origin + picture.address,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

/** Every answer of a site, as JSON by its path; none while the site does not know its own address. */
export function oembedFiles(site: Site): [path: string, answer: string][] {
  const { origin, scoreboard, languages } = site;
  if (origin === undefined) return [];
  return everythingShown(scoreboard).flatMap((shown) =>
    languages.map((locale): [string, string] => [
      oembedPath({ ...shown, locale }),
      `${JSON.stringify(oembedOf(shown, locale, origin, site), null, 2)}\n`,
    ]),
  );
}
