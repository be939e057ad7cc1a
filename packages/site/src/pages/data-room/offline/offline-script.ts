import { digestOf } from '../../../publish/digest.js';
import type { Site } from '../../../document/site.js';
import type { Built } from '../../../publish/built.js';
import { guidePictures, routes, sitePartsPath } from '../../../routes.js';

/** Stands in the built script for the list of files. */
const place = 'self.__WB_MANIFEST';

/** Files whose names change with their content; others are told apart by a digest. */
const isHashed = (address: string): boolean => address.startsWith('/assets/');

/** The pages that open without a network. */
const kept = [
  { id: 'data-room', address: routes.dataRoom },
  { id: 'data-room-guide', address: routes.dataRoomGuide },
];

/** Addresses of everything that those pages need, in every language of a site. */
function addressesOf(
  { languages, styles, pageStyles, fonts, scripts, publication }: Site,
  { client, files }: Pick<Built, 'client' | 'files'>,
): Set<string> {
  return new Set([
    ...kept.flatMap(({ id, address }) => {
      const { src, modules = [] } = scripts[id] ?? {};
      return [
        ...languages.map((locale) => address[locale]),
        ...[...styles, pageStyles[id] ?? [], src ?? [], ...modules].flat(),
      ];
    }),
    ...[...fonts, ...client.workers, '/favicon.svg', publication.scoreboard, sitePartsPath],
    ...[...files.keys()].filter((each) => each.startsWith(guidePictures)),
  ]);
}

/**
 * The service worker of the data room of a site: the built script, with the files that the page needs.
 *
 * @param script what was built, before any site was known
 * @param built the files that pages load
 * @param contentOf what stands at an address
 */
export async function offlineScriptOf(
  script: string,
  built: Pick<Built, 'client' | 'files'>,
  site: Site,
  contentOf: (address: string) => Uint8Array | Promise<Uint8Array>,
): Promise<string> {
  const files = await Promise.all(
    [...addressesOf(site, built)].map(async (url) => ({
      url,
      revision: isHashed(url) ? null : digestOf([await contentOf(url)]),
    })),
  );
  return script.replace(place, () => JSON.stringify(files));
}
