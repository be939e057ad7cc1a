/**
 * Runs something whenever the page is shown, also by the button Back. A browser may keep the page as
 * it was left, or load it anew and then, after its scripts, put back what was typed: either way what
 * the page says must follow from what its address and its fields say.
 *
 * No field has `autocomplete="off"`: WebKit empties those some time after it brought a page back, in
 * a task of its own, and tells nobody.
 */
export function whenShown(agree: () => void): void {
  addEventListener('pageshow', agree);
}
