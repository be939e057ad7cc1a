// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentData } from './content-data.mjs';
import { contentPackage } from './content-package.mjs';
import { contentTests } from './content-tests.mjs';
import { Draft } from './draft.mjs';
import { checkedName } from './names.mjs';

/**
 * Scaffolds the content package of a province. It compiles and passes its tests as it is, with one
 * placeholder of each kind: sample data in a private package, so that nothing false is published by
 * accident. The engine makes its scoreboard, as it does later.
 *
 * @param {string} root the repository's folder
 * @param {string | undefined} name the package's folder, such as `nghe-an`
 * @returns {{ written: string[], next: string[] }} files, and what is left to do
 * @throws Refusal for a name that cannot be used; nothing is written then
 */
export function newContent(root, name) {
  const taken = ['packages', 'apps'].flatMap((parent) => readdirSync(join(root, parent)));
  const province = checkedName(name, 'content', 'nghe-an', taken);
  const folder = `packages/${province}`;
  const draft = new Draft(root);
  const manifest = JSON.parse(draft.read('packages/quang-nam/package.json'));
  const core = JSON.parse(draft.read('packages/core/package.json'));
  const files = {
    ...contentPackage(province, manifest, core.version),
    LICENSE: draft.read('LICENSE'),
    ...contentData(province),
    ...contentTests(province),
  };
  for (const [path, text] of Object.entries(files)) draft.create(`${folder}/${path}`, text);
  const list = /(?<=^const contents = \[.*)\];/gm;
  draft.insert('eslint.config.js', 'before', list, `, '${province}'`);
  const written = draft.write();
  const script = 'scripts/build-scoreboard.mjs';
  execFileSync(process.execPath, [script], { cwd: join(root, folder), stdio: 'inherit' });
  return {
    written: [...written, `${folder}/src/scoreboard.json`],
    next: [
      'npm install links the package, and enters it in package-lock.json',
      'docs/your-province.md says what goes where, and what must not be invented',
      `npm run scoreboard --workspace ${folder}  after each change of the data`,
      `npm run test:unit --workspace ${folder}   names what is wrong, with its place`,
    ],
  };
}
