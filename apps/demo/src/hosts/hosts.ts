import {
  html,
  trustedMarkup,
  type Publication,
  type Site,
  type SnippetKind,
} from '@thidua/site/parts';
import { districtPage } from './district/district.js';
import { hostDocument, type HostPage } from './host-page.js';
import { articlePage, articleWithScriptPage } from './newspaper/newspaper.js';
import { pastedSnippet, type ViewName } from './paste.js';
import { portalArchivePage, portalPage } from './portal/portal.js';

/** Every page of the model sites. */
export const hostPages = (publication: Publication): readonly HostPage[] => [
  portalPage,
  portalArchivePage,
  articlePage,
  articleWithScriptPage(publication.frameScript),
  districtPage,
];

/** What was pasted into a page, in the order of the page. */
export function pastedInto({ body }: HostPage): (readonly [SnippetKind, ViewName])[] {
  const pasted: [SnippetKind, ViewName][] = [];
  body((...each) => {
    pasted.push(each);
    return html``;
  });
  return pasted;
}

/** The documents of the model sites by their paths: each with real snippets in it. */
export function renderHosts(site: Site): [path: string, document: string][] {
  return hostPages(site.publication).map((page) => [
    page.path,
    hostDocument(page, (kind, view) => trustedMarkup(pastedSnippet(kind, view, site))),
  ]);
}
