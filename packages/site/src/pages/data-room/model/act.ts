import type { Action, KeptFile, Workspace } from './workspace.js';

/** A name that no file has: with a number before its ending. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} (${number})${ending}`;
  return free;
}

/** Two files of one name that come together are two; one that comes later takes the place of the first. */
function withFiles({ files, ...rest }: Workspace, added: readonly KeptFile[]): Workspace {
  const coming = new Set<string>();
  const named = added.map((file) => {
    const name = freeName(file.name, coming);
    coming.add(name);
    return { ...file, name };
  });
  const gone = files.filter(({ name }) => coming.has(name)).map(({ id }) => id);
  const kept = gone.reduce(withoutFile, { ...rest, files });
  return { ...kept, files: [...kept.files, ...named] };
}

/** A file goes with what was done to it. */
const withoutFile = ({ files, done, undone, stated }: Workspace, id: string): Workspace => ({
  files: files.filter((file) => file.id !== id),
  done: done.filter(({ file }) => file !== id),
  undone: undone.filter(({ file }) => file !== id),
  stated,
});

/**
 * What a room is after something was done in it. Nothing is changed in place; undoing what was just done
 * gives the room as it was, but for what may be done again.
 */
export function act(workspace: Workspace, action: Action): Workspace {
  const { done, undone } = workspace;
  switch (action.does) {
    case 'add':
      return withFiles(workspace, action.files);
    case 'remove':
      return withoutFile(workspace, action.file);
    case 'edit':
      return { ...workspace, done: [...done, action.edit], undone: [] };
    case 'undo': {
      const last = done.at(-1);
      if (!last) return workspace;
      return { ...workspace, done: done.slice(0, -1), undone: [last, ...undone] };
    }
    case 'redo': {
      const [next, ...rest] = undone;
      return next ? { ...workspace, done: [...done, next], undone: rest } : workspace;
    }
    case 'state':
      return { ...workspace, stated: { ...workspace.stated, ...action.stated } };
    case 'clear':
      return { files: [], done: [], undone: [], stated: {} };
  }
}
