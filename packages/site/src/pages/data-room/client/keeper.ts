import {
  createStore,
  delMany,
  entries,
  get,
  getMany,
  set,
  setMany,
  type UseStore,
} from 'idb-keyval';
import type { KeptFile, Listed, Workspace } from '../model/workspace.js';

/** A workspace without the bytes of its files, which are kept once each. */
interface Kept extends Listed {
  workspace: Omit<Workspace, 'files'> & { files: readonly Omit<KeptFile, 'bytes'>[] };
}

/** Keeps workspaces on this device, where the browser lets it; fails nowhere. */
export interface Keeper {
  works: boolean;
  /** Those that are kept, the last one first. */
  list: () => Promise<Listed[]>;
  open: (id: string) => Promise<Workspace | undefined>;
  /** Keeps a workspace; tells whether that worked. */
  keep: (listed: Listed, workspace: Workspace) => Promise<boolean>;
  /** Forgets a workspace and its files. */
  forget: (id: string) => Promise<void>;
}

const room = (id: string): string => `room ${id}`;
const file = (id: string): string => `file ${id}`;

async function roomsIn(store: UseStore): Promise<Kept[]> {
  const all = await entries<string, unknown>(store);
  return all.flatMap(([key, value]) => (key.startsWith('room ') ? [value as Kept] : []));
}

/** Opens what is kept; a browser that keeps nothing, as in private windows, is worked with all the same. */
export async function keeper(): Promise<Keeper> {
  const store = createStore('thidua-data-room', 'kept');
  const works = await set('is-kept', true, store).then(
    () => true,
    () => false,
  );
  const held = new Set<string>();
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
        const rooms = await roomsIn(store);
        return rooms
          .map(({ id, name, at }) => ({ id, name, at }))
          .sort((one, other) => other.at - one.at);
      }, []),
    open: (id) =>
      inTurn(async () => {
        const kept = await get<Kept>(room(id), store);
        if (!kept) return undefined;
        const { files, ...rest } = kept.workspace;
        const bytes = await getMany<Uint8Array>(
          files.map((each) => file(each.id)),
          store,
        );
        for (const each of files) held.add(each.id);
        return {
          ...rest,
          files: files.flatMap((each, at): KeptFile[] => {
            const own = bytes[at];
            return own ? [{ ...each, bytes: own }] : [];
          }),
        };
      }, undefined),
    keep: (listed, { files, ...rest }) =>
      inTurn(async () => {
        const before = await get<Kept>(room(listed.id), store);
        const ids = new Set(files.map(({ id }) => id));
        const gone = (before?.workspace.files ?? []).filter(({ id }) => !ids.has(id));
        const added = files.filter(({ id }) => !held.has(id));
        const workspace = { ...rest, files: files.map(({ bytes: _, ...each }) => each) };
        await setMany(
          [
            ...added.map(({ id, bytes }): [string, unknown] => [file(id), bytes]),
            [room(listed.id), { ...listed, workspace } satisfies Kept],
          ],
          store,
        );
        for (const { id } of added) held.add(id);
        await delMany(
          gone.map(({ id }) => file(id)),
          store,
        );
        return true;
      }, false),
    forget: (id) =>
      inTurn(async () => {
        const kept = await get<Kept>(room(id), store);
        const files = kept?.workspace.files ?? [];
        await delMany([room(id), ...files.map((each) => file(each.id))], store);
        for (const each of files) held.delete(each.id);
      }, undefined),
  };
}
