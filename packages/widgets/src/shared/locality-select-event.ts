/**
 * `thidua-locality-select`: a reader chose a locality, or chose it away (`code` is then empty), or
 * follows its link, unless the page prevents that.
 */
export class LocalitySelectEvent extends Event {
  static readonly eventName = 'thidua-locality-select';

  constructor(readonly code: string) {
    super(LocalitySelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'thidua-locality-select': LocalitySelectEvent;
  }
}
