import { framedAddress, wholeAddress } from './addresses.js';
import type { Contents } from './contents.js';
import type { Noun } from './nouns.js';
import type { Publication } from './publication.js';
import { attributesOf, type View } from './view.js';

/** The ways to put a view on a page. */
export const snippetKinds = ['following', 'pinned', 'frame', 'plain'] as const;

/** A way to put a view on a page; `plain` is HTML without any script. */
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

/**
 * Before anything is measured: room for five rows, a bar, a count of days, a map in a phone's column,
 * and lists as a directive of two pages fills them. Where `iframe.js` measures, none of it matters.
 */
export const usualHeight: Record<Noun, number> = {
  leaderboard: 780,
  progress: 340,
  countdown: 280,
  'tile-map': 900,
  timeline: 1100,
  movements: 2100,
  honours: 900,
  'index-panel': 1400,
  scorecard: 1400,
  'target-board': 3000,
};

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

/**
 * One box around everything: some CMS put paragraphs around tags that they do not know, and only a
 * box keeps what belongs together in one place.
 */
const box = (...parts: string[]): string => ['<div>', ...parts, '</div>'].join('\n');

/**
 * A script, the figures and the element that takes them in. They stand before the tag, not in it: a
 * CMS that takes the tag away with its content leaves them.
 */
function element(
  { view, contents, origin }: SnippetParts,
  source: Record<string, string>,
  more: Record<string, string>,
): string {
  const name = `thidua-${view.noun}`;
  const attributes = { ...more, ...attributesOf(view), 'full-url': origin + wholeAddress(view) };
  return box(script(source), contents.figures, `${tag(name, attributes)}</${name}>`);
}

/** The loader and a tag: always the newest elements and figures. */
function following(parts: SnippetParts): string {
  const { origin, publication } = parts;
  return element(
    parts,
    { src: origin + publication.loader },
    { src: origin + publication.scoreboard, refresh: String(refreshMinutes) },
  );
}

/** The element and the figures as they are today, for good: the browser refuses anything else. */
function pinned(parts: SnippetParts): string {
  const { origin, publication, view } = parts;
  const { src, integrity } = publication.pinned[view.noun];
  return element(
    parts,
    { src: origin + src, integrity, crossorigin: 'anonymous' },
    { src: origin + publication.archivedScoreboard, integrity: publication.archivedIntegrity },
  );
}

/**
 * The frame alone. Inside, scripts run without the rights of any site; links open outside. As wide as
 * its column by its style, and by `iframe.js` where a policy or a filter stops that: HTML has no
 * attribute for a width in per cent.
 */
export function frameOf({ view, contents, origin, frame: size }: SnippetParts): string {
  const { width, height = usualHeight[view.noun] } = size ?? {};
  return `${tag('iframe', {
    class: 'thidua-frame',
    src: origin + framedAddress(view),
    title: contents.heading,
    ...(width !== undefined && { width: String(width) }),
    height: String(height),
    style: width === undefined ? 'width: 100%; border: 0' : 'border: 0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  })}</iframe>`;
}

/**
 * A frame, and below it the main figures in words: for a CMS that takes the frame away, for a browser
 * that may not show it, and for paper. The script hides them while the frame works.
 */
const frame = (parts: SnippetParts): string =>
  box(
    frameOf(parts),
    script({ src: parts.origin + parts.publication.frameScript }),
    parts.contents.brief,
  );

const makers: Record<SnippetKind, (parts: SnippetParts) => string> = {
  following,
  pinned,
  frame,
  plain: ({ contents }) => box(contents.plain),
};

/**
 * What an editor pastes to show a view.
 *
 * @example
 * snippetOf('following', parts);
 * // '<div>\n<script type="module" src="https://example.org/thidua/thidua.js"></script>\n<section …'
 */
export const snippetOf = (kind: SnippetKind, parts: SnippetParts): string => makers[kind](parts);
