// @ts-check
/**
 * `npm run release`, in the workflow that publishes: writes its origin into each package, since npm
 * grants provenance only to packages that name their repository, and publishes the new versions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, withOrigin, withWholeLinks } from './origin.mjs';
import { run } from './run.mjs';
import { root, workspaces } from './workspaces.mjs';

const {
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
} = process.env;
if (!server || !repository || !commit) {
  console.error('Run this in the workflow that publishes: it tells which repository this is.');
  process.exit(1);
}
const origin = { url: `${server}/${repository}`, commit };

for (const { folder } of workspaces().filter(({ isPublic }) => isPublic)) {
  const place = placeOf(root, folder);
  for (const [name, rewrite] of /** @type {const} */ ([
    ['package.json', withOrigin],
    ['README.md', withWholeLinks],
  ])) {
    const file = join(folder, name);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8'), origin, place));
  }
}
process.exitCode = await run('npx', ['--no-install', 'changeset', 'publish']);
