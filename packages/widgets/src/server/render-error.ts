import type { Problem } from '../shared/error-event.js';

/**
 * Thrown where a page would show a problem instead of content: on a server it can still be fixed
 * before it is published. `message` is in the requested language.
 */
export class RenderError extends Error {
  override readonly name = 'RenderError';

  /** Stable name of the kind of problem: `unknown-board`, `not-a-date`, `no-data` … */
  readonly code: string;

  constructor({ code, message, cause }: Problem) {
    super(message, { cause });
    this.code = code;
  }
}
