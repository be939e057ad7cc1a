// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ title: string, title_en: string }} Titled
 * @typedef {Titled & { description: string, description_en: string }} Described
 * @typedef {{ name: string, title: string, title_en?: string }} Licence
 * @typedef {Described & {
 *   path: string,
 *   schema?: { fields: unknown[] },
 *   licenses?: Licence[],
 * }} Resource
 * @typedef {Described & {
 *   version: string,
 *   licenses: Licence[],
 *   sources: Titled[],
 *   resources: Resource[],
 * }} DataPackage
 */

/**
 * Reads what the open data says of itself, for the page that offers it.
 *
 * @param {string} folder
 * @returns {import('./src/open-data.js').OpenData}
 */
export function readOpenData(folder) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const file = (/** @type {string} */ name) => ({ name, bytes: statSync(join(folder, name)).size });
  /** @type {DataPackage} */
  const described = read('datapackage.json');
  const [licence, ...others] = described.licenses;
  if (!licence || others.length > 0)
    throw new Error('What this project wrote is under one licence');
  return {
    title: titleOf(described),
    description: descriptionOf(described),
    version: described.version,
    licence: licence.name,
    sources: described.sources.map(titleOf),
    tables: described.resources.flatMap((resource) => {
      if (!resource.schema) return [];
      const json = resource.path.replace(/\.csv$/, '.json');
      return [
        {
          title: titleOf(resource),
          description: descriptionOf(resource),
          rows: read(json).length,
          columns: resource.schema.fields.length,
          otherLicences: (resource.licenses ?? [])
            .filter(({ name }) => name !== licence.name)
            .map(({ title, title_en: english = title }) => ({ vi: title, en: english })),
          csv: file(resource.path),
          json: file(json),
        },
      ];
    }),
    documents: described.resources
      .filter(({ schema }) => !schema)
      .map((resource) => ({
        title: titleOf(resource),
        description: descriptionOf(resource),
        json: file(resource.path),
      })),
    package: file('datapackage.json'),
  };
}

const titleOf = (/** @type {Titled} */ { title, title_en }) => ({ vi: title, en: title_en });

const descriptionOf = (/** @type {Described} */ { description, description_en }) => ({
  vi: description,
  en: description_en,
});
