import {
  isBuiltIn,
  languageOf,
  watchLanguages,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import {
  LitElement,
  noChange,
  nothing,
  render,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { numberAttribute, wrongAttribute, type AttributeRules } from './attribute-rules.js';
import { baseStyles } from './base.styles.js';
import { adoptIn } from './document-styles.js';
import { isProblem, ThiduaErrorEvent, type Problem } from './error-event.js';
import { figuresBeside } from './figures-beside.js';
import { claimChanges, hasForeignChanges } from './foreign-changes.js';
import { frameTemplate, loadingTemplate, slotTemplate } from './frame.template.js';
import { keepFocus } from './keep-focus.js';
import { failing, type LoadOutcome } from './load-outcome.js';
import { version } from './version.js';
import { words } from './words.js';

/**
 * What all elements have in common: where data come from, language, theme, date, fallback content,
 * and the promise never to throw while rendering.
 *
 * @slot - fallback content, shown until there is something better: a heading, the main figure, its
 *   date and source, a link; an element of class `thidua-figures` directly before the tag is taken in
 * @csspart base - the frame around everything
 * @csspart message - a line about loading or a problem
 * @csspart retry - the button beside it that loads again
 * @csspart source - the line with source, date and status
 * @csspart status - the status of the data
 * @csspart full - the line with the link to the full and latest figures
 * @cssproperty --thidua-accent - colour of bars, links and focus
 * @cssproperty --thidua-text - colour of text
 * @cssproperty --thidua-muted - colour of secondary text
 * @cssproperty --thidua-surface - background
 * @cssproperty --thidua-border - colour of lines
 * @cssproperty --thidua-track - colour of the empty part of a bar
 * @cssproperty --thidua-radius - rounding of the frame
 * @cssproperty --thidua-font-size - text size, in px; 16px where not set
 * @fires {ThiduaErrorEvent} thidua-error - something could not be shown
 */
export abstract class ThiduaElement extends LitElement {
  static readonly version = version;

  static override styles = [baseStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    integrity: {},
    fullUrl: { attribute: 'full-url' },
    scoreboard: { attribute: false },
    lang: { reflect: true },
    theme: {},
    asOf: { attribute: 'as-of' },
    refreshMinutes: { converter: numberAttribute, attribute: 'refresh' },
    loaded: { state: true },
  };

  /** Frameworks set texts as properties too: numbers are read from them as from attributes. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, declaration);
    const { set } = descriptor ?? {};
    if (!declaration.converter || !set || !descriptor) return descriptor;
    descriptor.set = function (value: unknown) {
      set.call(this, typeof value === 'string' ? numberAttribute.fromAttribute(value) : value);
    };
    return descriptor;
  }

  /** What the attributes may hold; an element checks any others itself. */
  static readonly rules: AttributeRules = {
    asOf: { allows: 'date', isVital: true },
    lang: { allows: 'language' },
    theme: { allows: ['light', 'dark', 'auto'] },
    refreshMinutes: { allows: 'number' },
  };

  /** `vi`, `en`, or a language that was registered; Vietnamese where not given. */
  declare lang: string;

  /** URL of a scoreboard, relative to the page. */
  declare src: string | undefined;

  /** Hash of the file at `src`, as scripts have it: `sha384-…`. A file of other content is refused. */
  declare integrity: string | undefined;

  /** Address of the full and latest figures, linked below; only `http:`, `https:` and relative ones. */
  declare fullUrl: string | undefined;

  /** A checked scoreboard; wins over `src`. */
  declare scoreboard: Scoreboard | undefined;

  /** `light`, `dark`, or `auto` for the visitor's setting; without it the page's color-scheme. */
  declare theme: 'light' | 'dark' | 'auto' | undefined;

  /** Looks at the past: only what was known on this civil date is shown. */
  declare asOf: string | undefined;

  /** Minutes after which `src` is asked for again, at least 1; never where not given. */
  declare refreshMinutes: number | undefined;

  declare protected loaded: LoadOutcome | undefined;

  #reported: Problem | undefined;
  #problem: Problem | undefined;
  /** What a server rendered, until something better takes its place. */
  #served: ChildNode[] = [];
  #doesServedStand = false;
  #isRetrying = false;
  #stopWatching: (() => void) | undefined;

  /** The language in use: the one that `lang` names, if it is known, else Vietnamese. */
  protected get locale(): Language {
    return languageOf(this.lang) ?? 'vi';
  }

  /** The scoreboard to show, wherever it comes from. */
  protected get data(): Scoreboard | undefined {
    return this.scoreboard ?? this.loaded?.scoreboard;
  }

  /** What the element shows, or why it cannot. Not called while `src` is loading. */
  protected abstract content(): TemplateResult | Problem;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const { shadowRootOptions, elementStyles } = this.constructor as typeof ThiduaElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptIn(root, elementStyles);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** The browser drops an element's styles when it moves to another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof ThiduaElement;
    if (this.shadowRoot) adoptIn(this.shadowRoot, elementStyles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const figures = figuresBeside(this, this.fullUrl);
    if (figures) this.prepend(figures);
    const tell = (): void => this.requestUpdate('lang', null);
    // One may have been registered while the element was not on a page.
    if (this.hasUpdated && !isBuiltIn(this.lang || 'vi')) tell();
    this.#stopWatching ??= watchLanguages(tell);
    if (this.hasUpdated && this.src) void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching = void this.#stopWatching?.();
    if (this.src) void this.#follow();
  }

  /** A reader retries; the button stays in place meanwhile, so that the focus does too. */
  readonly #retry = (): void => {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.requestUpdate();
    void this.refresh().finally(() => {
      this.#isRetrying = false;
      this.requestUpdate();
    });
  };

  /** Fetches `src` again. A failure keeps the last good data and says how old they are. */
  get refresh(): () => Promise<void> {
    return () => this.#follow(true);
  }

  /** Frameworks that set properties write the attribute of this name like this. */
  set refresh(minutes: number | string | undefined) {
    this.refreshMinutes = minutes as number | undefined;
  }

  /** Elements with figures in their attributes never fetch the code that loads. */
  async #follow(isRefresh = false): Promise<void> {
    try {
      const { follow } = await import('./scoreboard-source.js');
      await follow(this, (loaded) => (this.loaded = loaded), isRefresh);
    } catch (cause) {
      this.loaded = failing((locale) => ({
        code: 'not-loaded',
        message: words(locale).failed,
        cause,
      }));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['src', 'integrity'].some((name) => changed.has(name))) this.loaded = undefined;
    else if (!this.src || !['scoreboard', 'refreshMinutes'].some((name) => changed.has(name))) {
      return;
    }
    if (this.hasUpdated || !this.scoreboard) void this.#follow();
  }

  /**
   * Old and new content are swapped in one step: nothing is painted in between. If somebody else
   * has changed what was drawn, it is drawn again.
   */
  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) {
      this.#served = [...this.renderRoot.childNodes];
      // The new content comes after it, so that it can be removed.
      this.renderOptions.renderBefore = null;
    }
    const root = this.renderRoot as ShadowRoot;
    if (hasForeignChanges(root)) {
      keepFocus(root, () => {
        render(nothing, root, this.renderOptions);
        super.update(changed);
      });
    } else super.update(changed);
    if (!this.#doesServedStand) this.#served.splice(0).forEach((node) => node.remove());
    claimChanges(root, !this.hasUpdated);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#problem && this.#problem.code !== this.#reported?.code) {
      this.dispatchEvent(new ThiduaErrorEvent(this.#problem));
    }
    this.#reported = this.#problem;
  }

  /** The first attribute that breaks its rule. */
  protected wrongAttribute(): ReturnType<typeof wrongAttribute> {
    const { rules, elementProperties } = this.constructor as typeof ThiduaElement;
    const attributeOf = (property: string): string => {
      const { attribute } = elementProperties.get(property) ?? {};
      return typeof attribute === 'string' ? attribute : property;
    };
    return wrongAttribute(this, rules, attributeOf, this.locale);
  }

  protected override render(): unknown {
    const { locale, loaded, data } = this;
    let wrong: ReturnType<typeof this.wrongAttribute>;
    let content: TemplateResult | Problem | undefined;
    let failure: Problem | undefined;
    try {
      if (!this.scoreboard) failure = loaded?.failure?.(locale);
      wrong = this.wrongAttribute();
      if (wrong?.isVital) content = wrong;
      else if (data || !this.src) content = this.content();
    } catch (cause) {
      content = { code: 'not-shown', message: words(locale).failed, cause };
    }
    failure ??= wrong;
    const shown = content && !isProblem(content) ? content : undefined;
    // Without data an element has nothing better than the content rendered by a server.
    const isServed = !shown && !data && this.#served.length > 0;
    this.#doesServedStand = isServed;
    this.#problem = content && isProblem(content) && !isServed ? content : failure;
    if (isServed && !failure) return noChange;
    if (!content && !this.#problem) return loadingTemplate(locale);
    const canRetry = loaded?.failure && !this.scoreboard;
    const ask = canRetry ? { isUnderWay: this.#isRetrying, again: this.#retry } : undefined;
    return frameTemplate(shown ?? (isServed ? nothing : slotTemplate), {
      fullUrl: shown && this.fullUrl,
      message: this.#problem?.message,
      ask,
      locale,
    });
  }
}
