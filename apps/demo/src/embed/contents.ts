import type { Scoreboard } from '@thidua/core';
import { renderElement, renderStatic, type RenderOptions } from '@thidua/widgets/server';
import { attributesOf, type View } from './view.js';

/** What snippets say of a view without any script. */
export interface Contents {
  /** The heading, for frames, which need a name. */
  heading: string;
  /** Heading, main figures, date, source and link: what stands between the tags. */
  fallback: string;
  /** The same with every row that was asked for. */
  plain: string;
  /** As the element itself looks, in a declarative shadow root, with the fallback inside. */
  drawn: string;
}

/** The first rows tell what a board is about. */
const fallbackRows = 5;

/**
 * Renders what the snippets of a view contain.
 *
 * @param link whole address of the page with the full and latest figures
 * @throws RenderError where there is no such board, target, milestone, bloc or date
 */
export function contentsOf(view: View, scoreboard: Scoreboard, link: string): Contents {
  const { noun, locale: lang, choice } = view;
  const attributes = attributesOf(view);
  const given: RenderOptions = { scoreboard, attributes, lang, link };
  const limit = Math.min(Number(choice.limit ?? fallbackRows), fallbackRows);
  const first = noun === 'leaderboard' ? { ...attributes, limit } : attributes;
  const plain = renderStatic(noun, given);
  return {
    heading: textOf(/<h2>(.*?)<\/h2>/s.exec(plain)?.[1] ?? ''),
    fallback: renderStatic(noun, { ...given, attributes: first }),
    plain,
    drawn: renderElement(noun, given),
  };
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const textOf = (markup: string): string =>
  markup.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
