// @ts-check
// The description of the elements, which editors and generators of types read.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../src/workspaces.mjs';

const folder = join(root, 'packages/widgets');
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @typedef {{ name: string, module?: string, package?: string }} Reference
 * @typedef {{ name: string, tagName?: string, superclass?: Reference }} Declaration
 * @typedef {{ kind: string, name: string, declaration: Reference }} Export
 * @type {{ modules: { path: string, declarations: Declaration[], exports: Export[] }[] }}
 */
const manifest = read(join(folder, 'custom-elements.json'));
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .filter((tag) => tag !== undefined);

/** @param {Reference} reference */
const isDescribed = ({ name, module }) =>
  manifest.modules.some(
    ({ path, declarations }) =>
      path === module && declarations.some((declaration) => declaration.name === name),
  );

describe('the custom elements manifest', () => {
  it('is one by its schema', () => {
    const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const validate = new Ajv({ strict: false }).compile(read(schema));
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it('names modules that the package holds', () => {
    const { files } = read(join(folder, 'package.json'));
    for (const { path } of manifest.modules) {
      expect(files).toContain(path.split('/')[0]);
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
  });

  it('has a definition for every tag, and every reference leads to what is described', () => {
    const defined = manifest.modules
      .flatMap((module) => module.exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    expect(tags.length).toBeGreaterThan(2);
    expect(defined.map(({ name }) => name).sort()).toEqual([...tags].sort());
    for (const { exports, declarations } of manifest.modules) {
      for (const { declaration } of exports) expect(isDescribed(declaration)).toBe(true);
      for (const { superclass } of declarations) {
        if (superclass && !superclass.package) expect(isDescribed(superclass)).toBe(true);
      }
    }
  });
});
