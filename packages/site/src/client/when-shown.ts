/**
 * Runs something whenever the page is shown, also by the button Back. A browser may keep the page as
 * it was left, or load it anew and then, after its scripts, put back what was typed: either way what
 * the page says must follow from what its address and its fields say.
 */
export function whenShown(agree: () => void): void {
  addEventListener('pageshow', () => {
    agree();
    // WebKit empties fields with `autocomplete="off"` in a task of its own, after it kept the page.
    setTimeout(agree);
  });
}
