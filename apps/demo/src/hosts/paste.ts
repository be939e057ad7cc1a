import { scoreboard2023 } from '@thidua/quang-nam';
import {
  contentsOf,
  type Site,
  type SnippetKind,
  snippetOf,
  type View,
  wholeAddress,
} from '@thidua/site/parts';

/** The views that the model sites show: the same everywhere, so that they can be compared. */
export const pastedViews = {
  board: { noun: 'leaderboard', id: 'dti-2023', locale: 'vi', choice: { limit: '5' } },
  target: { noun: 'progress', id: 'new-rural-communes', locale: 'vi', choice: {} },
  milestone: { noun: 'countdown', id: 'emulation-appeal', locale: 'vi', choice: {} },
} satisfies Record<string, View>;

/** One of the views that the model sites show. */
export type ViewName = keyof typeof pastedViews;

/**
 * What an editor of a model site pasted. The model sites are on the demo's own server, so addresses
 * have no origin and work wherever the demo is served.
 */
export function pastedSnippet(
  kind: SnippetKind,
  name: ViewName,
  site: Pick<Site, 'publication' | 'now'>,
): string {
  const view: View = pastedViews[name];
  const { publication, now } = site;
  const contents = contentsOf(view, scoreboard2023, wholeAddress(view), now);
  return snippetOf(kind, { view, contents, publication, origin: '' });
}
