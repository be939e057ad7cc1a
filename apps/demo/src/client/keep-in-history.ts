/**
 * Keeps state and address of what is shown in its place in the history. A browser that has been asked
 * too often refuses for a while; then Back finds the page as it was a little before.
 */
export function keepInHistory(state: unknown, address?: URL): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // Nothing that is shown depends on it.
  }
}
