import { digestOf } from '../../../publish/digest.js';
import { routes } from '../../../routes.js';
import type { Site } from '../../../document/site.js';

/** Stands in the built script for the list of files. */
const place = 'self.__WB_MANIFEST';

/** Files whose names change with their content; others are told apart by a digest. */
const isHashed = (address: string): boolean => address.startsWith('/assets/');

/** Addresses of everything that the page needs, in every language of a site. */
const addressesOf = (
  { languages, styles, pageStyles, fonts, scripts }: Site,
  workers: readonly string[],
): string[] => {
  const own = scripts['data-room'];
  const pages = languages.map((locale) => routes.dataRoom[locale]);
  const modules = own ? [own.src, ...own.modules] : [];
  const sheets = [...styles, pageStyles['data-room'] ?? []].flat();
  return [...new Set([...pages, ...sheets, ...fonts, ...modules, ...workers, '/favicon.svg'])];
};

/**
 * The service worker of the data room of a site: the built script, with the files that the page needs.
 *
 * @param built the script, before any site was known
 * @param workers addresses of the workers of pages
 * @param contentOf what stands at an address
 */
export async function offlineScriptOf(
  built: string,
  workers: readonly string[],
  site: Site,
  contentOf: (address: string) => Uint8Array | Promise<Uint8Array>,
): Promise<string> {
  const files = await Promise.all(
    addressesOf(site, workers).map(async (url) => ({
      url,
      revision: isHashed(url) ? null : digestOf([await contentOf(url)]),
    })),
  );
  return built.replace(place, () => JSON.stringify(files));
}
