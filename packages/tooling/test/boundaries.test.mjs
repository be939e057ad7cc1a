// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../src/rooms.mjs';
import { root } from '../src/workspaces.mjs';

// In CI the parser would read each file once, from the disk, and not see the code given here.
process.env['TSESTREE_SINGLE_RUN'] = 'false';
const eslint = new ESLint({ cwd: root });

/**
 * What lint says about code as if it stood in a file, which must exist.
 *
 * @param {string} code
 * @param {string} file
 */
async function complaints(code, file) {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const engine = 'packages/core/src/ranking/rank.ts';
const engineTest = 'packages/core/src/ranking/rank.test.ts';
const schema = 'packages/core/src/model/board/board.ts';
const element = 'packages/widgets/src/elements/progress/progress.ts';
const command = 'packages/cli/src/thidua.ts';

const restrictedImport = '@typescript-eslint/no-restricted-imports';

describe.each([
  ['reads the clock', 'export const now = Date.now();', 'no-restricted-properties'],
  ['takes the clock out of Date', 'export const { now } = Date;', 'no-restricted-properties'],
  ['asks for the present day', 'export const now = new Date();', 'no-restricted-syntax'],
  ['asks for the present day as text', 'export const now = Date();', 'no-restricted-syntax'],
  ['uses chance', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['reaches for the page', 'export const page = document.title;', 'no-restricted-globals'],
  ['reaches for the window', 'export const page = window.name;', 'no-restricted-globals'],
  ['reaches for the network', `export const data = fetch('/data');`, 'no-restricted-globals'],
  ['reaches for the process', 'export const home = process.env;', 'no-restricted-globals'],
  ['ships zod', `import * as z from 'zod/mini'; export const any = z.any();`, restrictedImport],
  ['passes zod on', `export { any } from 'zod/mini';`, restrictedImport],
  ['loads zod later', `export const later = import('zod');`, 'no-restricted-syntax'],
])('an engine file that %s', (_, code, rule) => {
  it('is refused', async () => {
    expect(await complaints(code, engine)).toContain(rule);
  });

  it('is fine as a test', async () => {
    expect(await complaints(code, engineTest)).toEqual([]);
  });
});

describe('the boundaries', () => {
  it('let the engine spread only what may be missing', async () => {
    const literal = 'export const one = { ...{ a: 1, b: 2 } };';
    expect(await complaints(literal, engine)).toEqual(['no-restricted-syntax']);
    expect(await complaints(literal, schema)).toEqual(['no-restricted-syntax']);
    const conditional = 'export const one = (a?: number) => ({ ...(a && { a }) });';
    expect(await complaints(conditional, engine)).toEqual([]);
  });

  it('let the engine know the types that zod makes', async () => {
    const code = `import type * as z from 'zod/mini'; export type Any = z.ZodMiniAny;`;
    expect(await complaints(code, engine)).toEqual([]);
  });

  it('let the schemas use zod, but not the clock', async () => {
    const code = `import * as z from 'zod/mini'; export const any = z.any();`;
    expect(await complaints(code, schema)).toEqual([]);
    expect(await complaints('export const now = new Date();', schema)).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it.each([
    [`export { ranked } from '@thidua/core/src/ranking/rank.js';`, restrictedImport],
    [`export { ranked } from '@thidua/core/dist/index.js';`, restrictedImport],
    [`export const later = import('@thidua/core/dist/index.js');`, 'no-restricted-syntax'],
  ])('refuse to import what a package does not export: %s', async (code, rule) => {
    expect(await complaints(code, element)).toContain(rule);
    expect(await complaints(code, command)).toContain(rule);
  });

  it('refuse to reach into a package by a relative path', async () => {
    const code = `export { rank } from '../../core/src/ranking/rank.js';`;
    expect(await complaints(code, command)).toEqual(['import-x/no-relative-packages']);
  });

  it.each([
    [`export { scoreboard2023 } from '@thidua/quang-nam';`, restrictedImport],
    [`import '@thidua/quang-nam/scoreboard-2023.json';`, restrictedImport],
    [`export const later = import('@thidua/quang-nam');`, 'no-restricted-syntax'],
  ])('let only the demo, the command line and tests know a province: %s', async (code, rule) => {
    expect(await complaints(code, engine)).toContain(rule);
    expect(await complaints(code, element)).toContain(rule);
    expect(await complaints(code, command)).not.toContain(rule);
    expect(await complaints(code, 'apps/demo/src/routes.ts')).toEqual([]);
    expect(await complaints(code, 'packages/widgets/test/peers.test.ts')).toEqual([]);
  });

  it('let a site know the engine and the elements, and nothing else of ours', async () => {
    const site = 'packages/site/src/build-site.ts';
    for (const known of ['core', 'core/schema', 'office', 'widgets/server'])
      expect(await complaints(`export * from '@thidua/${known}';`, site)).toEqual([]);
    for (const other of ['cli', 'quang-nam', 'sample-province', 'demo'])
      expect(await complaints(`export * from '@thidua/${other}';`, site)).toContain(
        restrictedImport,
      );
  });

  it('let the files of an office know the engine and the sheets, no disk, no network and no clock', async () => {
    const office = 'packages/office/src/check/check-files.ts';
    for (const known of ['core', 'core/schema', 'sheets'])
      expect(await complaints(`export * from '@thidua/${known}';`, office)).toEqual([]);
    for (const other of ['cli', 'site', 'widgets', 'quang-nam'])
      expect(await complaints(`export * from '@thidua/${other}';`, office)).toContain(
        restrictedImport,
      );
    expect(await complaints(`export * from 'node:fs';`, office)).toContain(restrictedImport);
    expect(await complaints(`export const data = fetch('/data');`, office)).toContain(
      'no-restricted-globals',
    );
    expect(await complaints('export const now = new Date();', office)).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it('let one file of the sheets know the spreadsheet library', async () => {
    const code = `export { readXlsx } from 'hucre/xlsx';`;
    const sheets = 'packages/sheets/src';
    expect(await complaints(code, `${sheets}/reports/assemble.ts`)).toEqual([restrictedImport]);
    expect(await complaints(code, `${sheets}/cells/library.ts`)).toEqual([]);
    expect(await complaints(code, `${sheets}/layouts.test.ts`)).toEqual([]);
  });

  it('refuse imports from a room to one above it, and so circles of rooms', async () => {
    const from = (/** @type {string} */ room, /** @type {string} */ file) =>
      complaints(`export * from '../${room}.js';`, file);
    const refused = ['import-x/no-restricted-paths'];
    // Files that do not import each other: a cycle of rooms, but not of files.
    expect(await from('gates/verdict', 'packages/core/src/scoring/table.ts')).toEqual(refused);
    expect(await from('format/list', 'packages/core/src/ranking/rank-change.ts')).toEqual(refused);
    expect(await from('model/value/text', 'packages/core/src/numbers/quantile.ts')).toEqual(
      refused,
    );
    expect(await from('board/award', 'packages/core/src/model/scheme/grade.ts')).toEqual(refused);
    expect(await from('testing/kinds', engine)).toEqual(refused);
    expect(await from('numbers/quantile', engine)).toEqual([]);
    expect(await from('format/list', engineTest)).toEqual([]);
    const later = `export const later = import('../format/list.js');`;
    const typed = `export type { Verdict } from '../gates/verdict.js';`;
    expect(await complaints(later, engine)).toEqual(refused);
    expect(await complaints(typed, engine)).toEqual(refused);
  });

  it('know every room of core, in the order in which the document tells them', () => {
    const source = join(root, 'packages/core/src');
    const folders = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
      .map(({ parentPath }) => relative(source, parentPath).replaceAll(sep, '/'))
      .filter((folder) => folder !== '' && folder !== 'testing');
    expect([...new Set(folders)].sort()).toEqual([...rooms].sort());
    const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const [, chapter = ''] = document.split(/^## Rooms inside core$/m);
    const [chain = ''] = chapter.split(/^## /m);
    const told = [...chain.matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, room]) => room);
    expect(told).toEqual(rooms);
    const [, drawing = ''] = /^```mermaid\n(.*?)^```$/ms.exec(chain) ?? [];
    const drawn = [...drawing.matchAll(/\["([^"]+)"\]/g)].flatMap(([, floor = '']) =>
      floor.split(' · '),
    );
    expect(drawn).toEqual(rooms);
  });

  it('refuse to ship what package.json does not ask installers to have', async () => {
    expect(await complaints(`export { html } from 'lit';`, engine)).toEqual([
      'import-x/no-extraneous-dependencies',
    ]);
    expect(await complaints(`export { addDays } from 'date-fns';`, engine)).toEqual([
      'import-x/no-extraneous-dependencies',
    ]);
    expect(await complaints(`export { addDays } from 'date-fns';`, engineTest)).toEqual([]);
  });

  it('refuse exports without a name, enums and any', async () => {
    expect(await complaints('export default 1;', engine)).toEqual(['no-restricted-syntax']);
    expect(await complaints('const one = 1; export { one as default };', engine)).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await complaints('export enum Kind { One }', element)).toEqual(['no-restricted-syntax']);
    expect(await complaints('export type Anything = any;', element)).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
    expect(await complaints('export default 1;', 'packages/core/tsup.config.ts')).toEqual([]);
  });

  it('refuse a promise that nobody waits for', async () => {
    const code = 'const later = async () => 1; later(); export {};';
    expect(await complaints(code, element)).toEqual(['@typescript-eslint/no-floating-promises']);
  });

  it('refuse templates that Lit cannot bind', async () => {
    const code = "import { html } from 'lit'; export const twice = html`<p class=a class=b></p>`;";
    expect(await complaints(code, element)).toEqual(['lit/no-duplicate-template-bindings']);
  });
});
