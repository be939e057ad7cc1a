/**
 * Notices when somebody else changes what an element drew: translators of browsers put their own
 * nodes in the place of texts, and what is printed into the old ones afterwards is never seen.
 */
export class ForeignChanges {
  readonly #observer: MutationObserver | undefined;
  #wereSeen = false;

  /** @param root what is watched; nothing on a server */
  constructor(private readonly root: Node) {
    if (!('MutationObserver' in globalThis)) return;
    this.#observer = new MutationObserver(() => {
      this.#wereSeen = true;
    });
  }

  /** Whether there were any since the last {@link forgive}. */
  get areThere(): boolean {
    return this.#wereSeen || Boolean(this.#observer?.takeRecords().length);
  }

  /** From here on, changes are somebody else's: called when the element has drawn. */
  forgive(): void {
    this.#observer?.observe(this.root, { childList: true, subtree: true });
    this.#observer?.takeRecords();
    this.#wereSeen = false;
  }
}
