import type { Scoreboard } from '@thidua/core';
import { renderBrief, renderStatic, type RenderOptions } from '@thidua/widgets/server';
import { attributesOf, type View } from './view.js';

/** What snippets say of a view without any script. */
export interface Contents {
  /** The heading, for frames, which need a name. */
  heading: string;
  /** Heading, main figures, date, source and link: what an element takes in when it works. */
  figures: string;
  /** The same in one paragraph, for below a frame. */
  brief: string;
  /** The same with every row that was asked for, and a look. */
  plain: string;
}

/** The first rows tell what a board is about. */
const fallbackRows = 5;

/**
 * Renders what the snippets of a view contain.
 *
 * @param link whole address of the page with the full and latest figures
 * @param now the moment from which a countdown counts, in milliseconds since 1970 UTC; the present where
 *   not given
 * @throws RenderError where there is no such board, target, milestone, bloc or date
 */
export function contentsOf(
  view: View,
  scoreboard: Scoreboard,
  link: string,
  now?: number,
): Contents {
  const { noun, locale: lang, choice } = view;
  const attributes = attributesOf(view);
  const given: RenderOptions = { scoreboard, attributes, lang, link, now };
  const limit = Math.min(Number(choice.limit ?? fallbackRows), fallbackRows);
  const first = noun === 'leaderboard' ? { ...attributes, limit } : attributes;
  const plain = evenLines(renderStatic(noun, { ...given, hasLook: true }));
  return {
    heading: textOf(/<h2[^>]*>(.*?)<\/h2>/s.exec(plain)?.[1] ?? ''),
    figures: named(renderStatic(noun, { ...given, attributes: first })),
    brief: named(renderBrief(noun, given)),
    plain,
  };
}

/** By this name an element, or the script for frames, finds the figures beside it. */
const named = (markup: string): string =>
  evenLines(markup.replace(/^<\w+/, '$& class="thidua-figures"'));

/** Before these a CMS takes a line break for white space; anywhere else it may print it. */
const blocks = String.raw`<(?:(?:section|div|h2|p|table|caption|thead|tbody|tr)\b|\/(?:section|div|table|thead|tbody|tr)>)`;

/** Breaks lines only where no CMS makes a line break of it that readers see. */
const evenLines = (markup: string): string =>
  markup
    .replace(new RegExp(`(?<!\\s)\\s*\\n(?!${blocks})`, 'g'), ' ')
    .replace(/(<(?:p|caption|td|th)\b[^>]*>) /g, '$1')
    .replace(/ (?=<\/(?:p|caption|td|th)>)/g, '');

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const textOf = (markup: string): string =>
  markup.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
