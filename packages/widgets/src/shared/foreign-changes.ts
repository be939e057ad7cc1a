/**
 * Notices when somebody else changes what an element drew: translators of browsers put their own
 * nodes in the place of texts, and what is printed into the old ones afterwards is never seen.
 *
 * One observer serves all elements of a page, since a page may have a hundred.
 */
const changedByOthers = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Notes where something has changed; `own` is a root whose changes are its element's. */
function note(records: readonly MutationRecord[] = [], own?: Node): void {
  for (const { target } of records) {
    const root = target.getRootNode();
    if (root !== own) changedByOthers.add(root);
  }
}

/** Whether somebody else has changed what is in a shadow root since {@link claimChanges}. */
export function hasForeignChanges(root: Node): boolean {
  note(observer?.takeRecords());
  return changedByOthers.has(root);
}

/** From here on, changes are somebody else's: called when an element has drawn. */
export function claimChanges(root: Node, isFirst: boolean): void {
  if (isFirst && 'MutationObserver' in globalThis) {
    observer ??= new MutationObserver((records) => note(records));
    observer.observe(root, { childList: true, subtree: true });
  }
  note(observer?.takeRecords(), root);
  changedByOthers.delete(root);
}
