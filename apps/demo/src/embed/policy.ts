import type { SnippetKind } from './snippets.js';

/**
 * What a site with a Content Security Policy must allow for a snippet, one directive a line; nothing
 * for plain HTML.
 *
 * @param origin where the files are published
 * @param styleHash of the element's style, as in `'sha256-…'`
 */
export function policyFor(kind: SnippetKind, origin: string, styleHash: string): string[] {
  const loading = [`script-src ${origin}`, `connect-src ${origin}`, 'trusted-types lit-html'];
  const policies: Record<SnippetKind, string[]> = {
    following: loading,
    pinned: loading,
    frame: [`frame-src ${origin}`, `script-src ${origin}`],
    plain: [],
    drawn: [`style-src ${styleHash}`],
  };
  return policies[kind];
}
