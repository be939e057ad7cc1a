// @ts-check
/** Runs in the page, before anything else there. */
function noteComplaints() {
  /** @type {string[]} */
  const complaints = [];
  Object.assign(globalThis, { complaintsOfPage: complaints });
  for (const level of /** @type {const} */ (['warn', 'error'])) {
    const tell = console[level];
    console[level] = (...parts) => {
      complaints.push(parts.map(String).join(' '));
      tell.apply(console, parts);
    };
  }
  // Captured: a file that does not load says so to its own element only.
  const options = { capture: true };
  const onError = (/** @type {any} */ { message, target }) =>
    complaints.push(message ?? `not loaded: ${target?.src ?? target?.href ?? target}`);
  globalThis.addEventListener('error', onError, options);
  globalThis.addEventListener('unhandledrejection', (/** @type {any} */ { reason }) =>
    complaints.push(`unhandled: ${reason}`),
  );
  document.addEventListener('securitypolicyviolation', (/** @type {any} */ violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation;
    complaints.push(
      `${effectiveDirective} does not allow ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`,
    );
  });
}

export const complaintsScript = `(${noteComplaints})();`;
