import type { Problem } from '../shared/error-event.js';

/**
 * Thrown where a page would show a problem instead of content: a server can still be told, and
 * nobody should publish it. `message` is in the language that was asked for.
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
