import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens every `<details>` of an element while a page is printed: paper has nothing to click on. */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    // The outer page prints a frame at its current height: what is opened in it would be cut off.
    if (parent !== window) return;
    this.#opened = [...this.#host.renderRoot.querySelectorAll('details')].filter(
      ({ open }) => !open,
    );
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
