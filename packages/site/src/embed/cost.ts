import { framedRoute } from './addresses.js';
import type { Publication } from './publication.js';
import type { SnippetKind } from './snippets.js';
import type { View } from './view.js';

/** What a snippet costs, in bytes. */
interface Cost {
  /** What is pasted, as UTF-8. */
  pasted: number;
  /**
   * What a reader's browser loads because of it on the first visit, as brotli, without headers; not
   * known where nothing has been built.
   */
  loaded: number | undefined;
}

/** What the pages inside frames weigh themselves, with their style and script, by their paths. */
export type FramedBytes = Readonly<Record<string, number>>;

/** What a snippet costs the page and its readers. */
export function costOf(
  kind: SnippetKind,
  snippet: string,
  view: View,
  publication: Publication,
  framedBytes: FramedBytes,
): Cost {
  const { loader, elements, pinned, scoreboard, archivedScoreboard } = publication;
  const { frameScript, framedScript } = publication;
  const followed = [loader, elements[view.noun], scoreboard];
  const files: Record<SnippetKind, (string | undefined)[]> = {
    following: followed,
    pinned: [pinned[view.noun].src, archivedScoreboard],
    frame: [frameScript, framedScript, ...followed],
    plain: [],
  };
  const weights = files[kind].map((file = '') => publication.bytes[file]);
  if (kind === 'frame') weights.push(framedBytes[framedRoute(view)[view.locale]]);
  return {
    pasted: new TextEncoder().encode(snippet).length,
    loaded: sumOf(weights),
  };
}

const sumOf = (weights: readonly (number | undefined)[]): number | undefined =>
  weights.reduce(
    (sum, weight) => (sum === undefined || weight === undefined ? undefined : sum + weight),
    0,
  );
