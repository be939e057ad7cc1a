import { once } from './once.js';
import type { SiteOptions } from './options.js';
import { builtFiles } from './publish/built.js';
import { pngDrawer } from './publish/png-of.js';
import { weightOf } from './publish/weigh.js';
import { weigher } from './publish/weights.js';
import { siteFilesWith, type FileMakers } from './site-files.js';

const weigh = weigher(weightOf);

/**
 * Makes the site of a scoreboard: every file that a server of files needs, by its address. An address
 * that ends with `/` is that of a page, whose file is `index.html`. The same options give the same
 * bytes: neither clock nor network is asked.
 *
 * @throws SiteError where the scoreboard or an option is not such that a site can be made of it
 * @example
 * const files = await buildSite({ scoreboard: readFileSync('scoreboard.json') });
 * files.has('/nhung/'); // true: the embed builder
 */
export async function buildSite(options: SiteOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [address, make] of siteFiles(options)) files.set(address, await make());
  return files;
}

/**
 * The files of {@link buildSite}, each made when it is asked for: a development server makes only what
 * somebody looks at.
 *
 * @throws SiteError where the scoreboard or an option is not such that a site can be made of it
 */
export function siteFiles(options: SiteOptions): FileMakers {
  const { built = builtFiles() } = options;
  const drawer = once(() => pngDrawer(built.fonts));
  return siteFilesWith({ ...options, built }, { weigh, drawer });
}
