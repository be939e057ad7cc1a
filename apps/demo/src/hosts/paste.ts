import { scoreboard2023 } from '@thidua/quang-nam';
import { wholeAddress } from '../embed/addresses.js';
import { contentsOf } from '../embed/contents.js';
import type { Publication } from '../embed/publication.js';
import { snippetOf, type SnippetKind } from '../embed/snippets.js';
import type { View } from '../embed/view.js';

/** What the model sites show. The same views everywhere, so that they can be compared. */
export const pastedViews = {
  board: { noun: 'leaderboard', id: 'dti-2023', locale: 'vi', choice: { limit: '5' } },
  target: { noun: 'progress', id: 'new-rural-communes', locale: 'vi', choice: {} },
  milestone: { noun: 'countdown', id: 'emulation-appeal', locale: 'vi', choice: {} },
} satisfies Record<string, View>;

/** One of the views that the model sites show. */
export type ViewName = keyof typeof pastedViews;

/**
 * What an editor of a model site pasted. The model sites stand on the demo's own server, so that
 * addresses have no origin and hold wherever the demo is served.
 */
export function pastedSnippet(kind: SnippetKind, name: ViewName, publication: Publication): string {
  const view: View = pastedViews[name];
  const contents = contentsOf(view, scoreboard2023, wholeAddress(view));
  return snippetOf(kind, { view, contents, publication, origin: '' });
}
