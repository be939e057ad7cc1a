// @ts-check
/**
 * A function for a page that takes its parameters as one list, which is all that some drivers send.
 *
 * @param {string} source of a function
 * @returns {(parameters: readonly unknown[]) => unknown}
 */
export const pageFunction = (source) =>
  /** @type {(parameters: readonly unknown[]) => unknown} */ (
    new Function('parameters', `return (${source})(...parameters)`)
  );
