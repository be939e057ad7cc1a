// First, before the renderer changes it.
import { LitElementRenderer } from '@lit-labs/ssr';
import { isServer, LitElement, ReactiveElement } from 'lit';
import { builtInOf, languageOf, type Language, type Scoreboard } from '@thidua/core';
import { nouns, type ElementNoun } from '../elements/nouns.js';
import { attributesOf, entryOf, isNoun, registry, type ElementOf } from '../elements/registry.js';
import { numberAttribute } from '../shared/attribute-rules.js';
import type { ThiduaElement } from '../shared/thidua-element.js';
import { RenderError } from './render-error.js';
import { serverWords } from './server.messages.js';

/** What to render. */
export interface RenderOptions {
  /** A checked scoreboard. Progress and countdown can do with `attributes` alone. */
  scoreboard?: Scoreboard | undefined;
  /** The attributes as in the tag: `{ board: 'dti-2023', 'as-of': '2024-02-02' }`. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /**
   * Language, of the SDK or registered; Vietnamese where not given. Errors for developers are in a
   * language of the SDK.
   */
  lang?: Language | undefined;
  /**
   * The current time, in milliseconds since 1970 UTC; that of the clock if not given. A count that
   * cannot tick is made from this moment, in days and hours, and states it.
   */
  now?: number | undefined;
  /** Where readers find the full and latest figures; `http:`, `https:` or relative. */
  link?: string | undefined;
}

/** The language that is asked for: one that is known, else Vietnamese. */
export const localeOf = ({ lang }: Pick<RenderOptions, 'lang'>): Language =>
  languageOf(lang) ?? 'vi';

/** An element on the server, with the class's own properties, and its attributes as HTML. */
export interface ServedElement<Of extends ElementNoun> {
  element: ElementOf<Of>;
  /** With a space before each. */
  attributes: string;
}

/** On a page a wrong id leaves the fallback; on a server the error can list the existing ids. */
function requireKnownIds(
  noun: ElementNoun,
  { scoreboard, attributes = {}, lang }: RenderOptions,
): void {
  for (const [attribute, { list, code, called }] of Object.entries(registry[noun].naming)) {
    const id = attributes[attribute];
    const known = (scoreboard?.[list] ?? []).map((item) => item.id);
    if (id === undefined || !scoreboard || known.includes(String(id))) continue;
    const own = builtInOf(localeOf({ lang }));
    const message = serverWords(own).unknownId(called[own], String(id), known.join(', ') || '–');
    throw new RenderError({ code, message });
  }
}

/** An element with nothing to show would tell readers so, in words about its attributes. */
function requireSomething(
  noun: ElementNoun,
  { scoreboard, attributes = {}, lang }: RenderOptions,
): void {
  const { shows, standsAloneWith, hasNone } = registry[noun];
  const isTold = standsAloneWith.some((name) => attributes[name] !== undefined);
  const lists = [shows].flat().map((list) => scoreboard?.[list] ?? []);
  if (!scoreboard || isTold || lists.some(({ length }) => length > 0)) return;
  throw new RenderError({
    code: 'nothing-to-show',
    message: hasNone[builtInOf(localeOf({ lang }))],
  });
}

/**
 * The renderer's version: importing it changed this for every element, which then has no styles.
 */
const servedRenderRoot = LitElement.prototype['createRenderRoot'];

/** Lit's version for displayed elements. */
function shownRenderRoot(this: LitElement): HTMLElement | DocumentFragment {
  const root = ReactiveElement.prototype['createRenderRoot'].call(this);
  this.renderOptions.renderBefore ??= root.firstChild;
  return root;
}

// In a browser there are displayed elements too; on a server only the renderer creates any.
if (!isServer) LitElement.prototype['createRenderRoot'] = shownRenderRoot;

/** A separate tag and class: when this runs in a browser, the page's may already be defined. */
function servedTag(noun: ElementNoun): string {
  const tag = `served-${noun}`;
  if (customElements.get(tag)) return tag;
  const elementClass: CustomElementConstructor = registry[noun].elementClass;
  const servedClass = class extends elementClass {};
  Object.assign(servedClass.prototype, { createRenderRoot: servedRenderRoot });
  customElements.define(tag, servedClass);
  return tag;
}

function textOf(value: string | number | true): string {
  if (value === true) return '';
  return typeof value === 'number' ? numberAttribute.toAttribute(value) : value;
}

/** Makes an element as a page would: attributes, then data, then everything computed from them. */
export function servedElement<Of extends ElementNoun>(
  noun: Of,
  options: RenderOptions,
): ServedElement<Of> {
  const { scoreboard, attributes = {}, lang = 'vi', now = Date.now(), link } = options;
  const words = serverWords(localeOf(options));
  if (!isNoun(noun)) {
    const message = words.notAnElement(String(noun), nouns.join(', '));
    throw new RenderError({ code: 'unknown-element', message });
  }
  const { written: usual, stopAt } = entryOf(noun);
  const known = attributesOf(noun);
  const unknown = Object.entries(attributes).find(
    ([name, value]) => value !== undefined && !known.includes(name),
  );
  if (unknown) {
    const message = words.notAnAttribute(unknown[0], known.join(', '));
    throw new RenderError({ code: 'unknown-attribute', message });
  }
  if (!scoreboard && attributes['src']) {
    throw new RenderError({ code: 'no-data', message: words.needsData });
  }
  requireKnownIds(noun, options);
  requireSomething(noun, options);
  const renderer = new LitElementRenderer(servedTag(noun));
  const written: RenderOptions['attributes'] = {
    ...usual,
    'full-url': link,
    ...attributes,
    lang,
  };
  for (const [name, value] of Object.entries(written)) {
    if (value === undefined || value === false) continue;
    renderer.setAttribute(name, textOf(value));
  }
  const element = renderer.element as ElementOf<Of>;
  if (scoreboard) element.scoreboard = scoreboard;
  stopAt?.(element, now);
  renderer.connectedCallback();
  const wrong = (element as ThiduaElement)['wrongAttribute']();
  if (wrong) throw new RenderError(wrong);
  return { element, attributes: [...renderer.renderAttributes()].join('') };
}
