import { htmlOf } from './html-of.js';
import { RenderError } from './render-error.js';
import { staticHtml } from './render-static.js';
import type { ElementNoun } from '../elements/nouns.js';
import { localeOf, servedElement, type RenderOptions } from './served-element.js';
import { serverWords } from './server.messages.js';
import { styleOf } from './style-hashes.js';

/** What to render, and for which policy. */
export interface RenderElementOptions extends RenderOptions {
  /** For a page whose `style-src` has a nonce; without it the policy needs `styleHashes`. */
  nonce?: string | undefined;
}

/** The fallback is for readers who see nothing else: the first rows are enough. */
const fallbackRows = 5;

/**
 * Renders an element to HTML with a declarative shadow root, from the templates and styles that the
 * element itself uses. Browsers show it without any script. Inside is fallback content for browsers
 * without declarative shadow roots, and for a CMS that strips `<template>`.
 *
 * When the element's script arrives, it draws its own content and removes this in the same step.
 * With `src` among the attributes it waits for the data first; with neither `src` nor figures in
 * the attributes it leaves the rendered content.
 *
 * @throws RenderError where the element would show a problem
 * @example
 * renderElement('progress', { scoreboard, attributes: { src: '/scoreboard.json' } });
 * // '<thidua-progress src="/scoreboard.json" lang="vi"><template shadowrootmode="open"><style>…'
 */
export function renderElement(noun: ElementNoun, options: RenderElementOptions): string {
  const { nonce } = options;
  if (nonce !== undefined && !/^[\w+/-]+=*$/.test(nonce)) {
    throw new RenderError({
      code: 'not-a-nonce',
      message: serverWords(localeOf(options)).notANonce(nonce),
    });
  }
  const fallback = staticHtml(noun, options, fallbackRows);
  const { element, attributes } = servedElement(noun, options);
  const content = htmlOf(element['render']());
  const style = `<style${nonce ? ` nonce="${nonce}"` : ''}>${styleOf(noun)}</style>`;
  const root = `<template shadowrootmode="open">${style}${content}</template>`;
  return `<thidua-${noun}${attributes}>${root}\n${fallback}\n</thidua-${noun}>`;
}
