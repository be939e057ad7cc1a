import { framedAddress } from './addresses.js';
import type { Contents } from './contents.js';
import type { Publication } from './publication.js';
import { attributesOf, type View } from './view.js';

/** The ways to put a view on a page. */
export const snippetKinds = ['following', 'pinned', 'frame', 'plain', 'drawn'] as const;

/** A way to put a view on a page; `plain` and `drawn` are HTML without any script. */
export type SnippetKind = (typeof snippetKinds)[number];

/** What snippets are made of. */
export interface SnippetParts {
  view: View;
  contents: Contents;
  publication: Publication;
  /** Where the files are published: `https://example.org`. */
  origin: string;
  /** The frame's width and the height that it has until the script says better, in px. */
  frame?: { width?: number | undefined; height: number } | undefined;
}

/** Minutes after which a page that stays open asks for newer figures. */
const refreshMinutes = 60;

/** Before anything is measured: room for five rows, a bar, a count of days in a phone's column. */
export const usualHeight = { leaderboard: 780, progress: 340, countdown: 280 };

const quoted = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const tag = (name: string, attributes: Record<string, string | true>): string =>
  `<${[
    name,
    ...Object.entries(attributes).map(([key, value]) =>
      value === true ? key : `${key}="${quoted(value)}"`,
    ),
  ].join(' ')}>`;

const script = (attributes: Record<string, string>): string =>
  `${tag('script', { type: 'module', ...attributes })}</script>`;

/** An element with its fallback content. */
function element({ view, contents }: SnippetParts, more: Record<string, string>): string {
  const name = `thidua-${view.noun}`;
  return `${tag(name, { ...more, ...attributesOf(view) })}\n${contents.fallback}\n</${name}>`;
}

/** The loader and a tag: always the newest elements and figures. */
function following(parts: SnippetParts): string {
  const { origin, publication } = parts;
  return [
    script({ src: origin + publication.loader }),
    element(parts, { src: origin + publication.scoreboard, refresh: String(refreshMinutes) }),
  ].join('\n');
}

/** Elements and figures as they are today, for good: the browser refuses anything else. */
function pinned(parts: SnippetParts): string {
  const { origin, publication } = parts;
  const { src, integrity } = publication.pinned;
  return [
    script({ src: origin + src, integrity, crossorigin: 'anonymous' }),
    element(parts, {
      src: origin + publication.archivedScoreboard,
      integrity: publication.archivedIntegrity,
    }),
  ].join('\n');
}

/** The frame alone. Inside, scripts run without the rights of any site; links open outside. */
export function frameOf({ view, contents, origin, frame: size }: SnippetParts): string {
  const { width, height = usualHeight[view.noun] } = size ?? {};
  return `${tag('iframe', {
    class: 'thidua-frame',
    src: origin + framedAddress(view),
    title: contents.heading,
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  })}</iframe>`;
}

/**
 * A frame, and the figures as text below it: for who cannot see the frame, and for a CMS that takes
 * it away.
 */
function frame(parts: SnippetParts): string {
  const { view, contents, publication, origin } = parts;
  const asText = view.locale === 'vi' ? 'Số liệu dạng chữ' : 'The figures as text';
  return [
    frameOf(parts),
    script({ src: origin + publication.frameScript }),
    `<details><summary>${asText}</summary>`,
    contents.fallback,
    '</details>',
  ].join('\n');
}

const makers: Record<SnippetKind, (parts: SnippetParts) => string> = {
  following,
  pinned,
  frame,
  plain: ({ contents }) => contents.plain,
  drawn: ({ contents }) => contents.drawn,
};

/**
 * What an editor pastes to show a view.
 *
 * @example
 * snippetOf('following', parts);
 * // '<script type="module" src="https://example.org/thidua/thidua.js"></script>\n<thidua-…'
 */
export const snippetOf = (kind: SnippetKind, parts: SnippetParts): string => makers[kind](parts);
