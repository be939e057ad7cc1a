import { emptyWorkspace, type Workspace } from '../model/workspace.js';
import type { Keeper } from './keeper.js';
import { newId } from './new-id.js';

/** What came of keeping: it is kept; apart, as another tab changed it meanwhile; or nowhere. */
export type Outcome = 'kept' | 'apart' | 'nowhere';

/** The work that this tab has open. */
export interface OwnWork {
  id: () => string;
  /** Goes to a work, or to a new one. */
  open: (id: string | undefined) => Promise<Workspace>;
  /** Keeps what it came to, and tells other tabs. */
  keep: (workspace: Workspace) => Promise<Outcome>;
}

/**
 * Keeps the work of this tab and follows what other tabs do to the same work: each sees what the others
 * did. Where two did something in the same moment, the later one is kept apart as a work of its own, so
 * that nothing is lost.
 *
 * @param shown what this tab shows now
 * @param follow is given the work as another tab left it; absent where it concerns another work
 */
export function ownWork(
  keep: Keeper,
  shown: () => Workspace,
  follow: (workspace?: Workspace) => void,
): OwnWork {
  let own = newId();
  /** Of each work that was open here, the version that was seen last; and what went on under another name. */
  const versions = new Map<string, string | undefined>();
  const apart = new Map<string, string>();
  const channel = new BroadcastChannel('thidua-data-room');

  async function hear(id: string): Promise<void> {
    if (id !== own) return follow();
    const before = shown();
    const opened = await keep.open(id);
    if (opened === 'unreadable') return;
    // What was done here meanwhile is not thrown away: keeping it finds that it goes on from an old version.
    if (id !== own || before !== shown() || opened?.version === versions.get(id)) return;
    versions.set(id, opened?.version);
    follow(opened?.workspace ?? emptyWorkspace);
  }
  /** One after the other: the second of two would find a page that the first has changed. */
  let hearing = Promise.resolve();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hearing = hearing.then(() => hear(data));
  });

  async function keepAs(id: string, workspace: Workspace) {
    const [first] = workspace.files;
    const listed = { id, name: first?.name ?? '', at: Date.now() };
    const kept = await keep.keep(listed, workspace, () => versions.get(id));
    if (kept === undefined || kept === 'changed') return kept;
    versions.set(id, kept.version);
    channel.postMessage(id);
    return kept;
  }

  return {
    id: () => own,
    open: async (id) => {
      const found = id === undefined ? undefined : await keep.open(id);
      const opened = found === 'unreadable' ? undefined : found;
      own = opened && id !== undefined ? id : newId();
      versions.set(own, opened?.version);
      apart.delete(own);
      return opened?.workspace ?? emptyWorkspace;
    },
    keep: async (workspace) => {
      const id = own;
      if (workspace.files.length === 0) {
        // An empty room need not be kept; but what another tab put into it stays, and is shown.
        const gone = await keep.forget(id, () => versions.get(id));
        if (gone === 'changed') await hear(id);
        else {
          versions.delete(id);
          channel.postMessage(id);
        }
        return keep.works ? 'kept' : 'nowhere';
      }
      const kept = await keepAs(id, workspace);
      if (kept !== 'changed') return kept ? 'kept' : 'nowhere';
      const other = apart.get(id) ?? newId();
      apart.set(id, other);
      // What is done from now on goes on from there.
      if (id === own) own = other;
      return (await keepAs(other, own === other ? shown() : workspace)) ? 'apart' : 'nowhere';
    },
  };
}
