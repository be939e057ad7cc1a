import type { Workspace } from '../model/workspace.js';

/** Keeps what is in the room on this device, where the browser lets it. */
export interface Keeper {
  works: boolean;
  /** What was kept last. */
  last: () => Promise<Workspace | undefined>;
  /** Keeps it; tells whether that worked. */
  keep: (workspace: Workspace) => Promise<boolean>;
}

/** Nothing is kept yet. */
export const keeper = (): Promise<Keeper> =>
  Promise.resolve({
    works: false,
    last: () => Promise.resolve(undefined),
    keep: () => Promise.resolve(false),
  });
