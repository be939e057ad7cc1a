import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Built } from './built.js';

/** What the list in the archive says, beside the files. */
type Told = Pick<Built, 'version' | 'client' | 'offline'>;

/** Whenever it is made, the same bytes. */
const moment = new Date(2000, 0, 1);
const list = 'parts.json';

/**
 * Everything that sites have alike, in one archive: the data room makes a site of it and of its
 * scoreboard. What pictures are drawn with is left out, since no browser draws them.
 */
export function siteParts({ version, client, offline, files, embed }: Built): Uint8Array {
  const told: Told = { version, client, ...(offline !== undefined && { offline }) };
  const all = [
    [list, strToU8(JSON.stringify(told))] as const,
    ...[...files].map(([address, content]) => [`files${address}`, content] as const),
    ...[...embed].map(([name, content]) => [`embed/${name}`, content] as const),
  ];
  return zipSync(Object.fromEntries(all), { mtime: moment });
}

/** What {@link siteParts} put together. */
export function builtFrom(parts: Uint8Array): Built {
  const all = Object.entries(unzipSync(parts));
  const below = (folder: string): Map<string, Uint8Array> =>
    new Map(
      all.flatMap(([name, content]) =>
        name.startsWith(folder) ? [[name.slice(folder.length), content] as const] : [],
      ),
    );
  const told = all.find(([name]) => name === list)?.[1];
  if (!told) throw new Error('The archive has no list of parts');
  const own = JSON.parse(strFromU8(told)) as Told;
  const files = [...below('files/')].map(([name, content]) => [`/${name}`, content] as const);
  return { ...own, files: new Map(files), fonts: [], embed: below('embed/') };
}
