import { nouns, type ElementNoun } from '@thidua/widgets/nouns';
import type { PinnedScript, Publication } from '../embed/publication.js';
import { digestOf, integrityOf } from './digest.js';
import { embedFiles } from './embed-files.js';
import { closureOf, type Files } from './imports.js';
import type { Weigh } from './weights.js';

const loader = '/thidua/thidua.js';
const frameScript = '/thidua/iframe.js';
const framedScript = '/thidua/framed.js';

/** What is published for other sites. */
export interface PublishOptions {
  /** The built elements by name; empty while nothing has been built. */
  embed: ReadonlyMap<string, Uint8Array>;
  /** Version of the elements. */
  version: string;
  /** The scoreboard file. */
  scoreboard: Uint8Array;
  /** Its name in `/data/`, without `.json`. */
  dataName: string;
}

/**
 * Everything that other sites load, and what the pages of the site tell of it.
 *
 * @param weigh tells what files weigh on the wire
 * @returns `files` by address
 */
export function publish(
  options: PublishOptions,
  weigh: Weigh,
): { files: Files; publication: Publication } {
  const { embed, version, scoreboard, dataName } = options;
  const following = `/data/${dataName}.json`;
  const archivedScoreboard = `/data/archive/${dataName}-${digestOf([scoreboard])}.json`;
  const data = [following, archivedScoreboard].map((address) => [address, scoreboard] as const);
  const told = {
    ...{ loader, frameScript, framedScript, archivedScoreboard },
    ...{ scoreboard: following, archivedIntegrity: integrityOf(scoreboard) },
  };
  if (embed.size === 0) {
    const pinned = pinnedIn('/thidua/source/', () => '');
    return { files: new Map(data), publication: { ...told, elements: {}, pinned, bytes: {} } };
  }

  const { files, folder } = embedFiles(embed, version);
  for (const [address, content] of data) files.set(address, content);
  const pinned = pinnedIn(folder, (src) => integrityOf(contentOf(files, src)));
  const elements = Object.fromEntries(
    [...files.keys()]
      .filter((address) => address.startsWith(`${folder}elements/`) && address.endsWith('.js'))
      .map((address) => [address.slice(`${folder}elements/`.length, -'.js'.length), address]),
  );
  return {
    files,
    publication: {
      ...{ ...told, elements, pinned },
      bytes: weights(files, weigh, Object.values(elements), [
        ...Object.values(pinned).map(({ src }) => src),
        ...[frameScript, framedScript, following, archivedScoreboard],
      ]),
    },
  };
}

/** The file of each element, for pages that insist on its content. */
const pinnedIn = (
  folder: string,
  integrityAt: (src: string) => string,
): Record<ElementNoun, PinnedScript> =>
  Object.fromEntries(
    nouns.map((noun) => {
      const src = `${folder}pinned/${noun}.js`;
      return [noun, { src, integrity: integrityAt(src) }];
    }),
  ) as Record<ElementNoun, PinnedScript>;

/** What comes over the wire for each address, as {@link Publication} says. */
function weights(
  files: Files,
  weigh: Weigh,
  elements: string[],
  alone: string[],
): Record<string, number> {
  const weighAll = (addresses: Iterable<string>): number =>
    weigh([...addresses].map((address) => contentOf(files, address)));
  const withLoader = closureOf(files, loader);
  return Object.fromEntries([
    [loader, weighAll(withLoader)],
    ...alone.map((address) => [address, weighAll([address])]),
    ...elements.map((address) => {
      const needed = closureOf(files, address, { isLater: true });
      return [address, weighAll([...needed].filter((file) => !withLoader.has(file)))];
    }),
  ]) as Record<string, number>;
}

function contentOf(files: Files, address: string): Uint8Array {
  const content = files.get(address);
  if (!content) throw new Error(`The build has no ${address}`);
  return content;
}
