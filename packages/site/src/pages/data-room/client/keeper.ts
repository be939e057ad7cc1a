import { createStore, promisifyRequest, set } from 'idb-keyval';
import type { KeptFile, Listed, Workspace } from '../model/workspace.js';
import { newId } from './new-id.js';

/** A workspace without the bytes of its files, which are kept once each. */
interface Kept extends Listed {
  /** Another one each time that it is kept, so that no tab overwrites what it has not seen. */
  version?: string;
  workspace: Omit<Workspace, 'files'> & { files: readonly Omit<KeptFile, 'bytes'>[] };
}

/** A workspace as it was kept, and in which version. */
export interface Opened {
  workspace: Workspace;
  version: string | undefined;
}

/** Keeps workspaces on this device, where the browser lets it; fails nowhere. */
export interface Keeper {
  works: boolean;
  /** Those that are kept, the last one first. */
  list: () => Promise<Listed[]>;
  /** Undefined where it is not kept. */
  open: (id: string) => Promise<Opened | 'unreadable' | undefined>;
  /**
   * Keeps a workspace, unless it is kept in another version than the one that is followed; tells the new
   * version, or that another tab was first, or nothing where the browser keeps nothing.
   *
   * @param follows asked when its turn has come: the version that was seen last
   */
  keep: (
    listed: Listed,
    workspace: Workspace,
    follows: () => string | undefined,
  ) => Promise<{ version: string } | 'changed' | undefined>;
  /** Forgets a workspace and its files, unless another tab changed it meanwhile. */
  forget: (id: string, follows: () => string | undefined) => Promise<'changed' | undefined>;
}

const room = (id: string): string => `room ${id}`;
const file = (id: string): string => `file ${id}`;
const all = (kind: string): IDBKeyRange => IDBKeyRange.bound(`${kind} `, `${kind} \uffff`);

const roomsIn = (kept: IDBObjectStore): Promise<Kept[]> =>
  promisifyRequest<Kept[]>(kept.getAll(all('room')));

/** Forgets the bytes of files that no workspace has any more: two may have the same one. */
async function sweep(kept: IDBObjectStore): Promise<void> {
  const rooms = await roomsIn(kept);
  const used = new Set(rooms.flatMap(({ workspace }) => workspace.files.map(({ id }) => file(id))));
  const keys = await promisifyRequest(kept.getAllKeys(all('file')));
  for (const key of keys) if (!used.has(String(key))) kept.delete(key);
}

/** Opens what is kept; a browser that keeps nothing, as in private windows, is worked with all the same. */
export async function keeper(): Promise<Keeper> {
  const store = createStore('thidua-data-room', 'kept');
  const works = await set('is-kept', true, store).then(
    () => true,
    () => false,
  );
  /** One after the other, so that what is kept last is what was done last. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>, otherwise: Result): Promise<Result> => {
    const next = last.then(task).catch(() => otherwise);
    last = next;
    return next;
  };
  return {
    works,
    list: () =>
      inTurn(async () => {
        const rooms = await store('readonly', roomsIn);
        return rooms
          .map(({ id, name, at }) => ({ id, name, at }))
          .sort((one, other) => other.at - one.at);
      }, []),
    open: (id) =>
      inTurn<Opened | 'unreadable' | undefined>(
        () =>
          store('readonly', async (kept): Promise<Opened | undefined> => {
            const found = await promisifyRequest<Kept | undefined>(kept.get(room(id)));
            if (!found) return undefined;
            const { files, ...rest } = found.workspace;
            const whole = await Promise.all(
              files.map(async (each): Promise<KeptFile[]> => {
                const bytes = await promisifyRequest<Uint8Array | undefined>(
                  kept.get(file(each.id)),
                );
                return bytes ? [{ ...each, bytes }] : [];
              }),
            );
            return { workspace: { ...rest, files: whole.flat() }, version: found.version };
          }),
        'unreadable',
      ),
    keep: (listed, { files, ...rest }, follows) =>
      inTurn(
        // In one transaction: no other tab comes between what is looked at and what is written.
        () =>
          store('readwrite', async (kept) => {
            const before = await promisifyRequest<Kept | undefined>(kept.get(room(listed.id)));
            if (before?.version !== follows()) return 'changed';
            const known = new Set(await promisifyRequest(kept.getAllKeys(all('file'))));
            for (const { id, bytes } of files) if (!known.has(file(id))) kept.put(bytes, file(id));
            const version = newId();
            const workspace = { ...rest, files: files.map(({ bytes: _, ...each }) => each) };
            kept.put({ ...listed, version, workspace } satisfies Kept, room(listed.id));
            const ids = new Set(files.map(({ id }) => id));
            if (before?.workspace.files.some(({ id }) => !ids.has(id))) await sweep(kept);
            await promisifyRequest(kept.transaction);
            return { version };
          }),
        undefined,
      ),
    forget: (id, follows) =>
      inTurn<'changed' | undefined>(
        () =>
          store('readwrite', async (kept) => {
            const before = await promisifyRequest<Kept | undefined>(kept.get(room(id)));
            if (before && before.version !== follows()) return 'changed';
            kept.delete(room(id));
            await sweep(kept);
            await promisifyRequest(kept.transaction);
            return undefined;
          }),
        undefined,
      ),
  };
}
