import { largestBytes } from '@thidua/office';
import type { KeptFile } from '../model/workspace.js';
import { newId } from './new-id.js';

/** What was read of files that somebody gave, and the names of those that cannot be read, such as folders. */
export async function takenFrom(
  files: Iterable<File>,
): Promise<{ taken: KeptFile[]; unreadable: string[] }> {
  const unreadable: string[] = [];
  const taken = await Promise.all(
    [...files].map(async (file): Promise<KeptFile[]> => {
      try {
        // Of a file that is too large no more than tells that it is.
        const bytes = new Uint8Array(await file.slice(0, largestBytes + 1).arrayBuffer());
        return [{ id: newId(), name: file.name, bytes }];
      } catch {
        unreadable.push(file.name);
        return [];
      }
    }),
  );
  return { taken: taken.flat(), unreadable };
}
