/**
 * `thidua-error`: an element could not show its content. It keeps its fallback content and shows a
 * line that a reader understands; this event is for the page's developer.
 */
export class ThiduaErrorEvent extends Event {
  static readonly eventName = 'thidua-error';

  constructor(readonly problem: Problem) {
    super(ThiduaErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Why an element cannot show its content. */
export interface Problem {
  /** Stable name of the kind of problem. */
  code: string;
  /** What a reader is told. */
  message: string;
  /** What was found, for developers. */
  cause?: unknown;
}

/**
 * Distinguishes a problem from content, even on a page whose scripts gave every object a `code`.
 */
export const isProblem = (value: object): value is Problem => Object.hasOwn(value, 'code');

declare global {
  interface HTMLElementEventMap {
    'thidua-error': ThiduaErrorEvent;
  }
}
