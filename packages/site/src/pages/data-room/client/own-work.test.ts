import { expect, it, vi } from 'vitest';
import { emptyWorkspace, type Workspace } from '../model/workspace.js';
import type { Keeper } from './keeper.js';
import { newId } from './new-id.js';
import { ownWork } from './own-work.js';

/** What the device keeps. */
type Kept = Map<string, { workspace: Workspace; version: string }>;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Keeps works as the keeper of a tab does: in versions, one task after the other. */
function keeperOn(kept: Kept): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Result | Promise<Result>): Promise<Result> => {
    const next = last.then(task);
    last = next;
    return next;
  };
  return {
    works: true,
    list: () => Promise.resolve([]),
    // Reading bytes takes time, in which more may be heard.
    open: (id) =>
      inTurn(async () => {
        const found = kept.get(id);
        await pause(20);
        return found;
      }),
    keep: ({ id }, workspace, follows) =>
      inTurn(() => {
        if (kept.get(id)?.version !== follows()) return 'changed';
        const version = newId();
        kept.set(id, { workspace, version });
        return { version };
      }),
    forget: (id, follows) =>
      inTurn(() => {
        const before = kept.get(id);
        if (before && before.version !== follows()) return 'changed';
        kept.delete(id);
        return undefined;
      }),
  };
}

const withFiles = (...names: string[]): Workspace => ({
  ...emptyWorkspace,
  files: names.map((name) => ({ id: name, name, bytes: new Uint8Array() })),
});

/** A tab of the room: what it shows, and its work. */
function tab(keep: Keeper) {
  let shown = emptyWorkspace;
  const work = ownWork(
    keep,
    () => shown,
    (followed) => {
      if (followed) shown = followed;
    },
  );
  return {
    work,
    names: () => shown.files.map(({ name }) => name),
    show: (workspace: Workspace) => {
      shown = workspace;
    },
    keep: (workspace: Workspace) => {
      shown = workspace;
      return work.keep(workspace);
    },
  };
}

/** Two tabs that show the same kept work. */
async function twoTabs() {
  const kept: Kept = new Map();
  const [one, other] = [tab(keeperOn(kept)), tab(keeperOn(kept))];
  await one.keep(withFiles('a'));
  other.show(await other.work.open(one.work.id()));
  expect(other.names()).toEqual(['a']);
  return { kept, one, other, id: one.work.id() };
}

it('empties no work that another tab has added to: its files are shown instead', async () => {
  const { kept, one, other, id } = await twoTabs();
  // What the first adds is kept, and the second has not been told yet.
  await one.keep(withFiles('a', 'b'));
  await other.keep(emptyWorkspace);
  expect(kept.get(id)?.workspace.files).toHaveLength(2);
  expect(other.names()).toEqual(['a', 'b']);
});

it('shows the last of what another tab did in quick succession, and goes on from there', async () => {
  const { one, other } = await twoTabs();
  await one.keep(withFiles('a', 'b'));
  // The other tab is reading it just now.
  await pause(10);
  await one.keep(withFiles('a', 'b', 'c'));
  await vi.waitFor(() => expect(other.names()).toEqual(['a', 'b', 'c']));
  expect(await other.keep(withFiles('a', 'b', 'c', 'd'))).toBe('kept');
});

it('keeps apart what was done without having seen what another tab did', async () => {
  const { kept, one, other, id } = await twoTabs();
  await one.keep(withFiles('a', 'b'));
  expect(await other.keep(withFiles('a', 'x'))).toBe('apart');
  expect(other.work.id()).not.toBe(id);
  expect([...kept.values()].map(({ workspace }) => workspace.files.length)).toEqual([2, 2]);
});
