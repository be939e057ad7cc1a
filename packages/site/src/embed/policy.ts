import type { Publication } from './publication.js';
import type { SnippetKind } from './snippets.js';

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/**
 * What a site with a Content Security Policy must allow for a snippet, one directive a line; nothing
 * for plain HTML. It is as narrow as it can be without changing with each release.
 *
 * @param origin where the files are published
 */
export function policyFor(kind: SnippetKind, publication: Publication, origin: string): string[] {
  const { loader, pinned, scoreboard, archivedScoreboard, frameScript } = publication;
  const policies: Record<SnippetKind, string[]> = {
    following: [
      `script-src ${origin}${folderOf(loader)};`,
      `connect-src ${origin}${folderOf(scoreboard)};`,
    ],
    pinned: [
      // The files of one release, whose content each snippet insists on.
      `script-src ${origin}${folderOf(pinned.progress.src)};`,
      `connect-src ${origin}${folderOf(archivedScoreboard)};`,
    ],
    frame: [`frame-src ${origin}/;`, `script-src ${origin}${frameScript};`],
    plain: [],
  };
  return policies[kind];
}
