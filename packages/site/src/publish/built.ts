import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageScript } from '../document/site.js';

/** Files that pages load and that other sites embed: what was built before any scoreboard was known. */
export interface Built {
  /** Version of the elements. */
  version: string;
  client: Client;
  /** Files beside the pages by their addresses: scripts, styles, fonts, the icon. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The service worker of the data room, before its files are named in it; absent in development. */
  offline?: string;
  /** Be Vietnam Pro, regular and semi-bold, as TrueType: what pictures are drawn with. */
  fonts: readonly Uint8Array[];
  /** What other sites load, by name below `/thidua/`; empty while it has not been built. */
  embed: ReadonlyMap<string, Uint8Array>;
}

/** Addresses of what pages load. */
export interface Client {
  styles: readonly string[];
  fonts: readonly string[];
  scripts: Readonly<Record<string, PageScript>>;
  /** The style sheet that a page alone has, by its id. */
  pageStyles: Readonly<Record<string, string>>;
  framed: { style: string; script: string };
  /** Workers that pages start. */
  workers: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const own = dirname(resolve('@thidua/site/package.json'));
const widgets = dirname(resolve('@thidua/widgets/package.json'));

/** What this package and `@thidua/widgets` bring along. */
export const builtFiles = (): Built => ({
  version: (readJson(join(widgets, 'package.json')) as { version: string }).version,
  client: readJson(join(own, 'dist/client.json')) as Client,
  files: new Map(
    [...filesIn(join(own, 'dist/files'))].map(([name, content]) => [`/${name}`, content]),
  ),
  offline: readFileSync(join(own, 'dist/offline.js'), 'utf8'),
  fonts: [...filesIn(join(own, 'dist/fonts')).values()],
  embed: filesIn(join(widgets, 'dist/embed')),
});

/** The files of a folder by their names below it, in one order everywhere; none where it is missing. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name.replaceAll('\\', '/'), name] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(names.map(([name, file]) => [name, readFileSync(join(folder, file))]));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
