import type { Language } from '@thidua/core';
import {
  css,
  html,
  isServer,
  nothing,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { PictureContent } from '../../picture/picture-content.js';
import type { DataTable } from '../data-table.js';
import type { Problem } from '../error-event.js';
import { takeAwayWords } from './take-away.messages.js';

/** What an element gives to take away. */
export interface Offers {
  /** Name of the files, without ending. */
  name: string;
  table: DataTable;
  /** Its picture, loaded when it is wanted. */
  picture: () => Promise<PictureContent | Problem>;
  /** Title of the movement, above the picture. */
  movement: string | undefined;
  /** Its days as an iCalendar file, made when it is wanted. */
  calendar?: (() => Promise<string>) | undefined;
}

type Host = ReactiveControllerHost &
  HTMLElement & { fullUrl: string | undefined; src: string | undefined };
type Way = 'csv' | 'png' | 'calendar' | 'print' | 'link';

export const takeAwayStyles = css`
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0.5em;
    font-size: max(12px, 0.875em);
  }
  .take button {
    min-width: 24px;
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--a);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .waiting {
    visibility: hidden;
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
  }
  @media print {
    .take {
      display: none;
    }
  }
`;

/**
 * What a reader can take away from an element: CSV, a picture, paper, a link, days for a calendar.
 * What does it is loaded when it is asked for.
 */
export class TakeAway {
  readonly #host: Host;
  #told = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * The row of ways to take away. From a server, where nothing answers a click, only its room, and
   * that only if a script will follow.
   */
  template(offers: Offers, locale: Language): TemplateResult | typeof nothing {
    if (isServer && this.#host.src === undefined) return nothing;
    const words = takeAwayWords(locale);
    const button = (way: Way): TemplateResult =>
      html`<button type="button" @click=${() => this.#take(way, offers, locale)}>
        ${words[way]}
      </button>`;
    const ways: Way[] = ['csv', 'png', ...(offers.calendar ? (['calendar'] as const) : [])];
    // A frame that may not open dialogs cannot print.
    if (isServer || parent === window) ways.push('print');
    return html`<div
      part="take-away"
      class=${isServer ? 'take waiting' : 'take'}
      role="group"
      aria-label=${words.group}
    >
      ${[...ways, 'link' as const].map(button)}<span role="status">${this.#told}</span>
    </div>`;
  }

  async #take(way: Way, offers: Offers, locale: Language): Promise<void> {
    const words = takeAwayWords(locale);
    this.#told = '';
    if (way === 'print') {
      print();
      return;
    }
    try {
      const { carryOut } = await import('./carry-out.js');
      const address = await carryOut(way, offers, this.#host, locale);
      if (way === 'link') this.#told = address ? words.notCopied(address) : words.copied;
    } catch {
      this.#told = words.failed;
    }
    this.#host.requestUpdate();
  }
}
