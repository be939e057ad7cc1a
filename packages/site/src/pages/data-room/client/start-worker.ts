import address from '../worker/worker.ts?worker&url';

/** What browsers with trusted types have, and what is needed of it. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'thidua-scripts',
  // Only what the build wrote is ever asked for.
  { createScriptURL: (url) => url },
);

/** An address of a script of this site, as the policy of the page wants it. */
export const scriptAddress = (url: string): string => policy?.createScriptURL(url) ?? url;

/** Starts the worker in which files are read and scored. */
export const startWorker = (): Worker => new Worker(scriptAddress(address), { type: 'module' });
