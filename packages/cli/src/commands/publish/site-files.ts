import type * as Sites from '@thidua/site';

/** What never changes goes first, so that no page names what is not there yet. */
const forGood = /^\/(?:assets|thidua\/[^/]+|data\/archive)\//;

/** The files of a site by their paths, with their compressed forms, in the order in which to write them. */
export async function siteFiles(
  options: Sites.SiteOptions,
  { buildSite, compressed, filePath }: typeof Sites,
): Promise<Map<string, Uint8Array>> {
  const built = await buildSite(options);
  const files = new Map([...built].map(([address, content]) => [filePath(address), content]));
  const all = [...files, ...compressed(files)];
  const isFirst = ([path]: (typeof all)[number]): boolean => forGood.test(path);
  return new Map([...all.filter(isFirst), ...all.filter((file) => !isFirst(file))]);
}
