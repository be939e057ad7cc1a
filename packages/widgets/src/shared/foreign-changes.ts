/**
 * Notices when somebody else changes what an element drew: browser translators replace text nodes
 * by their own, and later updates of the old nodes are never seen.
 *
 * One observer serves all elements of a page, since a page may have a hundred.
 */
const changedByOthers = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Records what has changed; changes in `own` were made by the element itself. */
function note(records: readonly MutationRecord[] = [], own?: Node): void {
  for (const { target } of records) {
    const root = target.getRootNode();
    if (root !== own) changedByOthers.add(root);
  }
}

/** Whether somebody else has changed a shadow root since {@link claimChanges}. */
export function hasForeignChanges(root: Node): boolean {
  note(observer?.takeRecords());
  return changedByOthers.has(root);
}

/** Marks all changes so far as the element's own: called when it has drawn. */
export function claimChanges(root: Node, isFirst: boolean): void {
  if (isFirst && 'MutationObserver' in globalThis) {
    observer ??= new MutationObserver((records) => note(records));
    observer.observe(root, { childList: true, subtree: true });
  }
  note(observer?.takeRecords(), root);
  changedByOthers.delete(root);
}
